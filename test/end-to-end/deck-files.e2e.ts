import { VFile } from 'vfile';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildArticle, startBrowser } from '../../source/index.ts';
import type { PrintedFile, PrintedPage } from '../../source/model/printed-file.ts';
import { openPdf } from '../../source/print/pdf-file.ts';
import { readPrintedFile } from '../../source/print/read-back/read-printed-file.ts';
import { checkTags } from '../../source/print/tags/check-tags.ts';
import { shortArticle } from '../cli/run-couplet.ts';
import { lettersOf, textOfHtml } from '../documents/visible-text.ts';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';

const asideOf = /<aside class="notes">([\s\S]*?)<\/aside>/g;
const lettersOn = ({ runs }: PrintedPage): string => lettersOf(runs.map(({ text }) => text).join(' '));
/** Letters alone: steps are numbered on paper. */
const bare = (text: string): string => lettersOf(text).replace(/\p{N}/gu, '');
/** Where two long texts begin to differ, `null` when they are one. */
function firstDifference(found: string, expected: string): { found: string; expected: string } | null {
  const at = [...expected].findIndex((letter, index) => letter !== found[index]);
  if (at === -1 && found.length === expected.length) return null;
  const from = at === -1 ? expected.length : at;
  return { found: found.slice(from - 20, from + 40), expected: expected.slice(from - 20, from + 40) };
}
/** The column of the notes: right of the slides, above the foot, below the head of the first page. */
const notesOn = ({ runs, number, heightMm }: PrintedPage) =>
  runs.filter(({ leftMm, yMm }) => leftMm > 101 && yMm < heightMm - 12 && yMm > (number === 1 ? 35 : 0));
const claims = (pdf: Uint8Array): boolean => Buffer.from(pdf).includes('<pdfuaid:part>1</pdfuaid:part>');
const extras = { extras: ['deck-pdf', 'deck-handout'] as const };

const builds = [
  { ...realArticles[0]!, settings: extras, sheetMm: [210, 297] },
  // The longest of the others, in a small book: the handout is on the paper twice its size.
  {
    ...realArticles.find(({ name }) => name === 'withdrawing')!,
    settings: { ...extras, paper: 'half-letter' as const },
    sheetMm: [215.9, 279.4],
  },
];

test('addresses on the slides can be clicked, in the deck, in both PDFs and in the copy to give away', async () => {
  const browser = await startBrowser();
  try {
    const head =
      'source: https://example.org/where-it-stood?a=1&b=2\nsupport:\n  - { name: Night line, url: "https://example.org/night", checked: 2026-11-01 }';
    const file = new VFile({ path: 'tea.md', value: shortArticle.replace('permission: own', `permission: own\n${head}`) });
    const result = await buildArticle(file, { browser, only: ['deck'], overrides: { extras: ['deck-pdf', 'deck-handout'] } });
    const bytes = (name: string) => result!.artefacts.find(({ fileName }) => fileName === name)!.bytes;
    const addresses = ['https://example.org/night', 'https://example.org/where-it-stood?a=1&b=2'];
    for (const name of ['deck.html', 'deck-shared.html']) {
      const links = [
        ...Buffer.from(bytes(name))
          .toString('utf8')
          .matchAll(/<a href="(http[^"]*)"/g),
      ].map(([, href = '']) => href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
      expect({ name, links: [...new Set(links)].sort() }).toEqual({ name, links: addresses });
    }
    for (const name of ['deck.pdf', 'deck-handout.pdf']) {
      const links = readPrintedFile(bytes(name)).pages.flatMap((page) => page.links.map(({ address }) => address));
      expect({ name, links: [...new Set(links)].sort() }).toEqual({ name, links: addresses });
      expect({ name, faults: checkTags(openPdf(bytes(name))) }).toEqual({ name, faults: [] });
    }
  } finally {
    await browser.close();
  }
});

