import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../source/print/pdf-file.ts';
import { checkTags } from '../../../source/print/tags/check-tags.ts';
import { tagChecks } from '../../../source/print/tags/checks/index.ts';
import { broken } from './small-pdf.ts';

type Change = [number: number, from: string, to: string];

/** Each way to break the file, the check that must see it, and what it says. */
const breaks: [check: string, reason: RegExp, ...changes: Change[]][] = [
  ['tagged', /says? that it is tagged/, [1, '/Marked true', '/Marked false']],
  ['tagged', /in doubt/, [1, '/Marked true', '/Marked true /Suspects true']],
  ['tagged', /a tree of tags, found none/, [1, '/StructTreeRoot 10 0 R', '']],
  ['tagged', /twice/, [11, '12 0 R 13 0 R', '12 0 R 12 0 R 13 0 R']],
  ['tagged', /leads nowhere/, [11, '29 0 R', '29 0 R 99 0 R']],
  ['content', /1 that are not/, [4, '/Artifact BMC 0 0 m 9 0 l S EMC', '0 0 m 9 0 l S']],
  ['content', /1 that are both/, [4, '/Artifact BMC 0 0 m', '/Artifact BMC /P <</MCID 1>> BDC EMC 0 0 m']],
  ['content', /mark 40 is not on the page/, [13, '/K 1', '/K [1 40]']],
  ['content', /1 that are not/, [4, '/P <</MCID 1>>', '/P <</MCID 41>>']],
  ['way-back', /the way back to a P/, [32, '12 0 R 13 0 R', '12 0 R 12 0 R']],
  ['way-back', /the way back to a Link/, [30, '/StructParent 1', '']],
  ['types', /found “Aside”/, [13, '/S /P', '/S /Aside']],
  ['types', /found it is a Div/, [10, '/Strong /Span', '/P /Div']],
  ['types', /found it empty/, [29, '/K 12', '']],
  ['headings', /level 3 after level 1/, [29, '/S /H2', '/S /H3']],
  ['headings', /the first at level 2/, [12, '/S /H1', '/S /H2']],
  ['headings', /found both/, [13, '/S /P', '/S /H']],
  ['lists', /found P in it/, [17, '/S /LBody', '/S /P']],
  ['lists', /found text in it/, [14, '/K 15 0 R', '/Pg 3 0 R /K [15 0 R 40]']],
  ['lists', /Expected a LI in a L/, [14, '/S /L ', '/S /Div ']],
  ['tables', /found 1 and 2 cells/, [22, '23 0 R 24 0 R', '23 0 R']],
  ['tables', /found 2 and 3 cells/, [20, '/Scope /Column', '/Scope /Column /ColSpan 2']],
  ['tables', /found no scope/, [21, '/A <</O /Table /Scope /Column>>', '']],
  ['tables', /Expected a TR in a Table/, [18, '/S /Table', '/S /Div']],
  ['tables', /found P in it/, [24, '/S /TD', '/S /P']],
  ['pictures', /one without/, [25, '/Alt (Two chairs)', '']],
  ['pictures', /one without/, [25, '(Two chairs)', '( )']],
  ['pictures', /where it stands/, [25, '/BBox', '/Box']],
  ['links', /found it in a Span/, [26, '/S /Link', '/S /Span']],
  ['links', /found it outside/, [26, '<</Type /OBJR /Obj 30 0 R>>', '']],
  ['links', /cannot be followed/, [26, '<</Type /OBJR /Obj 30 0 R>>', '']],
  ['links', /says nothing/, [30, '/Contents (To a site)', '']],
  ['fields', /a field within the text, found it in a Div/, [27, '/S /Form', '/S /Div']],
  ['fields', /a field that says what it is for/, [31, '/TU (Your answer)', '']],
  ['fields', /a note \(Text\) within the text/, [31, '/Subtype /Widget', '/Subtype /Text']],
  ['fields', /an XFA form/, [1, '/Fields', '/XFA (x) /Fields']],
  ['tab-order', /Tab key/, [3, '/Tabs /S', '']],
  ['language', /language of the file, found “”/, [1, '/Lang (en)', '']],
  ['language', /found “de_!”/, [13, '(de)', '(de_!)']],
  ['title', /title in the metadata/, [5, 'Title</rdf:li>', '</rdf:li>']],
  ['title', /name of the file/, [1, '/DisplayDocTitle true', '']],
  ['bookmarks', /leads nowhere/, [7, '3 0 R /XYZ', '99 0 R /XYZ']],
  ['bookmarks', /with words/, [7, '(One)', '()']],
  ['bookmarks', /in a file of 21 pages/, [1, '/Outlines 6 0 R', ''], [2, '/Kids [3 0 R]', `/Kids [${'3 0 R '.repeat(21)}]`]],
  ['fonts', /in the file, found it is not/, [9, '/FontFile2', '/FontFile9']],
  ['fonts', /tell its letters/, [8, '/ToUnicode 33 0 R', '']],
  ['notes', /name of its own, found none/, [28, '/ID (n1)', '']],
];

const faultsOf = (pdf: Uint8Array) => checkTags(openPdf(pdf));

test('a sound file has no fault', () => {
  expect(faultsOf(broken())).toEqual([]);
});

describe('a fault is found', () => {
  test.each(breaks)('%s: %s', (check, reason, ...changes) => {
    const found = faultsOf(broken(...changes)).filter((fault) => fault.check === check);
    expect(found.map((fault) => fault.reason)).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
  });

  test('and every check is seen to fail', () => {
    expect([...new Set(breaks.map(([check]) => check))].sort()).toEqual(tagChecks.map(({ name }) => name).sort());
  });
});

test('a fault names its page', () => {
  expect(faultsOf(broken([25, '/Alt (Two chairs)', '']))).toEqual([
    { check: 'pictures', page: 1, reason: 'Expected a picture with a description, found one without' },
  ]);
});

test('a file without tags fails, and does not stop the checks', () => {
  expect(faultsOf(broken([1, '/StructTreeRoot 10 0 R', ''])).map(({ check }) => check)).toEqual(
    expect.arrayContaining(['tagged', 'content', 'links', 'fields']),
  );
});
