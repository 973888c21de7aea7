import { expect, test } from 'vitest';
import { createPhrases } from '../../../source/compose/phrases.ts';
import { choosePages } from '../../../source/compose/workbook/editions/choose-pages.ts';
import { editPages } from '../../../source/compose/workbook/editions/edit-pages.ts';
import { pairPages } from '../../../source/compose/workbook/editions/pair-pages.ts';
import { countPages, paginate } from '../../../source/compose/workbook/paginate.ts';
import type { Activity, Sheet, SheetPart, WorkbookPage } from '../../../source/model/workbook.ts';

const phrases = createPhrases({ workbook: { loop: { mine: ['I feel'] }, keep: { mine: ['I keep'] } } });

const sheet = (id: string, more: Partial<Sheet> = {}): Sheet => ({
  type: 'sheet',
  id,
  activity: 'question',
  sectionId: 'one',
  stage: 'settle',
  side: 'any',
  mode: 'choose',
  minutes: null,
  title: id,
  lead: null,
  writer: null,
  chairs: ['a', 'b'],
  level: 3,
  origin: null,
  body: { type: 'parts', parts: [prompt('stacked')] },
  page: 0,
  ...more,
});
const prompt = (type: 'single' | 'stacked'): SheetPart => ({
  id: 'prompt',
  optional: false,
  type: 'prompt',
  text: '…',
  promptKey: null,
  large: false,
  together: true,
  skip: false,
  writing: { type, lines: { count: 3, wanted: 3, most: 5 } },
});
const spread = (id: string, more: Partial<Sheet> = {}): Sheet[] => [
  sheet(`${id}-a`, { writer: 'a', side: 'left', ...more }),
  sheet(`${id}-b`, { writer: 'b', side: 'right', ...more }),
];
const number = (pages: WorkbookPage[], isTwoBooks = false) =>
  paginate(pages, (next) => sheet(`filler-${next.id}`), { isTwoBooks }).map(({ id, page }) => `${id} ${page}`);

test('one shared book is left as it was composed', () => {
  const pages = [...spread('x'), sheet('y')];
  expect(editPages(pages, 'shared', phrases)).toBe(pages);
});

test('in two books a spread is one number, and no page needs a side', () => {
  const pages = editPages([sheet('first'), ...spread('x'), sheet('next', { mode: 'together', side: 'left' })], 'two-book', phrases);
  expect(number(pages, true)).toEqual(['first 1', 'x-a 2', 'x-b 2', 'next 3']);
  expect(countPages(paginate(pages, (next) => sheet(next.id), { isTwoBooks: true }))).toBe(3);
});

test('in two books a page written alone has one pen, one done together has two', () => {
  const [alone, together] = editPages([sheet('x'), sheet('y', { mode: 'together' })], 'two-book', phrases) as Sheet[];
  expect(alone?.chairs).toEqual(['holder']);
  expect(alone?.body).toMatchObject({ parts: [{ writing: { type: 'single', lines: { most: 10 } } }] });
  expect(together?.chairs).toEqual(['a', 'b']);
});

test('a page of one partner’s without one of the other’s has Notes beside it in the other book', () => {
  const lone = pairPages([...spread('x'), sheet('more-a', { writer: 'a' })], (page) => sheet(`notes-${page.id}`));
  expect(lone.map(({ id }) => id)).toEqual(['x-a', 'x-b', 'more-a', 'notes-more-a']);
  expect(number(lone, true).slice(-2)).toEqual(['more-a 3', 'notes-more-a 3']);
});

test('alone there is no page of the other’s, no plan for two and nothing to compare', () => {
  const strip: SheetPart = { id: 'strip', optional: true, type: 'strip', steps: ['one'], first: 1 };
  const pages = editPages(
    [
      ...spread('x'),
      sheet('pause', { activity: 'pause', mode: 'together' }),
      sheet('compare', { mode: 'together', body: { type: 'parts', parts: [prompt('single'), strip] } }),
      sheet('only-strip', { body: { type: 'parts', parts: [strip] } }),
    ],
    'solo',
    phrases,
  ) as Sheet[];
  expect(pages.map(({ id, mode }) => `${id} ${mode}`)).toEqual(['x-a choose', 'compare choose']);
  expect(pages[1]?.body).toMatchObject({ parts: [{ type: 'prompt', together: false }] });
});

test('a shorter book takes what comes first in its plan, in the order of the book, spreads whole', () => {
  const of = (activity: Activity, id: string = activity) => sheet(id, { activity });
  const pages = [
    ...spread('start', { activity: 'start' }),
    ...spread('noticing', { activity: 'noticing' }),
    of('words'),
    of('promises'),
    of('letter'),
  ];
  const around = { before: [sheet('cover'), sheet('imprint'), sheet('agreement')], after: [of('support')], isTwoBooks: false };
  const chosen = choosePages(pages, 'handout', around);
  expect(chosen.map(({ id }) => id)).toEqual(['noticing-a', 'noticing-b', 'words', 'promises']);
});

test('what shares pages that are not in the book is not in it either', () => {
  const compare = sheet('compare', { activity: 'compare' });
  const around = { before: [], after: [], isTwoBooks: false };
  expect(choosePages([compare], 'short', around)).toEqual([]);
  expect(choosePages([...spread('noticing', { activity: 'noticing' }), compare], 'short', around)).toHaveLength(3);
});
