import { isWide } from '../model/writing.ts';
import { type Choice, chooseSubsets } from './fonts/choose-subsets.ts';
import { cutSubset } from './fonts/cut-subset.ts';
import { newsreader, type Voice } from './fonts/families.ts';
import type { FontPackage, Subset } from './fonts/font-package.ts';
import { type Emphasis, type Face, listFaces } from './fonts/list-faces.ts';
import { suggestPackage } from './fonts/suggest-package.ts';
import { writeFace, writeStacks } from './fonts/write-faces.ts';

export type { Emphasis };

export interface Fonts {
  /** CSS for the workbook: the two stacks of families, and `@font-face` rules with the files inside, only what the text needs. */
  book: string;
  /** The same for slides and run sheet, which use fewer weights and no italics. */
  slides: string;
  /** Characters of the text that no installed font carries, and the package that does, as far as we know one. */
  missing: { letter: string; add: string | null }[];
}

export interface FontRequest {
  /** Every letter that will be set, of the article's words and ours; ASCII may be left out. */
  text: Iterable<string>;
  /** ISO 15924: the script of the article's language. */
  script: string;
  /** Whether anything of the text is italic or bold. */
  emphasis: Emphasis;
  /** The face for what speaks; `null`: the face for what instructs has both roles. */
  voice?: Voice | null;
}

/** Controls, and what is never drawn: joiners, marks of direction, soft hyphens, selectors of variants, spaces of any width. */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{White_Space}]/u;
/** What the program itself may still write: all of ASCII, dashes, quotation marks, and the signs of figures. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index))}\u00a0–—“”‘’„«»…−½¼¾×·•`;
/** Where a quotation begins in Chinese and Japanese, and their space. The single mark ‘ is left to who writes it: without it ’ is an apostrophe. */
const alwaysWide = '「『\u3000';

/**
 * The fonts a text needs, ready to be inlined.
 *
 * Every letter is looked up in the fonts themselves, in the face of text that speaks and of text that instructs; one that neither has is
 * missing, and would print as an empty box (QUALITY W9).
 */
export async function loadFonts(request: FontRequest): Promise<Fonts> {
  const { text, script, voice = newsreader } = request;
  const written = new Set([...text].filter((letter) => !invisible.test(letter)));
  const ours = isWide(script) ? always.replace('‘', '') + alwaysWide : always;
  const codes = [...new Set([...ours, ...written])].map((letter) => letter.codePointAt(0) ?? 0);
  const sans = chooseSubsets(codes, 'sans', script, voice ?? newsreader);
  const serif = voice === null ? sans : chooseSubsets(codes, 'serif', script, voice);
  // A sign nobody wrote may not come up at all.
  const missing = [...new Set([...serif.missing, ...sans.missing])].filter((code) => written.has(String.fromCodePoint(code)));
  const faces = missing.length > 0 ? [] : await writeFaces(serif, sans, request);
  const stacks = writeStacks(serif, sans);
  return {
    book: [stacks, ...faces.map(({ css }) => css)].join('\n'),
    slides: [stacks, ...faces.filter(({ onSlides }) => onSlides).map(({ css }) => css)].join('\n'),
    missing: missing.map((code) => ({ letter: String.fromCodePoint(code), add: suggestPackage(code, script) })),
  };
}

/** What one file of a package is needed for. */
interface Use {
  subset: Subset;
  face: Face;
  codes: Set<number>;
  lettersOnly: boolean;
}

/** Every file once, whichever roles need it; within a package in its own order, because of two overlapping ranges the last one counts. */
async function writeFaces(serif: Choice, sans: Choice, { emphasis }: FontRequest): Promise<{ css: string; onSlides: boolean }[]> {
  const written: { css: string; onSlides: boolean }[] = [];
  for (const [font, uses] of gatherUses(serif, sans, emphasis)) {
    const inOrder = [...uses.values()].sort((one, other) => font.subsets.indexOf(one.subset) - font.subsets.indexOf(other.subset));
    for (const { subset, face, codes, lettersOnly } of inOrder) {
      const sorted = [...codes].sort((one, other) => one - other);
      const file = await cutSubset(font, subset, face.weight, face.style, sorted);
      const use = { face, subset, codes: sorted, exact: file.cut || lettersOnly };
      written.push({ css: writeFace(font, file, use), onSlides: face.onSlides });
    }
  }
  return written;
}

function gatherUses(serif: Choice, sans: Choice, emphasis: Emphasis): Map<FontPackage, Map<string, Use>> {
  const byFont = new Map<FontPackage, Map<string, Use>>();
  for (const [role, { packages }] of [['serif', serif] as const, ['sans', sans] as const]) {
    for (const { font, letters, lettersOnly } of packages) {
      const uses = byFont.get(font) ?? new Map<string, Use>();
      byFont.set(font, uses);
      for (const [subset, codes] of letters) {
        for (const face of listFaces(font, role, emphasis, serif === sans)) {
          const key = `${subset.name} ${face.weight} ${face.style}`;
          const known = uses.get(key);
          uses.set(key, {
            subset,
            face: { ...face, onSlides: face.onSlides || known?.face.onSlides === true },
            codes: new Set([...(known?.codes ?? []), ...codes]),
            lettersOnly,
          });
        }
      }
    }
  }
  return byFont;
}
