import { describe, expect, it } from 'vitest';
import { fitSheet, withContent } from '../../../source/compose/workbook/fit-sheets.ts';
import { asked, part, promptPart, single, yielding } from '../../../source/compose/workbook/parts.ts';
import { splitSheets } from '../../../source/compose/workbook/split-sheets.ts';
import { pageGeometry } from '../../../source/model/geometry.ts';
import { measureKey, type Sheet, type SheetMeasure, type SheetPart, type WorkbookMeasures } from '../../../source/model/workbook.ts';

const plain = { largePrint: false, punch: false, sides: 'both' } as const;
const a4 = pageGeometry('a4', plain);
const a5 = pageGeometry('a5', plain);
const large = pageGeometry('a4', { ...plain, largePrint: true });
const headMm = 40;

const sheetOf = (parts: SheetPart[], more: Partial<Sheet> = {}): Sheet => ({
  type: 'sheet',
  id: 'one',
  chairs: ['a', 'b'],
  side: 'any',
  activity: 'question',
  sectionId: null,
  stage: 'settle',
  mode: 'choose',
  minutes: 10,
  title: 'One',
  lead: 'A lead.',
  writer: null,
  level: 2,
  origin: null,
  body: { type: 'parts', parts },
  page: 0,
  ...more,
});
const partsOf = (sheet: Sheet) => (sheet.body.type === 'parts' ? sheet.body.parts : []);
const ids = (sheet: Sheet) => partsOf(sheet).map(({ id }) => id);

/** Measures of whole sheets: a head, and parts of the heights given; `rows` are of equal height, below a head of 10 mm. */
function measured(sheets: Sheet[], partsMm: Record<string, number>, rows: Record<string, number> = {}): WorkbookMeasures {
  const rowsMm = Object.fromEntries(
    Object.entries(rows).map(([id, count]) => {
      const each = ((partsMm[id] ?? 0) - 10) / count;
      return [id, Array.from({ length: count }, (_, row): [number, number] => [10 + row * each, 10 + (row + 1) * each])];
    }),
  );
  const of = (sheet: Sheet): SheetMeasure => ({
    heightMm: headMm + partsOf(sheet).reduce((sum, { id }) => sum + (partsMm[id] ?? 0), 0),
    partsMm,
    rowsMm,
  });
  return { sheets: Object.fromEntries(sheets.map((sheet) => [measureKey(withContent(sheet)), of(sheet)])), readings: {}, sentences: {} };
}
const split = (sheets: Sheet[], measures: WorkbookMeasures, paper = a4): Sheet[] =>
  splitSheets(sheets, measures, paper).filter((page) => page.type === 'sheet');

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ letter: 'abcdefghij'[index]!, text: `Item ${index + 1}` }));
const items = (count: number): SheetPart => part('items', { type: 'items', heads: ['x', 'y'], rows: rowsOf(count) });
const lettersOf = (sheet: Sheet) => partsOf(sheet).flatMap((one) => (one.type === 'items' ? one.rows.map(({ letter }) => letter) : []));
const key: SheetPart = part('key', { type: 'key', label: null, steps: [] });

