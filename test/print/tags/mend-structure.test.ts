import { describe, expect, test } from 'vitest';
import { PdfName } from '../../../source/print/pdf-syntax.ts';
import { mendStructure } from '../../../source/print/tags/mend/index.ts';
import { type Element, type Kid, makeElement } from '../../../source/print/tags/structure.ts';

/** A tree as text: `P(1 Link(2 @))`, numbers for marks, `@` for an annotation. */
function parse(text: string): Element {
  const tokens = text.match(/[A-Za-z0-9@]+|[()]/g)!;
  let at = 0;
  const kid = (): Kid => {
    const word = tokens[at++]!;
    if (word === '@') return { kind: 'object', object: 9, page: 1 };
    if (/^\d+$/.test(word)) return { kind: 'mark', mcid: Number(word), page: 1, form: null };
    const element = makeElement(word);
    if (tokens[at] === '(') {
      for (at += 1; tokens[at] !== ')'; ) element.kids.push(kid());
      at += 1;
    }
    return element;
  };
  return kid() as Element;
}
const write = (kid: Kid): string => {
  if (kid.kind === 'object') return '@';
  if (kid.kind === 'mark') return String(kid.mcid);
  return kid.kids.length > 0 ? `${kid.type}(${kid.kids.map(write).join(' ')})` : kid.type;
};
const mend = (text: string): string => {
  const root = parse(text);
  mendStructure([root]);
  return write(root);
};

describe('what Chromium writes becomes what PDF/UA-1 asks for', () => {
  test.each([
    ['runs of text join their paragraph', 'Document(P(NonStruct(1) NonStruct(2)))', 'Document(P(1 2))'],
    ['a box of text is a paragraph', 'Document(NonStruct(NonStruct(1) NonStruct(2)))', 'Document(P(1 2))'],
    ['a sheet of blocks is a section', 'Document(NonStruct(NonStruct(H1(NonStruct(1)) P(NonStruct(2)))))', 'Document(Sect(H1(1) P(2)))'],
    ['loose text beside blocks', 'Document(Sect(NonStruct(1) P(2) NonStruct(3) Link(4 @)))', 'Document(Sect(P(1) P(2) P(3 Link(4 @))))'],
    ['a picture stands for itself', 'Document(Figure(1) P(2))', 'Document(Figure(1) P(2))'],
    ['a picture within words', 'Document(Figure(1) NonStruct(2))', 'Document(P(Figure(1) 2))'],
    [
      'a paragraph with blocks in it',
      'Document(Sect(P(NonStruct(1) L(LI(Lbl(2) NonStruct(3))))))',
      'Document(Sect(Div(P(1) L(LI(Lbl(2) LBody(3))))))',
    ],
    ['items get a body', 'Document(L(LI(Lbl(1) NonStruct(2)) LI(P(3) P(4))))', 'Document(L(LI(Lbl(1) LBody(2)) LI(LBody(P(3) P(4)))))'],
    ['a list in an item', 'Document(L(LI(NonStruct(1) L(LI(NonStruct(2))))))', 'Document(L(LI(LBody(P(1) L(LI(LBody(2)))))))'],
    ['a list in a list', 'Document(L(LI(1) L(LI(2))))', 'Document(L(LI(LBody(P(1) L(LI(LBody(2)))))))'],
    ['an item outside a list', 'Document(Sect(LI(P(1)) P(2)))', 'Document(Sect(P(1) P(2)))'],
    ['what is empty goes', 'Document(P(NonStruct) Sect(P Div(Span)) P(1))', 'Document(P(1))'],
    ['a link that leads nowhere is text', 'Document(P(Link(1)))', 'Document(P(Span(1)))'],
    [
      'a figure round quoted words',
      'Document(Figure(Caption(NonStruct(1)) BlockQuote(P(NonStruct(2)))))',
      'Document(Sect(P(1) BlockQuote(P(2))))',
    ],
    ['a figure round a figure', 'Document(Figure(Figure(1) Caption(NonStruct(2))))', 'Document(Sect(Figure(1) P(2)))'],
    ['levels without gaps', 'Document(H2(1) H4(2) H4(3) H2(4) H3(5) H6(6))', 'Document(H1(1) H2(2) H2(3) H1(4) H2(5) H3(6))'],
    [
      'a short row of a table',
      'Document(Table(TR(TH(1) TH(2)) TR(TH(3) TD(4) TD(5)) TR(TH(6))))',
      'Document(Table(TR(TD TH(1) TH(2)) TR(TH(3) TD(4) TD(5)) TR(TH(6) TD TD)))',
    ],
    ['text straight in a table and in a row', 'Document(Table(NonStruct(1) TR(NonStruct(2))))', 'Document(P(1) Table(TR(TD(2))))'],
  ])('%s', (_, before, after) => {
    expect(mend(before)).toBe(after);
  });

  test('a box that says its language stays', () => {
    const root = parse('Document(NonStruct(P(1) P(2)) P(NonStruct(3)))');
    (root.kids[0] as Element).language = 'fr';
    ((root.kids[1] as Element).kids[0] as Element).language = 'de';
    mendStructure([root]);
    expect(write(root)).toBe('Document(Div(P(1) P(2)) P(Span(3)))');
  });

  test('headers say what they head, cells that span are counted', () => {
    const root = parse('Document(Table(TR(TH(1)) TR(TH(2) TD(3)) TR(TH(4))))');
    const [first, second] = (root.kids[0] as Element).kids as [Element, Element];
    (first.kids[0] as Element).attributes.set('Table', new Map([['ColSpan', 2]]));
    (second.kids[1] as Element).attributes.set(
      'Table',
      new Map([
        ['RowSpan', 2],
        ['ColSpan', 1],
      ]),
    );
    mendStructure([root]);
    expect(write(root)).toBe('Document(Table(TR(TH(1)) TR(TH(2) TD(3)) TR(TH(4))))');
    const attributes = (row: Element) => Object.fromEntries((row.kids[0] as Element).attributes.get('Table') ?? []);
    expect(attributes(first)).toEqual({ ColSpan: 2, Scope: new PdfName('Column') });
    expect(attributes(second)).toEqual({ Scope: new PdfName('Row') });
  });
});
