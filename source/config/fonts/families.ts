import type { Theme } from '../../model/options.ts';
import { isWide } from '../../model/writing.ts';

/** The font packages of one script, all below `@fontsource/`; of each list the first that is installed and has the letter is used. */
export interface ScriptFonts {
  /** ISO 15924. */
  code: string;
  /** Unicode's names of its letters; signs that several scripts share (the danda, the ideographic comma) count for each. */
  names: string[];
  /** For text that speaks; the faces for text that instructs follow by themselves where there are none. */
  serif: string[];
  sans: string[];
}

const script = (code: string, name: string, sans: string[], serif: string[] = []): ScriptFonts => ({ code, names: [name], serif, sans });

const noto = (code: string, name: string, style = name.toLowerCase().replaceAll('_', '-')): ScriptFonts =>
  script(code, name, [`noto-sans-${style}`], [`noto-serif-${style}`]);

/** A script whose letters are a whole em wide; all of them share the signs of Han. */
const wide = (code: string, sans: string, ...names: string[]): ScriptFonts => ({
  code,
  names,
  serif: [sans.replace('sans', 'serif')],
  sans: [sans],
});

/** A face for words that speak, and the scripts it draws besides Latin. */
export interface Voice {
  name: string;
  scripts: string[];
}

/** Newsreader, the voice of the first theme. */
export const newsreader: Voice = { name: 'newsreader', scripts: [] };

/** Who speaks in a theme: a face beside Source Sans 3, or `null` where that one has both roles. */
export const voices: Record<Theme, Voice | null> = {
  calm: newsreader,
  warm: { name: 'alegreya', scripts: ['Cyrl', 'Grek'] },
  plain: null,
};

/**
 * Script -> packages. The voice of the theme speaks and Source Sans 3 instructs; Source Serif 4 takes the serif roles for Cyrillic and Greek; static
 * Noto faces carry everything else. Those of package.json are there after any installation; the others are used when the author adds them.
 */
export const scriptFonts: ScriptFonts[] = [
  script('Latn', 'Latin', ['source-sans-3'], ['source-serif-4']),
  script('Cyrl', 'Cyrillic', ['source-sans-3'], ['source-serif-4']),
  script('Grek', 'Greek', ['source-sans-3'], ['source-serif-4', 'noto-serif']),
  noto('Hebr', 'Hebrew'),
  // The Arabic faces of Noto draw the dots of a letter apart from it, and a PDF then reads “ك تا ب” for one word; most others make one
  // sign of lam and alif, and it reads “ال” for “لا”. Amiri does neither, so it has both roles.
  script('Arab', 'Arabic', ['amiri', 'noto-sans-arabic'], ['amiri', 'noto-naskh-arabic']),
  noto('Deva', 'Devanagari'),
  noto('Beng', 'Bengali'),
  noto('Guru', 'Gurmukhi'),
  noto('Gujr', 'Gujarati'),
  noto('Orya', 'Oriya'),
  noto('Taml', 'Tamil'),
  noto('Telu', 'Telugu'),
  noto('Knda', 'Kannada'),
  noto('Mlym', 'Malayalam'),
  noto('Sinh', 'Sinhala'),
  noto('Thai', 'Thai'),
  noto('Laoo', 'Lao'),
  noto('Khmr', 'Khmer'),
  noto('Mymr', 'Myanmar'),
  noto('Armn', 'Armenian'),
  noto('Geor', 'Georgian'),
  noto('Ethi', 'Ethiopic'),
  wide('Kore', 'noto-sans-kr', 'Hangul', 'Han'),
  wide('Jpan', 'noto-sans-jp', 'Hiragana', 'Katakana', 'Han'),
  wide('Hans', 'noto-sans-sc', 'Han'),
  wide('Hant', 'noto-sans-tc', 'Bopomofo', 'Han'),
  script('Tibt', 'Tibetan', [], ['noto-serif-tibetan']),
  noto('Syrc', 'Syriac'),
  noto('Thaa', 'Thaana'),
  noto('Nkoo', 'Nko'),
  noto('Mong', 'Mongolian'),
  noto('Cher', 'Cherokee'),
  noto('Cans', 'Canadian_Aboriginal'),
  noto('Tfng', 'Tifinagh'),
  noto('Adlm', 'Adlam'),
  noto('Copt', 'Coptic'),
  noto('Java', 'Javanese'),
  noto('Olck', 'Ol_Chiki'),
  noto('Yiii', 'Yi'),
];

/** Ticks, arrows, stars and letters of formulas, after every face of letters; DejaVu has the small figures and fractions the others lack. */
export const symbolFonts = ['noto-sans-symbols', 'noto-sans-symbols-2', 'noto-sans-math', 'dejavu-sans'];

/** Pictures; a colour font would be Type 3 in the PDF. */
export const pictureFont = 'noto-emoji';

const compiled = new Map<ScriptFonts, RegExp>();

/** Whether a letter belongs to a script. Compiled when first asked: a Latin text never asks. */
export function isLetterOf(fonts: ScriptFonts, code: number): boolean {
  const extensions = fonts.names.map((name) => `\\p{Script_Extensions=${name}}`).join('');
  // Full-width forms are nobody's by name.
  const letters = compiled.get(fonts) ?? new RegExp(`[${extensions}${isWide(fonts.code) ? '\\uff00-\\uffee' : ''}]`, 'u');
  compiled.set(fonts, letters);
  return letters.test(String.fromCodePoint(code));
}
