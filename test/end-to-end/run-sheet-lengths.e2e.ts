import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { composeRunSheet } from '../../source/compose/run-sheet/compose-run-sheet.ts';
import { referencePages } from '../../source/compose/workbook/paginate.ts';
import { readArticle, startBrowser } from '../../source/index.ts';
import type { DeckDocument } from '../../source/model/deck.ts';
import type { BuildOptions } from '../../source/model/options.ts';
import type { RunSheetDocument } from '../../source/model/run-sheet.ts';
import type { Session } from '../../source/model/session.ts';
import type { PageReference } from '../../source/model/workbook.ts';
import { fitDeck } from '../../source/pipeline/build-deck.ts';
import { printRunSheet } from '../../source/pipeline/build-run-sheet.ts';
import { settleWorkbook } from '../../source/pipeline/build-workbook.ts';
import { preflightRunSheet } from '../../source/pipeline/preflight.ts';
import { prepareBuild } from '../../source/pipeline/prepare.ts';
import type { Press } from '../../source/pipeline/press.ts';
import type { Browser } from '../../source/print/browser.ts';
import { type RealArticle, realArticles } from './articles.ts';
import { pagesIn } from './outline-facts.ts';
import { type PrintedPage, readPages } from './read-pages.ts';

/** A run sheet as printed, with the deck and the book it is about. */
interface Case {
  session: Session;
  deck: DeckDocument;
  book: PageReference[];
  sheet: RunSheetDocument;
  pages: PrintedPage[];
  /** What the build tells of the sheet, and what its preflight finds. */
  faults: string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The book of an article is the same at every length and in every format: settled once. */
const books = new Map<string, Promise<PageReference[]>>();

async function makeCase({ name, path }: RealArticle, settings: Partial<BuildOptions>): Promise<Case> {
  const file = readArticle(path);
  const prepared = await prepareBuild(file, settings, () => {});
  if (!prepared) throw new Error(`${name} was not built:\n${file.messages.join('\n')}`);
  const { article, options, session, content, fonts, look } = prepared;
  const [bookPage, deckPage] = [browser.newPage(), browser.newPage()];
  const press: Press = { content, options, fonts, look, browser, bookPage, deckPage, clock: () => {}, file, given: null };
  try {
    const settled = books.get(name) ?? settleWorkbook(article, press).then(({ document }) => referencePages(document.pages));
    books.set(name, settled);
    const book = await settled;
    const fit = await fitDeck(article, session, press);
    const deck = composeDeck(article, session, book, content.words, fit, options);
    const sheet = composeRunSheet(article, session, deck, book, options, content.words);
    const { bytes } = await printRunSheet(article, sheet, press);
    const { results } = preflightRunSheet(bytes, sheet, press);
    const found = results.flatMap(({ check, findings }) =>
      (findings ?? []).map(({ page, reason }) => `${check.rule}, page ${page}: ${reason}`),
    );
    const told = file.messages.filter(({ ruleId }) => /overflow|tags/.test(ruleId ?? '')).map(({ reason }) => reason);
    return { session, deck, book, sheet, pages: await readPages(bytes), faults: [...found, ...told] };
  } finally {
    await Promise.all([bookPage, deckPage].map(async (page) => (await page).close()));
  }
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const sorted = (numbers: number[]): number[] => [...new Set(numbers)].sort((one, other) => one - other);

function expectTrue({ session, deck, book, sheet, pages, faults }: Case): void {
  const rows = sheet.rowPages.flatMap((page) => page.rows);
  const printed = pages.map(({ items }) => items.map(({ text }) => text.trim()));
  const inBook = new Set(book.flatMap((reference) => reference.pages));

  // R1: rows follow each other, and the last ends at the end.
  let minute = session.startMinute;
  for (const row of rows) {
    expect({ row: row.name, clock: minutesOf(row.clock) }).toEqual({ row: row.name, clock: minute });
    minute += row.minutes;
    expect([row.total, row.say, row.do, row.aim, row.watch, row.ifBehind, row.ifAhead].filter((cell) => !cell)).toEqual([]);
  }
  expect(minute).toBe(session.startMinute + session.minutes);
  expect(rows.map(({ blockId }) => blockId)).toEqual(session.blocks.map(({ id }) => id));

  // R2: slides and pages are those of the deck and the book, in the file as in the document.
  for (const row of rows) {
    const slides = deck.slides.filter(({ blockId }) => blockId === row.blockId);
    expect({ row: row.name, slides: pagesIn(row.slides ?? '') }).toEqual({ row: row.name, slides: slides.map(({ number }) => number) });
    const named = sorted(slides.flatMap(({ workbookPages }) => pagesIn(workbookPages ?? '')));
    if (named.length > 0) expect({ row: row.name, pages: pagesIn(row.pages ?? '') }).toEqual({ row: row.name, pages: named });
    expect(pagesIn(row.pages ?? '').filter((page) => !inBook.has(page))).toEqual([]);
  }
  // The clock a row starts is that of its slides, and it calls a swap where they have one.
  for (const row of rows) {
    const countdown = deck.slides.find((slide) => slide.blockId === row.blockId && slide.countdown)?.countdown ?? null;
    const [starts, calls] = [...row.do.matchAll(/(\d+):(\d\d)/g)].map(([, minutes, seconds]) => Number(minutes) + Number(seconds) / 60);
    if (starts !== undefined) expect({ row: row.name, starts }).toEqual({ row: row.name, starts: countdown?.minutes });
    const swap = /swap (?:at )?\d/.test(row.do);
    expect({ row: row.name, swap }).toEqual({ row: row.name, swap: countdown?.kind === 'pair' });
    if (swap) expect({ row: row.name, calls }).toEqual({ row: row.name, calls: (starts ?? 0) / 2 });
  }
  const clocks = pages.flatMap(({ items }, index) =>
    index === 0 ? [] : items.filter(({ sizePt, text }) => sizePt > 14 && /^\d\d:\d\d$/.test(text.trim())).map(({ text }) => text.trim()),
  );
  expect(clocks).toEqual([...rows.map(({ clock }) => clock), sheet.end.clock]);

  // R3: page 1 has it all, the last rows page the cuts.
  const front = printed[0]?.join(' ') ?? '';
  const support = book.find(({ activity }) => activity === 'support')?.pages[0];
  expect(front).toContain(`p. ${support}`);
  for (const { count, what } of sheet.materials) expect(front).toContain(`${count} ${what}`);
  for (const { clock, what } of sheet.setup) expect(front).toContain(`${clock} ${what.split(' ')[0]}`);
  expect(sheet.glance.more).toBeNull();
  for (const { slides, pages: inPages } of sheet.sensitive) {
    expect(pagesIn(slides ?? '').filter((number) => number > deck.slides.length)).toEqual([]);
    expect(pagesIn(inPages ?? '').filter((page) => !inBook.has(page))).toEqual([]);
  }
  expect(sheet.cuts.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThan(session.minutes);
  const neverCut = session.blocks.filter(({ id, role }) => ['agreement', 'information', 'close'].includes(id) || role === 'help');
  expect(sheet.cuts.filter(({ blockIds }) => neverCut.some(({ id }) => blockIds.includes(id)))).toEqual([]);

  // R4: four pages and the form; nothing spills, nothing is small.
  expect(pages.length).toBeLessThanOrEqual(5);
  expect(printed.at(-1)).toContain(sheet.feedback.title);
  expect(faults).toEqual([]);
}

for (const article of realArticles) {
  describe.skipIf(!article.present)(`${article.name}${article.present ? '' : ' (skipped: no shared/articles beside the project)'}`, () => {
    test.each([45, 60, 90, 120, 180, 240].flatMap((minutes) => (['a4', 'letter'] as const).map((paper) => [minutes, paper] as const)))(
      'R1-R4 at %i minutes on %s',
      async (minutes, paper) => expectTrue(await makeCase(article, { minutes, paper })),
    );
  });
}

const [sample] = realArticles;
describe.skipIf(!sample?.present)('formats and names', () => {
  test.each([
    [60, { format: 'online' }],
    [120, { format: 'online', facilitators: ['Claire Moss', 'Thomas Hale'] }],
    [60, { format: 'one-couple' }],
    [120, { format: 'one-couple', facilitators: ['Claire Moss', 'Thomas Hale'] }],
    [90, { facilitators: ['Claire Moss', 'Thomas Hale'], couples: 200 }],
    [180, { facilitators: ['Marie-Louise Becker', 'Christopher Ray'] }],
    [240, { facilitators: ['Marie-Louise Becker', 'Christopher Ray'] }],
    [180, { facilitators: ['Claire Moss', 'Thomas Hale'], paper: 'letter' }],
    [240, { facilitators: ['Claire Moss', 'Thomas Hale'], paper: 'letter' }],
    [90, { facilitators: ['Claire Moss'], couples: 1 }],
  ] as const)('R1-R4 at %i minutes with %o', async (minutes, settings) => {
    const made = await makeCase(sample as RealArticle, { minutes, paper: 'a4', ...settings });
    expectTrue(made);
    const names =
      'facilitators' in settings && settings.facilitators.length > 1 ? settings.facilitators.map((name) => name.split(' ')[0]!) : [];
    for (const row of made.sheet.rowPages.flatMap((page) => page.rows))
      expect([row.lead, row.support].filter((name) => name !== null).sort()).toEqual([...names].sort());
    const texts = made.pages.slice(1, -1).flatMap(({ items }) => items.map(({ text }) => text));
    for (const name of names) expect(texts.filter((text) => text.includes(name)).length).toBeGreaterThanOrEqual(made.session.blocks.length);
  });
});

const ofLanguage = (name: string): RealArticle => {
  const path = fileURLToPath(new URL(`../documents/${name}.md`, import.meta.url));
  return { name, path, present: existsSync(path) };
};

describe('languages', () => {
  // Two long names on the narrower paper take the most room there is to take.
  test.each(['deutsch', 'francais'])('R4 with two names in %s at 240 minutes on Letter', async (name) => {
    const facilitators = ['Marie-Louise Becker', 'Christopher Ray'];
    const { pages, faults } = await makeCase(ofLanguage(name), { minutes: 240, paper: 'letter', facilitators });
    expect(faults).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(5);
  });

  const names = ['deutsch', 'espanol', 'francais', 'ivrit', 'arabi', 'nihongo', 'russkij'];
  test.each(names.flatMap((name) => ([60, 240] as const).map((minutes) => [name, minutes] as const)))(
    'R4 in %s at %i minutes on Letter, the narrower paper',
    async (name, minutes) => {
      const { pages, faults, sheet } = await makeCase(ofLanguage(name), { minutes, paper: 'letter' });
      expect(faults).toEqual([]);
      expect(pages.length).toBeLessThanOrEqual(5);
      const onFoot = pages
        .slice(0, -1)
        .flatMap(({ items, heightMm }) => items.filter(({ yMm, sizePt }) => yMm > heightMm - 9 && sizePt > 9.5));
      // The title in the footer may be set in a face of another size.
      expect(onFoot.map(({ text }) => text.trim()).filter((text) => !sheet.footer.includes(text))).toEqual([]);
      // Some faces are read back letter by letter.
      const squeezed = (text: string) => text.replace(/\s/g, '');
      const form = squeezed(
        pages
          .at(-1)!
          .items.map(({ text }) => text)
          .join(''),
      );
      expect(form.split(squeezed(sheet.feedback.title))).toHaveLength(3);
    },
  );
});
