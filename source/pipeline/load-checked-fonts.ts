import type { VFile } from 'vfile';
import { voices } from '../config/fonts/families.ts';
import { type Fonts, loadFonts } from '../config/load-fonts.ts';
import { reportRule } from '../diagnostics/report.ts';
import type { Article, Place } from '../model/article.ts';
import { groupBy } from '../model/group-by.ts';
import type { BuildOptions } from '../model/options.ts';
import { scriptOf } from '../model/writing.ts';
import type { Content } from './content.ts';
import { findEmphasis } from './press.ts';

/** Letters one message names; a wrong file would name thousands. */
const mostNamed = 12;

/**
 * The fonts of an article, or `null` when it has letters no installed font carries: each would print as an empty box.
 *
 * One error for every package to add, with the letters and the first line that has one.
 */
export async function loadCheckedFonts(article: Article, options: BuildOptions, content: Content, file: VFile): Promise<Fonts | null> {
  const text = new Set<string>();
  gatherLetters({ ...article, sentences: article.sentences.filter(isSet) }, text);
  const markup = Object.entries(content.templates).flatMap(([path, template]) => (path.endsWith('.hbs') ? template : []));
  gatherLetters([options.partners, content.words, content.bank, markup], text);
  const voice = options.dyslexiaFriendly ? null : voices[options.theme];
  const fonts = await loadFonts({ text, script: scriptOf(article.lang), emphasis: findEmphasis(article), voice });
  if (fonts.missing.length === 0) return fonts;
  const byPackage = groupBy(fonts.missing, ({ add }) => add);
  for (const [add, found] of byPackage) {
    const letters = found.map(({ letter }) => letter);
    const named = letters
      .slice(0, mostNamed)
      .map((letter) => `“${letter}” (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`);
    const more = letters.length > mostNamed ? ` and ${letters.length - mostNamed} more` : '';
    const reason = `Expected letters an installed font carries, found ${named.join(', ')}${more}`;
    const hint = add === null ? undefined : `add the font that has them: npm install ${add}`;
    reportRule(file, 'print/glyph', reason, findLetter(article, letters), hint);
  }
  return null;
}

const isSet = ({ strippedBy, leftOutBy }: Article['sentences'][number]): boolean => strippedBy === null && leftOutBy === null;

/** Fields that hold no words: addresses, places, and marks for the browser. */
const wordless = new Set(['url', 'position', 'place', 'data', 'id', 'sentenceIds', 'sectionId', 'fileName', 'slug', 'type']);

/** Most strings of most articles: their letters are in the fonts anyway. */
const isPlain = (text: string): boolean => /^[\t\n\r -~]*$/.test(text);

/** Every letter of every text inside that is not ASCII. */
function gatherLetters(value: unknown, letters: Set<string>): void {
  if (typeof value === 'string') {
    if (!isPlain(value)) for (const letter of value) letters.add(letter);
  } else if (Array.isArray(value)) for (const one of value) gatherLetters(one, letters);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) if (!wordless.has(key)) gatherLetters(one, letters);
}

/** The first place in the file that has one of these letters: a sentence, else a node of the reading (a picture's description, code). */
function findLetter(article: Article, letters: string[]): Place | null {
  const has = (text: string) => letters.some((letter) => text.includes(letter));
  const sentence = article.sentences.filter(isSet).find(({ text }) => has(text));
  if (sentence) return sentence.place;
  const search = (value: unknown, place: Place | null): Place | null => {
    if (typeof value === 'string') return has(value) ? place : null;
    if (typeof value !== 'object' || value === null) return null;
    const start = 'position' in value ? (value.position as { start?: Place } | undefined)?.start : undefined;
    const here = start ? { line: start.line, column: start.column } : place;
    for (const [key, one] of Object.entries(value)) {
      const found = wordless.has(key) ? null : search(one, here);
      if (found) return found;
    }
    return null;
  };
  return search(article.sections, { line: 1, column: 1 });
}
