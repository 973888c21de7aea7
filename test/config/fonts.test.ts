import { describe, expect, test } from 'vitest';
import { openPackage } from '../../source/config/fonts/font-package.ts';
import { type FontRequest, loadFonts } from '../../source/config/load-fonts.ts';
import { scriptOf } from '../../source/model/writing.ts';

const plain = { italic: false, bold: false };
const load = (lang: string, text: string, emphasis: FontRequest['emphasis'] = plain) =>
  loadFonts({ text, script: scriptOf(lang), emphasis });

/** Families, weights and styles of the rules, in their order. */
const facesOf = (css: string): string[] => [
  ...new Set(
    [...css.matchAll(/@font-face\{font-family:"([^"]+)";font-weight:([^;]+);font-style:(\w+)/g)].map(
      ([, family, weight, style]) => `${family} ${weight}${style === 'italic' ? ' italic' : ''}`,
    ),
  ),
];
const familiesOf = (css: string): string[] => [
  ...new Set([...css.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, family]) => family ?? '')),
];
const stackOf = (css: string, role: 'serif' | 'sans'): string => new RegExp(`--${role}-stack:([^;}]+)`).exec(css)?.[1] ?? '';
const bytesOf = (css: string): number => Buffer.byteLength(css);

describe('the faces of a text', () => {
  test('a Latin text has the faces of the design and no others', async () => {
    const fonts = await load('en', 'Two people, one page: “Äpfel”, café, naïve … 18:30–20:00');
    expect(facesOf(fonts.book)).toEqual(['Newsreader 300', 'Newsreader 400', 'Newsreader 500', 'Source Sans 3 400', 'Source Sans 3 600']);
    expect(facesOf(fonts.slides)).toEqual(['Newsreader 300', 'Newsreader 400', 'Source Sans 3 400', 'Source Sans 3 600']);
    expect(fonts.missing).toEqual([]);
  });

  test('emphasis asks for italic and bold faces in the book only', async () => {
    const fonts = await load('de', 'Größe', { italic: true, bold: true });
    expect(facesOf(fonts.book)).toContain('Newsreader 400 italic');
    expect(facesOf(fonts.book)).toContain('Newsreader 600');
    expect(fonts.slides).not.toContain('italic');
  });

  test.each([
    ['vi', 'Sau một trận cãi nhau, ngôi nhà quá yên tĩnh', ['Newsreader', 'Source Sans 3']],
    ['ru', 'После ссоры дома тихо. Ada', ['Source Serif 4', 'Source Sans 3']],
    ['el', 'Μετά τον καβγά. Ada', ['Source Serif 4', 'Source Sans 3']],
    ['grc', 'Ὁ φίλος ἐστὶν ἄλλος αὐτός', ['Source Sans 3']],
    ['he', 'אחרי ריב הבית שקט. Ada', ['Newsreader', 'Noto Serif Hebrew', 'Source Sans 3', 'Noto Sans Hebrew']],
    ['ar', 'بعد الخلاف. Ada', ['Newsreader', 'Amiri', 'Source Sans 3']],
    ['hi', 'झगड़े के बाद', ['Newsreader', 'Noto Serif Devanagari', 'Source Sans 3', 'Noto Sans Devanagari']],
    ['th', 'หลังจากทะเลาะกัน', ['Newsreader', 'Noto Sans Thai', 'Source Sans 3']],
    ['ja', '黙ってしまう夜に', ['Newsreader', 'Noto Sans JP', 'Source Sans 3']],
    ['ko', '둘 중 하나가 말이 없을 때', ['Newsreader', 'Noto Sans KR', 'Source Sans 3']],
  ])('%s: “%s”', async (lang, text, families) => {
    const fonts = await load(lang, text);
    expect(fonts.missing).toEqual([]);
    expect(familiesOf(fonts.book).sort()).toEqual([...families].sort());
  });

  test.each([
    ['zh', 'Noto Sans SC'],
    ['zh-CN', 'Noto Sans SC'],
    ['zh-Hans', 'Noto Sans SC'],
    ['zh-TW', 'Noto Sans TC'],
    ['zh-HK', 'Noto Sans TC'],
    ['zh-Hant', 'Noto Sans TC'],
    ['ja', 'Noto Sans JP'],
    ['ko', 'Noto Sans KR'],
  ])('the Han signs of %s have the shapes of %s, and its figures and marks', async (lang, family) => {
    const { book } = await load(lang, '直角骨, 2026…');
    expect(stackOf(book, 'serif').split(',').slice(0, 2)).toEqual(['"Newsreader"', `"${family}"`]);
    expect(familiesOf(book).filter((name) => /^Noto/.test(name))).toEqual([family]);
  });

  test('an apostrophe of our words is not taken from a wide face, unless words stand in single marks', async () => {
    const drawn = async (text: string) => {
      const { book } = await load('zh', text);
      const faces = [...book.matchAll(/font-family:"([^"]+)"[^}]*?unicode-range:([^;}]+)/g)];
      return new Set(faces.filter(([, , range]) => /U\+2019|U\+2018-2019/.test(range ?? '')).map(([, family]) => family));
    };
    expect(await drawn('两把椅子 the other’s story')).toEqual(new Set(['Newsreader', 'Source Sans 3']));
    expect(await drawn('两把‘椅子’')).toEqual(new Set(['Noto Sans SC']));
  });

  test('what an article quotes from another language is drawn too, and its own signs stay its own', async () => {
    const text = '当一个人沉默。ひらがな 한글 שלום ✓ ½ ⅓ H₂O x² → ≠ ☐ 𝛾 ① ★';
    const fonts = await load('zh-TW', text);
    expect(fonts.missing).toEqual([]);
    const order = stackOf(fonts.book, 'sans');
    expect(order).toMatch(/^"Source Sans 3","Noto Sans TC",.*"Noto Sans SC","Noto Sans KR","Noto Sans Symbols 2"/);
    const english = await load('en', '“שלום” 「こんにちは」 ☐ ★ → ≠');
    expect(stackOf(english.book, 'serif')).toMatch(/^"Newsreader",.*"Noto Serif Hebrew","Noto Sans JP","Noto Sans Symbols"/);
    expect(english.book).not.toMatch(/font-family:"Noto Sans JP"[^}]*unicode-range:[^}]*U\+2605/);
  });
});

