import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { deckLedger } from '../../source/compose/deck/ledger.ts';
import { createPhrases } from '../../source/compose/phrases.ts';
import { composeRunSheet } from '../../source/compose/run-sheet/compose-run-sheet.ts';
import { planSession } from '../../source/compose/session.ts';
import { composeWorkbook } from '../../source/compose/workbook/compose-workbook.ts';
import { referencePages } from '../../source/compose/workbook/paginate.ts';
import { loadPromptBank, loadWords } from '../../source/config/load-content.ts';
import type { Article } from '../../source/model/article.ts';
import { measureKey, type Sheet } from '../../source/model/workbook.ts';
import { anArticle, everyRole, type Sketch } from './an-article.ts';
import { someOptions } from './some-options.ts';

const words = loadWords('en');
const optionsAt = (minutes: number) => someOptions({ minutes, partners: ['Mo', 'Kit'] });

const listening: Sketch = {
  title: 'Listening on purpose',
  role: 'strategy',
  prose: ['A small exercise can do more than a long talk.'],
  exercises: [
    {
      title: 'Two chairs, one voice',
      minutes: 12,
      mode: 'pair',
      steps: ['Sit knee to knee.', 'One of you talks.', 'Say it back.', 'Swap.'],
    },
  ],
};
const withExercise = (sketch: Sketch): Article => anArticle([...everyRole, sketch]);

function outputsOf(article: Article, minutes: number) {
  const options = optionsAt(minutes);
  const book = composeWorkbook(article, options, createPhrases(words), loadPromptBank('en'), null);
  const session = planSession(article, options, words);
  const pages = referencePages(book.pages);
  const deck = composeDeck(article, session, pages, words, null);
  const sheet = composeRunSheet(article, session, deck, pages, options, words);
  return { book, session, deck, sheet };
}

