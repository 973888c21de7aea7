/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(
  'Adlm Arab Aran Armi Chrs Elym Hatr Hebr Mand Mani Mend Nbat Nkoo Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi'.split(
    ' ',
  ),
);

const known = new Map<string, string>();

/**
 * The script a language is written in: the one its tag names (`sr-Latn`), else the usual one (`fa` is Arabic, `zh-TW` traditional Han).
 *
 * @param lang BCP 47.
 * @returns An ISO 15924 code, `Latn` when the tag says nothing.
 * @see Unicode CLDR, likely subtags
 */
export function scriptOf(lang: string): string {
  const found = known.get(lang) ?? readScript(lang);
  known.set(lang, found);
  return found;
}

function readScript(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

/** Whether a language is written from right to left. */
export const isRightToLeft = (lang: string): boolean => rightToLeft.has(scriptOf(lang));

const wideScripts = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Hrkt', 'Kore', 'Bopo']);

/** Whether the letters of a script are a whole em wide: Chinese, Japanese, Korean. */
export const isWide = (script: string): boolean => wideScripts.has(script);

const slantedScripts = new Set(['Latn', 'Cyrl', 'Grek']);

/** How the letters of a language behave on the page: `alphabet` (with italics), `wide`, or `other` (neither). */
export function writingOf(lang: string): 'alphabet' | 'wide' | 'other' {
  const script = scriptOf(lang);
  return isWide(script) ? 'wide' : slantedScripts.has(script) ? 'alphabet' : 'other';
}

const wideLetter = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;
/** Tamil, Telugu, Kannada, Malayalam, Sinhala, Khmer, Burmese, Ethiopic. */
const broadLetter = /[\u0b80-\u0dff\u1000-\u109f\u1200-\u139f\u1780-\u17ff]/;
const mark = /\p{Mn}/u;

/** Width of a letter beside an ordinary Latin one: nothing for a mark above or below, two for a whole em. */
const letterWidth = (letter: string): number =>
  wideLetter.test(letter) ? 2.1 : mark.test(letter) ? 0 : broadLetter.test(letter) ? 1.7 : 1;

/** Length of a text in letters of ordinary width. */
export const countWidth = (text: string): number => [...text].reduce((width, letter) => width + letterWidth(letter), 0);