describe('a sheet that does not fit its page', () => {
  const parts = [
    ...promptPart('first', 'First …', single(3, 9)),
    ...promptPart('second', 'Second …', single(5, 9)),
    ...promptPart('third', 'Third …', single(3, 9)),
    ...promptPart('extra', 'Extra …', single(3, 9), { optional: true }),
  ];

  it('stays one page as long as it fits without what is optional', () => {
    const sheet = sheetOf(parts);
    expect(split([sheet], measured([sheet], { first: 70, second: 70, third: 70, extra: 70 }))).toEqual([sheet]);
  });

  it('goes on between its parts, and what is optional comes back where it costs no page', () => {
    const sheet = sheetOf(parts);
    const pages = split([sheet], measured([sheet], { first: 90, second: 90, third: 90, extra: 90 }));
    expect(pages.map(ids)).toEqual([
      ['first', 'second'],
      ['third', 'extra'],
    ]);
    expect(pages.map(({ id, piece, lead, minutes }) => [id, piece, lead, minutes])).toEqual([
      ['one', { number: 1, of: 2 }, 'A lead.', 10],
      ['one-part-2', { number: 2, of: 2 }, null, null],
    ]);
  });

  it('goes on between the rows of a table, evenly, none lost or alone, the key above every part of it', () => {
    const sheet = sheetOf([key, items(9), ...promptPart('gentle', 'Gentle …', single(3, 9))]);
    const pages = split([sheet], measured([sheet], { key: 8, items: 280, gentle: 40 }, { items: 9 }));
    expect(pages.map(ids)).toEqual([
      ['key', 'items'],
      ['key', expect.stringMatching(/^items-from-/), 'gentle'],
    ]);
    expect(pages.flatMap(lettersOf).join('')).toBe('abcdefghi');
    expect(Math.min(...pages.map((page) => lettersOf(page).length))).toBeGreaterThan(1);
  });

  it('goes on between two parts rather than in the middle of one, where it has as many pages', () => {
    const sheet = sheetOf([
      ...promptPart('gentle', 'Gentle …', single(3, 9)),
      items(6),
      ...promptPart('deeper', 'Deeper …', single(3, 9)),
      ...promptPart('last', 'Last …', single(3, 9)),
    ]);
    const pages = split([sheet], measured([sheet], { gentle: 50, items: 100, deeper: 50, last: 60 }, { items: 6 }));
    expect(pages.map(ids)).toEqual([
      ['gentle', 'items'],
      ['deeper', 'last'],
    ]);
  });

  it('has the promises of both on one page, so that neither is given more lines', () => {
    const promise = (who: 'a' | 'b') =>
      part(`promise-${who}`, { type: 'promise', who, heading: who, count: 2, first: 1, lines: { count: 2, wanted: 2, most: 4 } });
    const sheet = sheetOf([promise('a'), promise('b'), ...promptPart('shared', 'We …', single(2, 8))]);
    const rows = { 'promise-a': 2, 'promise-b': 2 };
    expect(split([sheet], measured([sheet], { 'promise-a': 65, 'promise-b': 65, shared: 40 }, rows), a5).map(ids)).toEqual([
      ['promise-a', 'promise-b'],
      ['shared'],
    ]);
  });

  it('begins without its lead where no page holds that and what cannot be cut', () => {
    const slip = (id: string) => part(id, { type: 'slip', item: id, instead: 'I could …', lines: { count: 2, wanted: 2, most: 4 } });
    const sheet = sheetOf([slip('one'), slip('two')]);
    expect(split([sheet], measured([sheet], { one: 150, two: 120 }), a5).map(({ lead }) => lead)).toEqual([null, null]);
    expect(split([sheet], measured([sheet], { one: 130, two: 120 }), a5).map(({ lead }) => lead)).toEqual(['A lead.', null]);
  });

  it('keeps rows that stand beside each other together', () => {
    const looks = { head: 'Looks', items: ['one', 'two', 'three'] };
    const sheet = sheetOf([
      part('twin', { type: 'twin', looks, helps: { head: 'Helps', advice: 'Do.', script: null } }),
      ...promptPart('gentle', 'Gentle …', single(3, 9)),
    ]);
    const measures = measured([sheet], { twin: 190, gentle: 60 });
    const whole = Object.values(measures.sheets)[0]!;
    whole.rowsMm = {
      twin: [
        [10, 60],
        [70, 120],
        [130, 180],
        [10, 180],
      ],
    };
    expect(split([sheet], measures).map(ids)).toEqual([['twin'], ['gentle']]);
  });

  it('asks a question again where its lines go on, all the lines the author asked for', () => {
    const question = part('ask', { type: 'question', text: 'Why?', writing: { type: 'single', lines: asked(40, 40) } });
    const sheet = sheetOf([question]);
    const pages = split([sheet], measured([sheet], { ask: 340 }));
    const found = pages.flatMap(partsOf).flatMap((one) => (one.type === 'question' ? [[one.text, one.writing.lines.count]] : []));
    expect(found).toEqual([
      ['Why?', 20],
      ['Why?', 20],
    ]);
  });

  it('never ends with what introduces the next part', () => {
    const sheet = sheetOf([
      part('one', { type: 'branches', branches: [] }),
      part('line', { type: 'line', text: 'A line.', by: null }),
      ...promptPart('gentle', 'Gentle …', single(3, 9)),
    ]);
    expect(split([sheet], measured([sheet], { one: 150, line: 30, gentle: 80 })).map(ids)).toEqual([['one'], ['line', 'gentle']]);
  });

  it('is planned anew when a page of it came out taller than planned', () => {
    const sheet = sheetOf(
      promptPart('a', 'A …', single(3, 9)).concat(['b', 'c', 'd'].flatMap((id) => promptPart(id, `${id} …`, single(3, 9)))),
    );
    const measures = measured([sheet], { a: 70, b: 70, c: 70, d: 70 });
    const planned = split([sheet], measures);
    expect(planned.map(ids)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const [first] = planned;
    const taller = { heightMm: 300, partsMm: { a: 130, b: 130 }, rowsMm: {} };
    measures.sheets[measureKey(withContent(first!))] = taller;
    expect(split([sheet], measures).map(ids)).toEqual([['a'], ['b'], ['c'], ['d']]);
  });
});

describe('two pages that face each other', () => {
  const facing = (parts: SheetPart[]) => [
    sheetOf(parts, { id: 'one-a', writer: 'a', side: 'left' }),
    sheetOf(parts, { id: 'one-b', writer: 'b', side: 'right' }),
  ];

  it('are cut alike, by the taller of the two, and alternate', () => {
    const sheets = facing([key, items(8), ...promptPart('gentle', 'Gentle …', single(3, 9))]);
    const measures = measured(sheets, { key: 8, items: 170, gentle: 30 }, { items: 8 });
    const second = measures.sheets[measureKey(withContent(sheets[1]!))]!;
    second.heightMm += 60;
    second.partsMm = { ...second.partsMm, gentle: 90 };
    const pages = split(sheets, measures);
    expect(pages.map(({ id, writer, side }) => [id, writer, side])).toEqual([
      ['one-a', 'a', 'left'],
      ['one-b', 'b', 'right'],
      ['one-a-part-2', 'a', 'left'],
      ['one-b-part-2', 'b', 'right'],
    ]);
    expect(pages.map(ids).filter((_, index) => index % 2 === 0)).toEqual(pages.map(ids).filter((_, index) => index % 2 === 1));
  });

  it('that ask different things are cut each for itself', () => {
    const [a] = facing(['x', 'y', 'z'].flatMap((id) => promptPart(id, `${id} …`, single(3, 9))));
    const [, b] = facing(promptPart('x', 'Only x …', single(3, 9)));
    const pages = split([a!, b!], measured([a!, b!], { x: 90, y: 90, z: 90 }));
    expect(pages.map(({ id }) => id)).toEqual(['one-a', 'one-b', 'one-a-part-2']);
  });
});

describe('by the paper', () => {
  const copy = yielding(part('copy', { type: 'gist', sentences: ['A copy.'] }));
  const parts = [copy, ...promptPart('first', 'First …', single(3, 9)), ...promptPart('second', 'Second …', single(5, 9))];

  it('a copy of the article leaves a full page, and stays on small ones', () => {
    const sheet = sheetOf(parts);
    const tall = measured([sheet], { copy: 60, first: 100, second: 100 });
    expect(split([sheet], tall, a4).map(ids)).toEqual([['copy', 'first', 'second']]);
    expect(split([sheet], tall, a5).flatMap(ids)).toEqual(['copy', 'first', 'second']);
    expect(split([sheet], tall, a5).length).toBeGreaterThan(1);
  });

  it('large print has one prompt on a page, its lines down to the foot', () => {
    const sheet = sheetOf(parts);
    const measures = measured([sheet], { copy: 20, first: 60, second: 70 });
    const pages = split([sheet], measures, large);
    expect(pages.map(ids)).toEqual([['copy', 'first'], ['second']]);
    const second = withContent(pages[1]!);
    measures.sheets[measureKey(second)] = { heightMm: headMm + 70, partsMm: { second: 70 }, rowsMm: {} };
    const [grown] = partsOf(fitSheet(second, measures, large));
    expect(grown?.type === 'prompt' ? grown.writing.lines.count : 0).toBe(3 + Math.floor((large.liveHeightMm - headMm - 70) / large.rowMm));
  });
});
