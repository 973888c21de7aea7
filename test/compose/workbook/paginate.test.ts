import { expect, test } from 'vitest';
import { formatPages } from '../../../source/compose/format-pages.ts';
import { paginate } from '../../../source/compose/workbook/paginate.ts';
import type { Sheet, WorkbookPage } from '../../../source/model/workbook.ts';

const sheet = (id: string, side: Sheet['side']): Sheet => ({
  type: 'sheet',
  id,
  side,
  activity: 'notes',
  sectionId: null,
  stage: 'settle',
  mode: null,
  minutes: null,
  title: id,
  lead: null,
  writer: null,
  chairs: ['a', 'b'],
  level: 2,
  origin: null,
  body: { type: 'parts', parts: [] },
  page: 0,
});
const reading = (id: string, pages: number): WorkbookPage => ({
  type: 'reading',
  chairs: ['a', 'b'],
  id,
  activity: 'reading',
  sectionId: id,
  sectionIds: [id],
  stage: 'settle',
  side: 'right',
  kicker: '',
  title: id,
  subtitle: null,
  origin: '',
  minutes: 2,
  blocks: [],
  headingSentenceId: null,
  pullQuote: null,
  next: null,
  after: null,
  pages,
  page: 0,
});
const numbers = (pages: WorkbookPage[]) =>
  paginate(pages, (next) => sheet(`filler-${next.id}`, 'any')).map((page) => `${page.id} ${page.page}`);

test('openers stand right, A left, B right, and a filler takes the page between', () => {
  expect(
    numbers([
      sheet('cover', 'right'),
      sheet('imprint', 'left'),
      reading('r', 1),
      sheet('a', 'left'),
      sheet('b', 'right'),
      sheet('t', 'any'),
      reading('s', 2),
      sheet('a2', 'left'),
    ]),
  ).toEqual(['cover 1', 'imprint 2', 'r 3', 'a 4', 'b 5', 't 6', 's 7', 'filler-a2 9', 'a2 10']);
});

test('never two fillers in a row', () => {
  const placed = paginate([sheet('one', 'right'), sheet('two', 'right'), sheet('three', 'right')], (next) =>
    sheet(`filler-${next.id}`, 'any'),
  );
  placed.forEach((page, index) => {
    expect(page.id.startsWith('filler') && placed[index + 1]?.id.startsWith('filler')).toBeFalsy();
  });
});

test('pages are printed as runs', () => {
  expect(formatPages([9, 8, 14, 15, 15, 20])).toBe('8–9, 14–15, 20');
});

const thick = (pages: WorkbookPage[]) =>
  paginate(pages, (next) => sheet(`filler-${next.id}`, 'any'), { opensAnywhere: true }).map(
    (page) => `${page.id} ${page.page} ${page.side}`,
  );

test('in a thick book a section opens on the left where that saves a page', () => {
  expect(thick([sheet('one', 'any'), reading('r', 1), sheet('t', 'any'), reading('s', 1)])).toEqual([
    'one 1 any',
    'r 2 any',
    't 3 any',
    's 4 any',
  ]);
});

test('where the spread after it would not face, it opens on the right, the page before it filled', () => {
  expect(thick([sheet('one', 'any'), reading('r', 1), sheet('a', 'left'), sheet('b', 'right')])).toEqual([
    'one 1 any',
    'filler-r 2 any',
    'r 3 right',
    'a 4 left',
    'b 5 right',
  ]);
});