for (const { settings, sheetMm, ...article } of builds) {
  describe.skipIf(!article.present)(`the slides on paper: ${article.name}`, () => {
    let built: Built;
    let slides: PrintedFile;
    let handout: PrintedFile;
    let html: string;
    beforeAll(async () => {
      built = await buildOnce(article, settings);
      slides = readPrintedFile(built.bytes('deck.pdf'));
      handout = readPrintedFile(built.bytes('deck-handout.pdf'));
      html = Buffer.from(built.bytes('deck.html')).toString('utf8');
    });
    const deck = () => built.outline.deck ?? [];

    test('both are tagged, say title and language, have their fonts inside and no drawn letters', () => {
      for (const name of ['deck.pdf', 'deck-handout.pdf']) {
        const file = readPrintedFile(built.bytes(name));
        expect({ name, faults: checkTags(openPdf(built.bytes(name))), claims: claims(built.bytes(name)) }).toEqual({
          name,
          faults: [],
          claims: true,
        });
        expect(file).toMatchObject({ language: built.article.lang, tagged: true, showsTitle: true, hasScripts: false });
        expect(file.title).toContain(built.article.title);
        expect(file.fonts.filter(({ embedded, subset, kind }) => !embedded || !subset || kind === 'Type3')).toEqual([]);
        expect(built.bytes(name).length).toBeLessThan(1.5e6);
        expect(built.preflight.filter((one) => one.fileName === name && (one.findings?.length ?? 0) > 0)).toEqual([]);
        expect(built.preflight.some((one) => one.fileName === name)).toBe(true);
      }
    });

    test('D8 deck.pdf: one slide a page, 16 to 9, in order', () => {
      expect(slides.pages).toHaveLength(deck().length);
      for (const { boxes } of slides.pages) expect(boxes.media).toEqual([0, 0, 960, 540]);
      const wrong = deck().filter(({ number, title }) => !lettersOn(slides.pages[number - 1]!).includes(lettersOf(title)));
      expect(wrong.map(({ number, title }) => `${number} ${title}`)).toEqual([]);
    });

    test('deck.pdf: a bookmark for every part and every slide, each to its page', () => {
      const parts = slides.bookmarks.filter(({ level }) => level === 1);
      expect(parts.length).toBeGreaterThanOrEqual(3);
      expect(slides.bookmarks.every(({ page, level }) => page !== null && level <= 2)).toBe(true);
      expect([...new Set(slides.bookmarks.map(({ page }) => page))]).toEqual(deck().map(({ number }) => number));
    });

    test('deck.pdf: a countdown is its minutes, with nothing to press; the paper is light', () => {
      const clocks = [...html.matchAll(/<section id="([^"]*)"(?:(?!<\/section>)[\s\S])*?data-minutes="(\d+)"/g)];
      expect(clocks.length).toBeGreaterThan(3);
      for (const [, id, minutes] of clocks) {
        const { number } = deck().find((slide) => slide.id === id)!;
        const words = slides.pages[number - 1]!.runs.map(({ text }) => text).join(' ');
        expect(words).toContain(`${minutes} min`);
        expect(words).not.toMatch(/Start|Reset|\d:00/);
      }
      const grounds = slides.pages.map(
        ({ areas, widthMm }) => areas.find((area) => area.rightMm - area.leftMm > widthMm - 1)?.colour ?? 0xffffff,
      );
      expect(grounds.filter((colour) => colour > 0xe00000).length).toBeGreaterThan(deck().length / 2);
    });

    test('D8 deck-handout.pdf: every slide with its number and clock, two or three a page, on A4 or Letter', () => {
      for (const { widthMm, heightMm } of handout.pages) {
        expect(widthMm).toBeCloseTo(sheetMm[0]!, 1);
        expect(heightMm).toBeCloseTo(sheetMm[1]!, 1);
      }
      expect(deck().length / handout.pages.length).toBeGreaterThan(2);
      expect(deck().length / handout.pages.length).toBeLessThanOrEqual(3);
      const [hour, minute] = built.outline.session.start.split(':').map(Number) as [number, number];
      let seconds = (hour * 60 + minute) * 60;
      const text = handout.pages.map(lettersOn).join('');
      for (const { number, seconds: its, workbookPages } of deck()) {
        const clock = `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')}`;
        expect(text).toContain(lettersOf(`${number}${clock}`));
        if (workbookPages) expect(text).toContain(lettersOf(`Workbook${workbookPages}`));
        seconds += its;
      }
      expect(handout.pages.map(({ runs }) => runs.map(({ text: one }) => one).join(' '))).toEqual(
        handout.pages.map(({ number }) => expect.stringContaining(`${number} of ${handout.pages.length}`)),
      );
    });

    test('deck-handout.pdf: nothing of the notes is missing or cut, in the order of the anatomy', () => {
      const notes = [...html.matchAll(asideOf)].map(([, inside = '']) => inside.split(/<\/(?:p|ol)>/).map((one) => bare(textOfHtml(one))));
      expect(notes).toHaveLength(deck().length);
      // Time, mode and workbook page stand with the slide; keys are for the window with the notes.
      const beside = notes.map((all) =>
        all.filter((one) => one !== '' && !/^(?:Timeandmode|Workbookpage|PressHforallkeys)/.test(one)).join(''),
      );
      const printed = handout.pages.flatMap((page) => notesOn(page).map(({ text }) => text));
      expect(firstDifference(bare(printed.join(' ')), beside.join(''))).toBeNull();
    });

    test('deck-handout.pdf: notes are 10 pt or more, inside the margins', () => {
      const runs = handout.pages.flatMap((page) => notesOn(page).map((run) => ({ ...run, wide: page.widthMm })));
      expect(runs.length).toBeGreaterThan(200);
      expect(runs.filter(({ sizePt }) => sizePt < 9.95).map(({ text }) => text)).toEqual([]);
      expect(runs.filter(({ rightMm, wide }) => rightMm > wide - 13.5).map(({ text }) => text)).toEqual([]);
    });
  });
}

