import { describe, expect, test } from 'vitest';
import { type ContentPlan, markContent } from '../../../source/print/tags/mark-content.ts';

const types: Record<number, string> = { 0: 'P', 1: 'Figure', 2: 'Table', 3: 'Link' };
const plan: ContentPlan = { typeOf: (mcid) => types[mcid] ?? null, bands: null, isMarkedForm: (name) => name === 'Marked' };
const mark = (source: string, given: Partial<ContentPlan> = {}) => markContent(Buffer.from(source, 'latin1'), { ...plan, ...given });
/** One line, because white space says nothing. */
const rewrite = (source: string, given?: Partial<ContentPlan>): string =>
  mark(source, given).bytes.toString('latin1').replace(/\s+/g, ' ').trim();

describe('what is outside any mark becomes an artefact', () => {
  test.each([
    ['a line', '0 0 m 9 0 l S', '/Artifact BMC 0 0 m 9 0 l S EMC'],
    ['neighbours together', '0 0 m 9 0 l S 1 w 0 1 m 9 1 l S', '/Artifact BMC 0 0 m 9 0 l S 1 w 0 1 m 9 1 l S EMC'],
    ['text, within its text object', 'BT /F1 9 Tf (a) Tj (b) Tj ET', 'BT /F1 9 Tf /Artifact BMC (a) Tj (b) Tj EMC ET'],
    ['text with brackets and operators in it', 'BT (a\\) Tj (EMC) \\\\) Tj ET', 'BT /Artifact BMC (a\\) Tj (EMC) \\\\) Tj EMC ET'],
    ['a list of strings', 'BT [(Q) -3 <41>] TJ ET', 'BT /Artifact BMC [(Q) -3 <41>] TJ EMC ET'],
    ['a picture', 'q 9 0 0 9 0 0 cm /X1 Do Q', 'q 9 0 0 9 0 0 cm /Artifact BMC /X1 Do EMC Q'],
    ['a shading', '/Sh1 sh', '/Artifact BMC /Sh1 sh EMC'],
    ['a picture in the line', 'BI /W 2 /H 1 ID \x01 EI\xff\x02 EI\nQ', '/Artifact BMC BI /W 2 /H 1 ID \x01 EI\xff\x02 EI EMC Q'],
    ['two that part at a restore', 'q 0 0 9 9 re f Q 1 1 2 2 re f', 'q /Artifact BMC 0 0 9 9 re f EMC Q /Artifact BMC 1 1 2 2 re f EMC'],
    ['one with a save inside', '0 0 9 9 re f q 1 1 2 2 re f Q', '/Artifact BMC 0 0 9 9 re f q 1 1 2 2 re f Q EMC'],
    ['a comment with an operator', '% Q EMC\n0 0 9 9 re f', '% Q EMC /Artifact BMC 0 0 9 9 re f EMC'],
  ])('%s', (_, source, expected) => {
    expect(rewrite(source)).toBe(expected);
  });

  test('what paints nothing needs none', () => {
    for (const source of ['q 0 0 9 9 re W n Q', '1 0 0 rg /G1 gs', 'BT /F1 9 Tf ET', '']) expect(rewrite(source)).toBe(source);
  });

  test('an artefact stays as it is', () => {
    const source = '/Artifact <</Type /Layout>> BDC 0 0 9 9 re f EMC';
    expect(rewrite(source)).toBe(source);
    expect(mark(source).loose).toBe(0);
  });

  test('optional content is no mark', () => {
    expect(rewrite('/OC /Layer BDC 0 0 9 9 re f EMC')).toBe('/OC /Layer BDC /Artifact BMC 0 0 9 9 re f EMC EMC');
  });

  test('between marks, before the path it would stand in', () => {
    expect(rewrite('0 0 m 9 0 l S /P <</MCID 0 >>BDC BT (a) Tj ET EMC 0 1 m 9 1 l S')).toBe(
      '/Artifact BMC 0 0 m 9 0 l S EMC /P <</MCID 0>> BDC BT (a) Tj ET EMC /Artifact BMC 0 1 m 9 1 l S EMC',
    );
  });

  test('a mark within a text object', () => {
    expect(rewrite('BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC (c) Tj ET')).toBe(
      'BT /Artifact BMC (a) Tj EMC /P <</MCID 0>> BDC (b) Tj EMC /Artifact BMC (c) Tj EMC ET',
    );
  });

  test('running heads and folios say so', () => {
    const source = 'q 1 0 0 -1 0 100 cm BT 1 0 0 -1 5 3 Tm (head) Tj ET BT 1 0 0 -1 5 97 Tm (7) Tj ET BT 1 0 0 -1 5 50 Tm (x) Tj ET Q';
    const rewritten = rewrite(source, { bands: { top: 92, bottom: 8 } });
    expect(rewritten).toContain('/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC (head) Tj EMC');
    expect(rewritten).toContain('/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC (7) Tj EMC');
    expect(rewritten).toContain('/Artifact BMC (x) Tj EMC');
  });
});

describe('marks', () => {
  test('rules of a table are an artefact, and its mark is gone', () => {
    const marked = mark('/Table <</MCID 2 >>BDC 0 0 9 1 re f EMC');
    expect(marked.bytes.toString('latin1')).toBe('/Artifact BMC 0 0 9 1 re f EMC');
    expect([...marked.dropped]).toEqual([2]);
    expect(marked.marks.size).toBe(0);
    expect(marked.loose).toBe(0);
  });

  test('a figure of lines stays, and tells where it is', () => {
    const marked = mark('0 0 50 50 re W n q 2 0 0 2 10 10 cm /Figure <</MCID 1>> BDC 0 0 m 5 0 5 5 0 5 c f 8 9 90 90 re n EMC Q');
    expect(marked.marks.get(1)).toMatchObject({ text: false, box: [10, 10, 20, 20] });
  });

  test('a picture is one unit of its matrix', () => {
    expect(mark('q 30 0 0 20 5 6 cm /Figure <</MCID 1>> BDC /X1 Do EMC Q').marks.get(1)?.box).toEqual([5, 6, 35, 26]);
  });

  test('one of no element is an artefact, and counted', () => {
    const marked = mark('/P <</MCID 9>> BDC BT (a) Tj ET EMC');
    expect(marked.bytes.toString('latin1')).toBe('/Artifact BMC BT (a) Tj ET EMC');
    expect(marked.loose).toBe(1);
  });

  test('the words of a link are kept, with their font', () => {
    const marked = mark('/NonStruct <</MCID 3>> BDC BT /F4 9 Tf <0041> Tj ET EMC');
    expect(marked.bytes.toString('latin1')).toContain('/Link <</MCID 3>> BDC');
    expect(marked.marks.get(3)?.shown).toEqual([{ font: 'F4', strings: '<0041> Tj', isReversed: false }]);
  });

  test('a form with marks of its own is not wrapped, any other is', () => {
    expect(rewrite('/Marked Do')).toBe('/Marked Do');
    expect(rewrite('/Plain Do')).toBe('/Artifact BMC /Plain Do EMC');
  });
});
