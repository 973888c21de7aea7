import { describe, expect, it } from 'vitest';
import type { BookContext } from '../../../source/compose/workbook/context.ts';
import { cutRows } from '../../../source/compose/workbook/cut-rows.ts';
import { fitSheet, withContent } from '../../../source/compose/workbook/fit-sheets.ts';
import { asked, inShort, part, promptPart, single, yielding } from '../../../source/compose/workbook/parts.ts';
import type { Sheet, SheetPart, WorkbookMeasures } from '../../../source/model/workbook.ts';

const sheetOf = (parts: SheetPart[]): Sheet =>
  withContent({
    type: 'sheet',
    id: 'one',
    side: 'any',
    activity: 'question',
    sectionId: null,
    stage: 'settle',
    mode: null,
    minutes: null,
    title: 'One',
    lead: null,
    writer: null,
    level: 2,
    origin: null,
    body: { type: 'parts', parts },
    page: 0,
  });
const measured = (sheet: Sheet, heightMm: number, partsMm: Record<string, number>): WorkbookMeasures => ({
  sheets: { one: { heightMm, partsMm, ...(sheet.content ? { content: sheet.content } : {}) } },
  readings: {},
  sentences: {},
});
const shape = (sheet: Sheet) =>
  (sheet.body.type === 'parts' ? sheet.body.parts : []).map((one) => [
    one.id,
    'writing' in one && one.writing ? one.writing.lines.count : null,
  ]);

describe('a sheet too full for its page', () => {
  const parts = [
    yielding(part('copy', { type: 'gist', sentences: ['A copy.'] })),
    ...promptPart('first', 'First …', single(3, 9)),
    part('own', { type: 'question', text: 'Own?', writing: { type: 'single', lines: asked(4, 9) } }),
    ...promptPart('last', 'Last …', single(5, 9), { optional: true }),
  ];
  const sheet = sheetOf(parts);
  const heights = { copy: 20, first: 40, own: 40, last: 32 };

  it('loses what is optional, then lines nobody asked for, then copies of the reading', () => {
    expect(shape(fitSheet(sheet, measured(sheet, 262, heights), 256, 8)).map(([id]) => id)).toEqual(['copy', 'first', 'own']);
    expect(shape(fitSheet(sheet, measured(sheet, 294, heights), 256, 8))).toEqual([
      ['copy', null],
      ['first', 2],
      ['own', 4],
    ]);
    expect(shape(fitSheet(sheet, measured(sheet, 310, heights), 256, 8)).map(([id]) => id)).toEqual(['first', 'own']);
  });

  it('with room to spare grows its lines, those asked for too', () => {
    expect(shape(fitSheet(sheet, measured(sheet, 200, heights), 256, 8)).map(([, lines]) => lines)).toEqual([null, 5, 6, 6]);
  });

  it('measured with other words stays at its least', () => {
    const other = { ...measured(sheet, 200, heights), sheets: { one: { heightMm: 200, partsMm: heights, content: 'other' } } };
    expect(shape(fitSheet(sheet, other, 256, 8)).map(([, lines]) => lines)).toEqual([null, 3, 4, 3]);
  });
});

it('page numbers alone do not make a page another', () => {
  const care = (page: string) => sheetOf([part('care', { type: 'care', heading: '', text: `See page ${page}.` })]);
  expect(care('8').content).toBe(care('117').content);
  expect(care('8').content).not.toBe(sheetOf([]).content);
});

describe('rows over sheets', () => {
  const rows = Array.from({ length: 6 }, (_, index) => ({ letter: 'abcdef'[index]! }));
  const contextWith = (measures: WorkbookMeasures | null) => ({ measures, liveHeightMm: 256 }) as BookContext;
  const cut = (measures: WorkbookMeasures | null, most = 8) =>
    cutRows(contextWith(measures), rows, { sheetId: (suffix) => `one${suffix}`, partId: 'items', most, optionalIds: ['deeper'] }).map(
      ({ suffix, rows: on }) => [suffix, on.map(({ letter }) => letter).join('')],
    );

  it('go by number until a sheet was seen to be too full', () => {
    expect(cut(null)).toEqual([['', 'abcdef']]);
    expect(cut(null, 4)).toEqual([
      ['-part-1', 'abc'],
      ['-part-2', 'def'],
    ]);
  });

  it('go by their own heights then, parts that may leave not counted', () => {
    const partsMm = { items: 190, deeper: 60, 'row-a': 10, 'row-b': 10, 'row-c': 10, 'row-d': 100, 'row-e': 50, 'row-f': 10 };
    const of = (heightMm: number): WorkbookMeasures => ({ sheets: { one: { heightMm, partsMm } }, readings: {}, sentences: {} });
    expect(cut(of(310))).toEqual([['', 'abcdef']]);
    expect(cut(of(350))).toEqual([
      ['-cut-1', 'abcd'],
      ['-cut-2', 'ef'],
    ]);
  });
});

it('a very long item is named by its first sentence or words, a usual one stays whole', () => {
  expect(inShort('A short item')).toBe('A short item');
  expect(inShort(`It begins like this. ${'And it goes on and on. '.repeat(40)}`)).toBe('It begins like this.');
  expect(inShort('word '.repeat(300)).length).toBeLessThan(200);
  expect(inShort('x'.repeat(4000)).length).toBeLessThan(500);
});
