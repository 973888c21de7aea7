import type { Blockquote, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { createPhrases } from '../../../source/compose/phrases.ts';
import { dressReading, isWideTable } from '../../../source/compose/workbook/reading-blocks.ts';
import { loadWords } from '../../../source/config/load-content.ts';
import { prose } from '../../../source/render/helpers/prose.ts';

const phrases = createPhrases(loadWords('en'));
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const pageBreak: RootContent = { type: 'thematicBreak', data: { hProperties: { className: ['page-break'] } } };
const callOut = (kind: string, ...children: RootContent[]) =>
  ({ type: 'blockquote', children, data: { callOut: kind, hProperties: { className: ['call-out'] } } }) as Blockquote;
const html = (...blocks: RootContent[]) => String(prose(dressReading(blocks, phrases)));

test('a page break is kept between blocks, never first, last or twice', () => {
  const shown = html(pageBreak, paragraph('one'), pageBreak, pageBreak, paragraph('two'), pageBreak);
  expect(shown.replaceAll('\n', '')).toBe('<p>one</p><hr class="page-break"><p>two</p>');
});

test('a call-out keeps the author’s title as its label', () => {
  const title: RootContent = { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: 'Mind this' }] }] };
  const shown = html(callOut('tip', title, paragraph('A word.')));
  expect(shown).toContain('<blockquote class="call-out">');
  expect(shown).toContain('<p class="call-out-label"><strong>Mind this</strong></p>');
  expect(shown).not.toContain('>Tip<');
});

test('a call-out without a title is named by its kind, where the kind has a word', () => {
  expect(html(callOut('tip', paragraph('A word.')))).toContain('<p class="call-out-label">Tip</p>');
  expect(html(callOut('aside', paragraph('A word.')))).not.toContain('call-out-label');
});

test('a short call-out is kept whole, a long one may go on', () => {
  expect(html(callOut('note', paragraph('word '.repeat(60))))).not.toContain('is-long');
  expect(html(callOut('note', paragraph('word '.repeat(160))))).toContain('class="call-out is-long"');
});

test('an ordinary block quote stays as it is', () => {
  expect(html({ type: 'blockquote', children: [paragraph('Quoted.') as never] }).replaceAll('\n', '')).toBe(
    '<blockquote><p>Quoted.</p></blockquote>',
  );
});

test('tables of five columns or more take the margin column, of eight or more they are set tighter', () => {
  const table = (columns: number): RootContent => ({
    type: 'table',
    children: [
      {
        type: 'tableRow',
        children: Array.from({ length: columns }, () => ({ type: 'tableCell', children: [{ type: 'text', value: 'x' }] })),
      },
    ],
  });
  expect([4, 5, 8].map((columns) => /<table[^>]*>/.exec(html(table(columns)))?.[0])).toEqual([
    '<table>',
    '<table class="is-wide">',
    '<table class="is-wide is-dense">',
  ]);
  expect(isWideTable(table(5))).toBe(true);
});

test('task lists keep their boxes and their ticks', () => {
  const item = (checked: boolean, value: string) => ({ type: 'listItem' as const, checked, children: [paragraph(value) as never] });
  const shown = html({ type: 'list', ordered: false, children: [item(true, 'done'), item(false, 'to do')] });
  expect(shown.match(/<li class="task-list-item">/g)).toHaveLength(2);
  expect(shown.match(/<input[^>]* checked/g)).toHaveLength(1);
});
