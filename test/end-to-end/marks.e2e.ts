import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findUnaccounted } from '../../source/compose/ledger.ts';
import { type Built, buildOnce } from './build-once.ts';
import { type OpenDeck, openDeck } from './open-deck.ts';
import { everySection, pagesIn } from './outline-facts.ts';
import { readCsv } from './read-csv.ts';
import { type PrintedPage, readPages, readRules, squeeze } from './read-pages.ts';
import type { DeckFacts } from './read-slides.ts';

/** One article of ours with every mark an author can make, through all three outputs. */
const path = fileURLToPath(new URL('marks/article.md', import.meta.url));

describe.each(['a4', 'letter'] as const)('every mark of the author’s on %s', (paper) => {
  let built: Built;
  let pages: PrintedPage[];
  let deck: OpenDeck;
  let slides: DeckFacts[];
  beforeAll(async () => {
    built = await buildOnce({ name: 'marks', path, present: true }, { paper });
    pages = await readPages(built.bytes('workbook.pdf'));
    deck = await openDeck(join(built.folder, 'deck.html'));
    slides = await deck.show(1280, 720);
  });
  afterAll(() => deck?.close());

  const textOn = (page: number) => squeeze((pages[page - 1]?.items ?? []).map(({ text }) => text).join(''));
  const inBook = (text: string) => pages.filter(({ number }) => textOn(number).includes(squeeze(text))).map(({ number }) => number);
  const onSlides = (text: string) =>
    slides.filter(({ texts }) => squeeze(texts.map((one) => one.text).join('')).includes(squeeze(text))).map(({ number }) => number);
  const inNotes = (text: string) => slides.filter(({ notes }) => squeeze(notes).includes(squeeze(text))).map(({ number }) => number);
  const sheets = (...activities: string[]) => built.outline.workbook.sheets.filter(({ activity }) => activities.includes(activity));
  const entry = (start: string) => built.outline.ledger.find(({ text }) => text.startsWith(start))!;

  test('every sentence is accounted for', () => {
    expect(findUnaccounted(built.outline.ledger)).toEqual([]);
  });

  test('roles and ids are those the author set', () => {
    const roles = Object.fromEntries(everySection(built.outline.sections).map(({ id, role, confidence }) => [id, [role, confidence]]));
    expect(roles).toMatchObject({ door: ['signs', 1], why: ['reason', 1], 'how-it-lands': ['impact', 1], 'what-to-keep': ['close', 1] });
    expect(Object.keys(roles)).not.toContain('left-out-of-this-edition');
  });

  test('what is skipped is nowhere', () => {
    for (const text of ['note to my editor', 'An early draft of this section', 'Nothing under this heading', 'Left out of this edition'])
      expect([text, inBook(text), onSlides(text), inNotes(text)]).toEqual([text, [], [], []]);
    expect(entry('Nothing under this heading')).toMatchObject({ leftOutBy: 'skip', printed: [], shown: [], spoken: [] });
  });

  test('what is for the workbook only is in no slide and no notes', () => {
    const text = 'The lamp in the hallway is a secret';
    expect([inBook(text).length, onSlides(text), inNotes(text)]).toEqual([1, [], []]);
    expect(entry(text).leftOutBy).toBeNull();
  });

  test('what is for the deck only is on a slide of its own and in no book', () => {
    const [slide] = onSlides('Silence first is another.');
    expect(slides[slide! - 1]).toMatchObject({ title: 'Two ways to land', layout: 'statement' });
    expect([...inBook('Silence first is another.'), ...inBook('Two ways to land')]).toEqual([]);
  });

  test('notes for the facilitator are spoken on the section’s first slide and printed nowhere', () => {
    const text = 'Have the chairs turned before anybody sits down.';
    const [at] = inNotes(text);
    expect(slides[at! - 1]?.notes).toContain(`From the author ${text}`);
    expect([inBook(text), onSlides(text), entry(text).spoken]).toEqual([[], [], [at]]);
  });

  test('a page break begins a new page of the reading, a slide break a new slide', () => {
    expect(entry('Nobody is taught how to arrive').printed[0]).toBe(entry('The first ten minutes decide').printed[0]! + 1);
    expect(onSlides('A day has a speed')).toHaveLength(1);
    expect(onSlides('Some people land by talking')).toHaveLength(1);
    expect(onSlides('A day has a speed')).not.toEqual(onSlides('Some people land by talking'));
  });

  test('an exercise has its page, its slides, its minutes and its row', () => {
    const [pair, ...alone] = sheets('exercise');
    expect([pair, ...alone].map((sheet) => [sheet?.title, sheet?.mode, sheet?.writer])).toEqual([
      ['The ten-minute landing', 'together', null],
      ['A door of my own', 'choose', 'a'],
      ['A door of my own', 'choose', 'b'],
    ]);
    for (const step of ['Sit where you can both see the door.', 'Thank each other for one of them.'])
      expect(textOn(pair!.page)).toContain(squeeze(step));
    const block = built.outline.session.blocks.find(({ name }) => name === 'The ten-minute landing')!;
    expect(block.minutes).toBe(9);
    const own = block.slides.map((number) => slides[number - 1]!);
    expect(own.map(({ chip, hasCountdown }) => [pagesIn(chip ?? ''), hasCountdown])).toEqual(own.map(() => [[pair!.page], true]));
    expect(own.flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'clock').map(({ text }) => text))).toContain('9:00');
    const row = readCsv(built.bytes('run-sheet.csv')).find(({ Block }) => Block === 'The ten-minute landing');
    expect(row).toMatchObject({ Minutes: '9', Mode: 'Pairs', Workbook: `p. ${pair!.page}` });
  });

  test('prompts have the lines asked for and stand where their writer writes', async () => {
    const rules = await readRules(built.bytes('workbook.pdf'));
    const at = (text: string) => inBook(text).filter((page) => sheets('question').some((sheet) => sheet.page === page));
    const [both] = at('What do I bring in with me');
    expect(at('What do I bring in with me')).toEqual([both, both! + 1]);
    expect(both! % 2).toBe(0);
    expect(rules[both! - 1]!.length).toBeGreaterThanOrEqual(6 + 8);
    const [onlyA, ...more] = at('What would I like to be asked at the door?');
    expect([onlyA! % 2, more]).toEqual([0, []]);
    expect(sheets('question').find(({ page }) => page === onlyA! + 1)).toMatchObject({ writer: 'b', title: 'A page of your own' });
    const [together] = at('What should the first ten minutes');
    expect(sheets('question').find(({ page }) => page === together)).toMatchObject({ mode: 'together', writer: null });
    const secret = at('Where have I stopped asking');
    expect(
      sheets('question')
        .filter(({ page }) => secret.includes(page))
        .map(({ mode }) => mode),
    ).toEqual(['private', 'private']);
    expect(onSlides('Where have I stopped asking')).toEqual([]);
  });

  test('call-outs keep their words and their labels', () => {
    const page = entry('Try the first ten minutes').printed[0]!;
    for (const text of ['Tip', 'Not on a bad day', 'only one more thing to fail at']) expect(textOn(page)).toContain(squeeze(text));
  });

  test('roles of single sections have pages of their own', () => {
    const found = new Set(built.outline.workbook.sheets.map(({ activity }) => activity));
    for (const activity of [
      'impact',
      'contrast',
      'story',
      'refill',
      'limits',
      'pause',
      'quiet',
      'extra-support',
      'taking-stock',
      'affirm',
      'keep',
    ])
      expect(found).toContain(activity);
    const [thought] = inBook('They would rather be anywhere than here.').filter((page) =>
      sheets('story').some((sheet) => sheet.page === page),
    );
    expect(thought).toBeDefined();
    expect(onSlides('They would rather be anywhere than here.')).toEqual([]);
  });

  test('Partner A stands left and Partner B right, everywhere', () => {
    const wrong = built.outline.workbook.sheets.filter(({ writer, page }) => writer !== null && (writer === 'a') !== (page % 2 === 0));
    expect(wrong).toEqual([]);
  });

  test('nothing on a slide is small, cut or over the footer', () => {
    const wrong = slides.flatMap((slide) =>
      slide.texts.flatMap(({ text, kind, fontPx, lines }) => {
        const least = kind === 'title' ? 40 : kind === 'body' ? 28 : 0;
        const outside = lines.some(
          ({ left, right, top, bottom }) => left < 0 || right > 1280 || top < 0 || bottom > (kind === 'foot' ? 720 : slide.footTop),
        );
        return fontPx < least - 0.05 || outside ? [`slide ${slide.number}: ${text}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
    expect(deck.complaints).toEqual([]);
  });
});
