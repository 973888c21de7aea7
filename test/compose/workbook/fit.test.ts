import { describe, expect, it, test } from 'vitest';
import { fitSheet, withContent } from '../../../source/compose/workbook/fit-sheets.ts';
import { asked, inShort, part, promptPart, single, yielding } from '../../../source/compose/workbook/parts.ts';
import { pageGeometry } from '../../../source/model/geometry.ts';
import { measureKey, type Sheet, type SheetPart, type WorkbookMeasures } from '../../../source/model/workbook.ts';

const a4 = pageGeometry('a4', { largePrint: false, punch: false, sides: 'both' });

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
    chairs: ['a', 'b'],
    level: 2,
    origin: null,
    body: { type: 'parts', parts },
    page: 0,
  });
const measured = (sheet: Sheet, heightMm: number, partsMm: Record<string, number>): WorkbookMeasures => ({
  sheets: { [measureKey(sheet)]: { heightMm, partsMm, rowsMm: {} } },
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
    expect(shape(fitSheet(sheet, measured(sheet, 262, heights), a4)).map(([id]) => id)).toEqual(['copy', 'first', 'own']);
    expect(shape(fitSheet(sheet, measured(sheet, 294, heights), a4))).toEqual([
      ['copy', null],
      ['first', 2],
      ['own', 4],
    ]);
    expect(shape(fitSheet(sheet, measured(sheet, 310, heights), a4)).map(([id]) => id)).toEqual(['first', 'own']);
  });

  it('with room to spare grows its lines, those asked for too', () => {
    expect(shape(fitSheet(sheet, measured(sheet, 200, heights), a4)).map(([, lines]) => lines)).toEqual([null, 5, 6, 6]);
  });

  it('measured with other words stays at its least', () => {
    const other = measured({ ...sheet, content: 'other' }, 200, heights);
    expect(shape(fitSheet(sheet, other, a4)).map(([, lines]) => lines)).toEqual([null, 3, 4, 3]);
  });
});

describe('a page of a sheet that goes on', () => {
  const pieceOf = (parts: SheetPart[]): Sheet => withContent({ ...sheetOf(parts), mode: 'choose', piece: { number: 2, of: 2 } });
  const sheet = pieceOf(promptPart('name', 'A name …', single(2, 8)));

  it('has notes below its lines where much room is left, not twenty lines for a word', () => {
    expect(fitSheet(sheet, measured(sheet, 60, { name: 30 }), a4).body).toMatchObject({
      parts: [
        { id: 'name', writing: { lines: { count: 8 } } },
        { id: 'room', type: 'ruled', notes: true },
      ],
    });
  });

  it('has its lines down to the foot where little is left', () => {
    expect(shape(fitSheet(sheet, measured(sheet, 168, { name: 30 }), a4))).toEqual([['name', 13]]);
  });

  it('has what stands at its foot below the notes', () => {
    const care = part('care', { type: 'care', heading: '', text: 'Care.' });
    const cared = pieceOf([...promptPart('name', 'A name …', single(2, 8)), care]);
    expect(shape(fitSheet(cared, measured(cared, 80, { name: 30, care: 20 }), a4)).map(([id]) => id)).toEqual(['name', 'room', 'care']);
  });
});

it('the promises of both have the same lines, whatever room there is', () => {
  const promise = (who: 'a' | 'b') =>
    part(`promise-${who}`, { type: 'promise', who, heading: who, count: 2, first: 1, lines: { count: 2, wanted: 2, most: 4 } });
  const sheet = sheetOf([promise('a'), promise('b')]);
  const linesIn = (heightMm: number) => {
    const { body } = fitSheet(sheet, measured(sheet, heightMm, { 'promise-a': 60, 'promise-b': 60 }), a4);
    return body.type === 'parts' ? body.parts.map((one) => (one.type === 'promise' ? one.lines.count : 0)) : [];
  };
  expect(linesIn(256 - 3 * 8)).toEqual([2, 2]);
  expect(linesIn(256 - 4 * 8)).toEqual([3, 3]);
  expect(linesIn(150)).toEqual([4, 4]);
});

it('page numbers alone do not make a page another', () => {
  const care = (page: string) => sheetOf([part('care', { type: 'care', heading: '', text: `See page ${page}.` })]);
  expect(care('8').content).toBe(care('117').content);
  expect(care('8').content).not.toBe(sheetOf([]).content);
});

it('a very long item is named by its first sentence or words, a usual one stays whole', () => {
  expect(inShort('A short item')).toBe('A short item');
  expect(inShort(`It begins like this. ${'And it goes on and on. '.repeat(40)}`)).toBe('It begins like this.');
  expect(inShort('word '.repeat(300)).length).toBeLessThan(200);
  expect(inShort('x'.repeat(4000)).length).toBeLessThan(500);
});

test.each([164, 172, 180, 196, 220])('equal things have equal lines, whatever is left (%i mm)', (heightMm) => {
  const lines = () => ({ count: 2, wanted: 3, most: 5 });
  const row = (id: string) =>
    part(id, { type: 'plan', number: id, what: 'What', who: 'Who', when: 'When', notice: 'Seen', lines: lines() });
  const sheet = sheetOf([row('one'), row('two'), row('three')]);
  const fitted = fitSheet(sheet, measured(sheet, heightMm, { one: 50, two: 50, three: 50 }), a4);
  const counts = (fitted.body.type === 'parts' ? fitted.body.parts : []).map((one) => (one.type === 'plan' ? one.lines.count : 0));
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(2);
});