describe('an exercise of the author’s', () => {
  const article = withExercise(listening);
  const id = 'exercise-listening-on-purpose-exercise-1';

  it.each([90, 120, 180, 240])('gets exactly the minutes asked for in a session of %i', (minutes) => {
    const { session, deck } = outputsOf(article, minutes);
    expect(session.blocks.find((block) => block.id === id)).toMatchObject({ minutes: 12, mode: 'pair', name: 'Two chairs, one voice' });
    expect(session.blocks.reduce((sum, block) => sum + block.minutes, 0)).toBe(minutes);
    const slides = deck.slides.filter((slide) => slide.blockId === id);
    expect(slides.flatMap((slide) => slide.countdown?.minutes ?? [])).toEqual([12, 12]);
    expect(slides.reduce((sum, slide) => sum + slide.seconds, 0)).toBe(720);
  });

  it('is left out and named when the session is too short for it, and nothing else is left out for its sake', () => {
    const long = withExercise({ ...listening, exercises: [{ ...listening.exercises![0]!, minutes: 60 }] });
    const names = (one: Article) => planSession(one, optionsAt(90), words);
    expect(names(long).leftOut.map((block) => block.name)).toContain('Two chairs, one voice');
    expect(names(long).blocks.map((block) => block.id)).toEqual(
      names(anArticle([...everyRole, { ...listening, exercises: [] }])).blocks.map((block) => block.id),
    );
  });

  it('without minutes gets what its mode usually takes', () => {
    const free = withExercise({ ...listening, exercises: [{ mode: 'alone', steps: ['Write one line.'] }] });
    const block = planSession(free, optionsAt(120), words).blocks.find((one) => one.exerciseId);
    expect(block).toMatchObject({ name: 'An exercise', mode: 'alone', minMinutes: 4, idealMinutes: 6, maxMinutes: 9 });
  });

  it('stands on slides of at most three steps, verbatim and counted, with its page and whole notes', () => {
    const { deck, book } = outputsOf(article, 120);
    const slides = deck.slides.filter((slide) => slide.blockId === id);
    const page = book.pages.find((one) => one.activity === 'exercise')?.page;
    const steps = slides.map(({ body }) => (body.type === 'activity' ? body.steps.map(({ number, text }) => `${number} ${text}`) : []));
    expect(steps).toEqual([
      ['1 Sit knee to knee.', '2 One of you talks.'],
      ['3 Say it back.', '4 Swap.'],
    ]);
    expect(slides.map((slide) => [slide.of, slide.mode?.word, slide.workbookPages])).toEqual([
      [{ number: 1, total: 2 }, 'In pairs', `p. ${page}`],
      [{ number: 2, total: 2 }, 'In pairs', `p. ${page}`],
    ]);
    for (const { notes } of slides)
      expect([notes.say, notes.aim, notes.next, notes.watchFor].every((text) => /\S/.test(text ?? ''))).toBe(true);
    const { shown } = deckLedger(deck);
    expect(article.sections.at(-1)!.exercises[0]!.sentenceIds.filter((one) => !shown[one])).toEqual([]);
  });

  it('has a row on the run sheet, kept to its minutes and last to be left out', () => {
    const { sheet } = outputsOf(article, 120);
    const row = sheet.rowPages.flatMap((page) => page.rows).find(({ blockId }) => blockId === id);
    expect(row).toMatchObject({ name: 'Two chairs, one voice', minutes: 12, modeWord: 'Pairs', ifBehind: 'keep to time' });
    expect(JSON.stringify(row)).not.toMatch(/[{]\w+[}]|undefined/);
    const optional = sheet.cuts.filter((cut) => cut.text.includes('leave out'));
    // Nine cuts are listed: the exercise is the last of them, or after them.
    expect([-1, optional.length - 1]).toContain(optional.findIndex((cut) => cut.blockIds.includes(id)));
  });

  it('alone is a spread, for two or the room it is one page; steps stand verbatim and numbered', () => {
    const pagesOf = (mode: 'alone' | 'pair' | 'room') => {
      const sketch = { ...listening, exercises: [{ ...listening.exercises![0]!, mode }] };
      return outputsOf(withExercise(sketch), 120).book.pages.filter((page) => page.activity === 'exercise');
    };
    expect(pagesOf('alone').map((page) => page.type === 'sheet' && [page.writer, page.page % 2, page.mode, page.minutes])).toEqual([
      ['a', 0, 'choose', 12],
      ['b', 1, 'choose', 12],
    ]);
    for (const mode of ['pair', 'room'] as const) {
      const [page, ...more] = pagesOf(mode);
      expect(more).toEqual([]);
      expect(page).toMatchObject({ writer: null, mode: 'together', title: 'Two chairs, one voice' });
      const parts = page?.type === 'sheet' && page.body.type === 'parts' ? page.body.parts : [];
      expect(parts.flatMap((part) => (part.type === 'do' ? [`${part.number} ${part.text}`] : []))).toEqual([
        '1 Sit knee to knee.',
        '2 One of you talks.',
        '3 Say it back.',
        '4 Swap.',
      ]);
    }
  });

  it('in a private section stays in the book, on a page for each alone', () => {
    const secret = outputsOf(
      anArticle([{ title: 'Warning signs', role: 'red-flag', items: ['Fear'], exercises: [{ title: 'A list', steps: ['Write it.'] }] }]),
      90,
    );
    expect(secret.session.blocks.some((block) => block.exerciseId)).toBe(false);
    expect(secret.session.leftOut).not.toContainEqual(expect.objectContaining({ exerciseId: expect.anything() }));
    expect(secret.book.pages.flatMap((page) => (page.type === 'sheet' && page.activity === 'exercise' ? [page.mode] : []))).toEqual([
      'private',
      'private',
    ]);
  });

  it('is no list, question or large sentence besides', () => {
    const { book, deck } = outputsOf(article, 180);
    const others = JSON.stringify([
      book.pages.filter((page) => page.activity !== 'exercise'),
      deck.slides.filter((slide) => slide.blockId !== id),
    ]);
    expect(others).not.toContain('Sit knee to knee.');
  });

  it('goes over as many pages as its steps need, none lost', () => {
    const steps = Array.from({ length: 14 }, (_, index) => `Step number ${index + 1} says what to do.`);
    const long = withExercise({ ...listening, exercises: [{ title: 'Long', mode: 'pair', steps }] });
    const partsMm = Object.fromEntries(steps.map((_, index) => [`step-${index + 1}`, 30]));
    const sheet = composeWorkbook(long, optionsAt(90), createPhrases(words), loadPromptBank('en'), null).pages.find(
      (page): page is Sheet => page.type === 'sheet' && page.activity === 'exercise',
    );
    const measures = { sheets: { [measureKey(sheet!)]: { heightMm: 14 * 30 + 80, partsMm, rowsMm: {} } }, readings: {}, sentences: {} };
    const book = composeWorkbook(long, optionsAt(90), createPhrases(words), loadPromptBank('en'), measures);
    const pages = book.pages.filter((page) => page.activity === 'exercise');
    const numbers = pages.map((page) =>
      page.type === 'sheet' && page.body.type === 'parts'
        ? page.body.parts.flatMap((part) => (part.type === 'do' ? Number(part.number) : []))
        : [],
    );
    expect(numbers.flat()).toEqual(steps.map((_, index) => index + 1));
    expect(Math.max(...numbers.map((on) => on.length))).toBeLessThanOrEqual(5);
    expect(referencePages(book.pages).find((one) => one.activity === 'exercise' && one.about !== undefined)?.pages).toHaveLength(
      pages.length,
    );
  });
});
