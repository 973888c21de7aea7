import { beforeAll, describe, expect, test } from 'vitest';
import type { RealArticle } from './articles.ts';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';
import { type PrintedPage, readPages, squeeze } from './read-pages.ts';

const [sample] = realArticles as [RealArticle];

const wordsOf = (page: PrintedPage | undefined): string => (page?.items ?? []).map(({ text }) => text.trim()).join(' ');

describe('a book for each partner', () => {
  let built: Built;
  let a: PrintedPage[];
  let b: PrintedPage[];
  beforeAll(async () => {
    built = await buildOnce(sample, { edition: 'two-book' });
    [a, b] = await Promise.all([readPages(built.bytes('workbook-a.pdf')), readPages(built.bytes('workbook-b.pdf'))]);
  });

  test('W12 both books have the same pages', () => {
    expect(a.length).toBe(built.outline.workbook.pages);
    expect(b.length).toBe(a.length);
    expect(built.files).not.toContain('workbook.pdf');
  });

  test('W12 the same words stand on the same page, but for whose page it is', () => {
    const names = new Set(built.outline.settings.partners);
    const text = (page: PrintedPage) =>
      page.items
        .map((item) => item.text.trim())
        .filter((words) => !names.has(words))
        .join(' ');
    const differing = a.filter((page, index) => text(page) !== text(b[index] as PrintedPage));
    expect(differing.map(({ number }) => number)).toEqual([]);
  });

  test('W12 a page written alone is in the book of whoever writes it, under their name', () => {
    const [nameA, nameB] = built.outline.settings.partners;
    const alone = built.outline.workbook.sheets.filter(({ writer }) => writer !== null);
    expect(alone.length).toBeGreaterThan(8);
    for (const { page } of alone) {
      const isNamed = (pages: PrintedPage[], name: string) => pages[page - 1]?.items.some(({ text }) => text.trim() === name);
      expect({ page, a: isNamed(a, nameA), b: isNamed(b, nameB) }).toEqual({ page, a: true, b: true });
      expect({ page, inA: isNamed(a, nameB), inB: isNamed(b, nameA) }).toEqual({ page, inA: false, inB: false });
    }
  });

  test('the cover names its owner, and nobody is sent to a left or a right page', () => {
    expect(wordsOf(a[0])).toContain('Partner A');
    expect(wordsOf(a[0])).not.toContain('Partner B');
    for (const page of [...a, ...b]) expect(wordsOf(page)).not.toMatch(/on the left|on the right|left pages|both sheets open/);
  });
});

describe('a book for one', () => {
  let built: Built;
  let pages: PrintedPage[];
  beforeAll(async () => {
    built = await buildOnce(sample, { edition: 'solo' });
    pages = await readPages(built.bytes('workbook-solo.pdf'));
  });

  test('no page is for two: no Partner B, no pause plan, no comparison, nobody to persuade', () => {
    const { sheets } = built.outline.workbook;
    expect(sheets.filter(({ writer, mode, activity }) => writer === 'b' || mode === 'together' || activity === 'pause')).toEqual([]);
    const sentences = built.article.sentences.map(({ text }) => squeeze(text)).sort((one, other) => other.length - one.length);
    for (const page of pages) {
      const ours = sentences.reduce((text, sentence) => text.replaceAll(sentence, '|'), squeeze(wordsOf(page)));
      expect(ours).not.toMatch(/Partner[AB]|Sidebyside|[Ee]achofyou|thetwoofyou|bothofyou|Ouragreement|Ourpromises|Together/);
    }
  });

  test('what two do together is what I would say and what I will do', () => {
    const compare = built.outline.workbook.sheets.find(({ id }) => id.endsWith('-compare'));
    expect(wordsOf(pages[(compare?.page ?? 0) - 1])).toMatch(/what I would say.*whatever happens/);
  });
});

describe('the session of an edition', () => {
  const textOf = async (built: Built) => (await readPages(built.bytes('run-sheet.pdf'))).map(wordsOf).join(' ');

  test('a run sheet brings two books a couple, A and B, and one spare of each', async () => {
    const text = await textOf(await buildOnce(sample, { edition: 'two-book' }));
    expect(text).toMatch(/A couple: 2 books/);
    expect(text).toMatch(/18 books, A and B/);
  });

  test('alone there is nobody to turn to: no pairs, no swap, no pause plan, a book each', async () => {
    const built = await buildOnce(sample, { edition: 'solo' });
    const { blocks } = built.outline.session;
    expect(blocks.filter(({ mode, id }) => mode === 'pair' || id === 'pause-plan')).toEqual([]);
    const text = await textOf(built);
    expect(text).toMatch(/8 people/);
    expect(text).not.toMatch(/In pairs|call swap|Pair talk/);
    const deck = Buffer.from(built.bytes('deck.html')).toString('utf8');
    expect(deck).not.toMatch(/Partner B (?:listens|says)|say “swap”|your own page and talks/);
  });

  test('slides name the same pages of both books', async () => {
    const built = await buildOnce(sample, { edition: 'two-book' });
    const noticing = built.outline.workbook.sheets.filter(({ activity }) => activity === 'noticing');
    expect(new Set(noticing.map(({ page }) => page)).size).toBe(1);
    const slide = built.outline.deck?.find(({ id }) => id === 'signs-solo');
    expect(slide?.workbookPages).toBe(`p. ${noticing[0]?.page}`);
    const deck = Buffer.from(built.bytes('deck.html')).toString('utf8');
    expect(deck).not.toContain('Left page is Partner A');
  });
});