test('deck-handout.pdf: in large print the notes are 14 pt or more, and nothing of them is missing', async () => {
  const browser = await startBrowser();
  try {
    const build = async (overrides: object) => {
      const file = new VFile({ path: 'tea.md', value: shortArticle });
      const result = await buildArticle(file, { browser, only: ['deck'], overrides: { extras: ['deck-handout'], ...overrides } });
      expect(file.messages.filter(({ ruleId }) => /small-text|overflow/.test(ruleId ?? '')).map(String)).toEqual([]);
      const { bytes } = result!.artefacts.find(({ fileName }) => fileName === 'deck-handout.pdf')!;
      const html = Buffer.from(result!.artefacts.find(({ fileName }) => fileName === 'deck.html')!.bytes).toString('utf8');
      return {
        pages: readPrintedFile(bytes).pages,
        says: [...html.matchAll(/<b>Say<\/b>([^<]*)/g)].map(([, said = '']) => lettersOf(textOfHtml(said))),
      };
    };
    const [large, regular] = [await build({ largePrint: true }), await build({})];
    const notes = large.pages.flatMap((page) =>
      page.runs.filter(({ leftMm, yMm }) => leftMm > 93 && yMm < page.heightMm - 12 && yMm > (page.number === 1 ? 35 : 0)),
    );
    expect(notes.length).toBeGreaterThan(100);
    expect(notes.filter(({ sizePt }) => sizePt < 13.9).map(({ text }) => text)).toEqual([]);
    expect(large.pages.length).toBeGreaterThan(regular.pages.length);
    const words = large.pages.map(lettersOn).join('');
    expect(large.says.length).toBeGreaterThan(5);
    expect(large.says.filter((said) => !words.includes(said))).toEqual([]);
  } finally {
    await browser.close();
  }
});