describe('what a font costs', () => {
  test('a Japanese article carries the signs it uses, not the whole script', async () => {
    const inUse = Array.from({ length: 8000 }, (_, index) => 0x4e00 + index).filter(
      (code) => openPackage('noto-sans-jp')?.subsetFor(code)?.name === 'japanese',
    );
    const signs = String.fromCodePoint(...inUse.slice(0, 500));
    const { book, missing } = await load('ja', `${signs}けんかのあと、家の中が静かになる。`, { italic: true, bold: true });
    expect(missing).toEqual([]);
    expect(bytesOf(book)).toBeLessThan(900_000);
    expect(bytesOf((await load('en', 'Home')).book)).toBeLessThan(200_000);
  });

  test('the same text gives the same bytes', async () => {
    const [one, other] = await Promise.all([load('ja', '夜に話す'), load('ja', '夜に話す')]);
    expect(one).toEqual(other);
  });
});

describe('letters no font has', () => {
  test('are told with the package that has them, as far as we know one', async () => {
    const { missing } = await load('en', 'ꦲ 𐀀 སྐ');
    expect(missing).toContainEqual({ letter: 'ꦲ', add: '@fontsource/noto-sans-javanese' });
    expect(missing).toContainEqual({ letter: 'ས', add: '@fontsource/noto-serif-tibetan' });
    expect(missing).toContainEqual({ letter: '𐀀', add: null });
    expect(missing.map(({ letter }) => letter)).not.toContain(' ');
  });

  test('joiners, marks of direction, soft hyphens and spaces of any width are never missing', async () => {
    const { missing } = await load('fa', 'می\u200cشود \u200f\u2067x\u2069 \u00ad\u2009\u202f\u3000\ufeff');
    expect(missing).toEqual([]);
  });
});
