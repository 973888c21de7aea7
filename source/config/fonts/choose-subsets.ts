import { isWide } from '../../model/writing.ts';
import { isLetterOf, type ScriptFonts, scriptFonts, symbolFonts, type Voice } from './families.ts';
import { listNotoPackages } from './find-package.ts';
import { type FontPackage, openPackage, type Subset } from './font-package.ts';

export type FaceRole = 'serif' | 'sans';

/** A package a text needs, and the letters each of its files draws. */
export interface ChosenPackage {
  font: FontPackage;
  letters: Map<Subset, number[]>;
  /** Whether it draws letters only, and leaves figures and signs to the face of the article's script. */
  lettersOnly: boolean;
}

export interface Choice {
  /** In the order in which the browser asks them. */
  packages: ChosenPackage[];
  /** Letters no installed package has. */
  missing: number[];
}

/**
 * The packages that draw a text in one role, the face of its own script first.
 *
 * Every letter goes to the first package that really has it. A package is opened only while letters are left, so that a Latin text never
 * looks beyond the Latin faces.
 *
 * @param codes The characters of the text, each once.
 * @param script ISO 15924: the script of the article's language.
 * @param voice The face of the theme for what speaks.
 */
export function chooseSubsets(codes: number[], role: FaceRole, script: string, voice: Voice): Choice {
  const packages: ChosenPackage[] = [];
  const whole = new Set<string>();
  let left = codes;
  for (const { name, takes } of listCandidates(role, script, voice, () => left)) {
    if (left.length === 0) break;
    const font = whole.has(name) ? null : openPackage(name);
    if (!font) continue;
    if (!takes) whole.add(name);
    const letters = new Map<Subset, number[]>();
    left = left.filter((code) => {
      const subset = takes && !takes(code) ? null : font.subsetFor(code);
      if (subset) letters.set(subset, [...(letters.get(subset) ?? []), code]);
      return subset === null;
    });
    if (letters.size > 0) packages.push({ font, letters, lettersOnly: takes !== null });
  }
  return { packages, missing: left };
}

/** A package to ask, and which letters it may take; `null` for any it has. */
interface Candidate {
  name: string;
  takes: ((code: number) => boolean) | null;
}

const latinFaces = (role: FaceRole, voice: Voice): string[] => (role === 'serif' ? [voice.name, 'source-serif-4'] : ['source-sans-3']);

/** Scripts whose faces are drawn together with the Latin ones of the design. The others leave Latin names and our own words to those. */
const hasOwnLatin = new Set(['Latn', 'Cyrl', 'Grek']);

const [openingMark, apostrophe] = [0x2018, 0x2019];

/** Packages in the order they are asked: the article's script, Latin, the scripts of what is left, signs, and what else there is. */
function* listCandidates(role: FaceRole, script: string, voice: Voice, left: () => number[]): Generator<Candidate> {
  // Ancient Greek has letters Source Serif lacks, and no word is set in two faces.
  const without = left().some((code) => code >= 0x1f00 && code <= 0x1fff) ? 'source-serif-4' : '';
  const faces = ({ code, serif, sans }: ScriptFonts) => {
    const spoken = code === 'Latn' || voice.scripts.includes(code) ? [voice.name, ...serif] : serif;
    return (role === 'serif' ? [...spoken, ...sans] : [...sans, ...spoken]).filter((name) => code !== 'Grek' || name !== without);
  };
  const any = (names: string[]): Candidate[] => names.map((name) => ({ name, takes: null }));
  const latin = scriptFonts.find(({ code }) => code === 'Latn');
  // Where no words stand in single marks, the closing one is an apostrophe of our words: a wide face would set it apart from its letters.
  const isApostrophe = left().includes(apostrophe) && !left().includes(openingMark) ? (code: number) => code === apostrophe : () => false;
  if (latin && !hasOwnLatin.has(script))
    for (const name of latinFaces(role, voice)) yield { name, takes: (code) => isLetterOf(latin, code) || isApostrophe(code) };
  const own = scriptFonts.find(({ code }) => code === script);
  if (own) yield* any(faces(own));
  // A Japanese article is not set in Chinese shapes because those happen to be there.
  const isBare = own !== undefined && isWide(script) && faces(own).every((name) => openPackage(name) === null);
  yield* any(latinFaces(role, voice));
  // What an article quotes takes its letters, and no signs that stand among other words as well.
  for (const one of orderScripts(script, left()))
    if (!(isBare && isWide(one.code)) && left().some((code) => isLetterOf(one, code)))
      for (const name of faces(one)) yield { name, takes: (code) => isLetterOf(one, code) };
  yield* any(symbolFonts);
  yield* any(['source-sans-3', 'source-serif-4']);
  if (left().length > 0 && !isBare) yield* any(listNotoPackages());
}

/**
 * The table of scripts for what an article quotes. Han signs look different in each of the languages that share them: the article's own
 * shape comes first, else that of the language whose own letters stand beside them.
 */
function orderScripts(script: string, left: number[]): ScriptFonts[] {
  const text = String.fromCodePoint(...left.slice(0, 5000));
  const quoted = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'Jpan' : /\p{Script=Bopomofo}/u.test(text) ? 'Hant' : 'Hans';
  const order = [script, quoted, 'Hans', 'Hant', 'Jpan', 'Kore'];
  const narrow = scriptFonts.filter((one) => !isWide(one.code));
  const wide = scriptFonts.filter((one) => isWide(one.code));
  return [...narrow, ...wide.sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code))];
}
