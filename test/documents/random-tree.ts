import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { numberWords, text, wordPlace } from './random-words.ts';

/** Inline HTML, closed and not, with words and without. */
const htmlInLines = [
  '<b>',
  '</b>',
  '<br>',
  '<br/>',
  '<u>',
  '</span>',
  '<!-- note -->',
  '<kbd>',
  '<img alt="" src="https://example.org/a.png">',
];
const htmlBlocks = [
  `<p>${wordPlace} and <em>${wordPlace}</em></p>`,
  `<ul><li>${wordPlace}?</li><li>${wordPlace}</li></ul>`,
  `<details><summary>${wordPlace}</summary>\n\n${wordPlace}\n\n</details>`,
  `<blockquote><p>${wordPlace}</p><cite>Ada ${wordPlace}</cite></blockquote>`,
  `<div><div>${wordPlace}</p></div>`,
  `<table><tr><th>${wordPlace}</th></tr><tr><td>${wordPlace}</td></tr></table>`,
  '<!-- nothing\nto see -->',
  '<style>p { color: red }</style>',
  '<script>let hidden = 1;</script>',
  `<h3>${wordPlace}</h3>`,
  '<aside>',
  '</section>',
];
/** Marks of ours with attributes they take, call-outs, and names nobody knows. */
const containers: [string, Record<string, string>][] = [
  ['prompt', { lines: '5' }],
  ['prompt', { for: 'a', depth: 'deeper' }],
  ['script', {}],
  ['activity', { minutes: '8', mode: 'pair' }],
  ['notes', {}],
  ['workbook-only', {}],
  ['deck-only', {}],
  ['skip', {}],
  ['signs', {}],
  ['note', {}],
  ['warning', {}],
  ['columns', { width: '3' }],
  ['zebra', {}],
];
const letters = { minLength: 1, maxLength: 3 };

const { flow } = fc.letrec<{ phrasing: Nodes[]; flow: Nodes }>((tie) => {
  const phrasing = tie('phrasing');
  const flow = tie('flow');
  const flows = (most: number) => fc.array(flow, { maxLength: most, depthIdentifier: 'flow' });
  const item = fc.record({
    type: fc.constant('listItem'),
    checked: fc.constantFrom(null, null, true, false),
    spread: fc.boolean(),
    children: flows(3),
  });
  const inLine = (type: string) => fc.record({ type: fc.constant(type), children: phrasing });
  const cell = inLine('tableCell');
  const nodes = {
    phrasing: fc.array(
      fc.oneof(
        { depthIdentifier: 'phrasing', maxDepth: 4, withCrossShrink: true },
        { weight: 8, arbitrary: fc.record({ type: fc.constant('text'), value: text }) },
        inLine('emphasis'),
        inLine('strong'),
        inLine('delete'),
        fc.record({ type: fc.constant('inlineCode'), value: text }),
        fc.constant({ type: 'break' }),
        fc.record({ type: fc.constant('link'), url: fc.constantFrom('', 'https://example.org', '#x', 'a b.md'), children: phrasing }),
        fc.record({ type: fc.constant('image'), url: fc.constant('https://example.org/a.png'), alt: text }),
        fc.record({ type: fc.constant('html'), value: fc.constantFrom(...htmlInLines) }),
        fc.record({ type: fc.constant('footnoteReference'), identifier: fc.constantFrom('a', 'b', 'nobody') }),
        fc.record({
          type: fc.constant('linkReference'),
          identifier: fc.constant('a'),
          referenceType: fc.constant('full'),
          children: phrasing,
        }),
        fc.record({ type: fc.constant('textDirective'), name: fc.constantFrom('abbr', 'page', 'x'), children: phrasing }),
      ),
      { maxLength: 4 },
    ),
    flow: fc.oneof(
      { depthIdentifier: 'flow', maxDepth: 5, withCrossShrink: true },
      { weight: 5, arbitrary: inLine('paragraph') },
      { weight: 3, arbitrary: fc.record({ type: fc.constant('heading'), depth: fc.integer({ min: 1, max: 6 }), children: phrasing }) },
      fc.record({ type: fc.constant('blockquote'), children: flows(3) }),
      {
        weight: 2,
        arbitrary: fc.record({
          type: fc.constant('list'),
          ordered: fc.boolean(),
          start: fc.constantFrom(1, 7),
          spread: fc.boolean(),
          children: fc.array(item, letters),
        }),
      },
      fc.record({ type: fc.constant('code'), lang: fc.constantFrom(null, 'js', 'math'), value: text }),
      fc.constant({ type: 'thematicBreak' }),
      fc.record({
        type: fc.constant('table'),
        align: fc.constant([null, 'right']),
        children: fc.array(fc.record({ type: fc.constant('tableRow'), children: fc.array(cell, letters) }), letters),
      }),
      fc.record({ type: fc.constant('html'), value: fc.constantFrom(...htmlBlocks) }),
      fc.constantFrom(...containers).chain(([name, attributes]) =>
        fc.record({
          type: fc.constant('containerDirective'),
          name: fc.constant(name),
          attributes: fc.constant(attributes),
          children: flows(3),
        }),
      ),
      fc.record({
        type: fc.constant('leafDirective'),
        name: fc.constantFrom('page-break', 'slide-break', 'video'),
        children: fc.constant([]),
      }),
    ),
    // fast-check types a tree by its leaves; the shapes are those of mdast.
  } as unknown as { phrasing: fc.Arbitrary<Nodes[]>; flow: fc.Arbitrary<Nodes> };
  return nodes;
});

const writer = unified().use(remarkStringify).use(remarkGfm).use(remarkDirective);

/** A Markdown file of any shape: headings, lists, tables, HTML, marks and all else, nested, odd and empty. Its words are numbered. */
export const randomDocument: fc.Arbitrary<string> = fc
  .record({ blocks: fc.array(flow, { minLength: 1, maxLength: 8 }), notes: fc.array(text, { maxLength: 2 }) })
  .map(({ blocks, notes }) => {
    const defined = notes.map((value, index) => ({
      type: 'footnoteDefinition',
      identifier: 'ab'[index],
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    }));
    const children = [...blocks, ...defined, { type: 'definition', identifier: 'a', url: 'https://example.org' }];
    return numberWords(writer.stringify({ type: 'root', children } as Root));
  });
