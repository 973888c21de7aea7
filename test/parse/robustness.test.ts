import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { read } from './sketch.ts';

const timed = (text: string): number => {
  const start = performance.now();
  read(text);
  return performance.now() - start;
};

describe('parsing', () => {
  test('line ends, a byte-order mark and NUL change nothing', () => {
    const text = '---\ntitle: A\n---\n\n# One\n\nTwo\nthree\n\n- four\n';
    const { blocks } = read(text);
    expect(read(text.replaceAll('\n', '\r\n')).blocks).toEqual(blocks);
    expect(read(text.replaceAll('\n', '\r')).blocks).toEqual(blocks);
    expect(read(`\uFEFF${text}`).blocks).toEqual(blocks);
    expect(read(text.replace('Two', 'T\0wo')).blocks).toEqual(blocks);
  });

  test.each([
    ['200 quotations inside one another', `${'>'.repeat(200)} words`],
    ['100 lists inside one another', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- words`).join('\n')],
    ['3,000 items', Array.from({ length: 3000 }, (_, index) => `- item ${index}`).join('\n')],
    ['3,000 boxes', Array.from({ length: 3000 }, (_, index) => `[ ] item ${index}`).join('\n')],
    ['a word and an address of 1,200 letters', `${'a'.repeat(1200)} https://example.org/${'b'.repeat(1200)}`],
    ['5,000 tags inside one another', `${'<div>'.repeat(5000)}words${'</div>'.repeat(5000)}`],
    ['1,000 marks nobody closes', ':::note\n'.repeat(1000)],
    [
      '5,000 openings of everything',
      ['{{', '{%', '<!--', '%%', '==', '[[', '$$', '<a ', '`', '[caption a='].map((sign) => sign.repeat(500)).join('\n'),
    ],
  ])('%s take no time worth telling', (_, text) => {
    expect(timed(text)).toBeLessThan(5000);
  });

  test('45,000 words with tags, shortcodes and marks cost little more than Markdown itself', { timeout: 60_000 }, () => {
    const part = '## Part\n\nSome *soft* words about a walk in the evening that goes on and on, and then home again.\n\n';
    const odd = '<div>\n\nA <b>bold</b> word {{ x }}.\n\n</div>\n\n:::note\nWords.\n:::\n\n';
    const text = part.repeat(2400) + odd.repeat(100);
    const markdown = unified().use(remarkParse).use(remarkGfm);
    markdown.parse(part.repeat(200));
    timed(part.repeat(200));
    // In turns, the best of each: other work on the machine slows one as much as the other, but not at the same moment.
    let [alone, ours] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      markdown.parse(text);
      alone = Math.min(alone, performance.now() - start);
      ours = Math.min(ours, timed(text));
    }
    expect(ours).toBeLessThan(6 * alone + 1000);
  });

  /** Words of a tree and of what the author was told. */
  const wordsOf = (node: Nodes): string =>
    [
      'value' in node ? node.value : '',
      'alt' in node ? node.alt : '',
      'url' in node ? node.url : '',
      'name' in node ? node.name : '',
      node.type === 'heading' ? Object.values(node.data?.attributes ?? {}).join(' ') : '',
      ...('children' in node ? node.children.map((child) => wordsOf(child as Nodes)) : []),
    ].join('\n');

  const signs = fc.constantFrom(
    ...'<div> </div> <b> </b> <p> </p> <table> <tr> <td> </td> </table> <ul> <li> </ul> <details> <summary> </summary> </details> <svg> <select> <br> <h2> </h2> <blockquote> <cite> </cite> </blockquote> <dl> <dt> <dd> <pre> </pre> <textarea> <template> <title> <!-- {%x%} {{x}} %% ` # ## > - 1. * ** _ [ ] ](u) ![ == $$ | ~~ {#id} {.cls} {:.cls} :::note ::: ::page-break !!! &lt;'.split(
      ' ',
    ),
    '\n',
    '\n\n',
    '\n\n',
    '    ',
    '\n- ',
    '\n> ',
    '\n---\n',
    '\n===\n',
    '\n| a | b |\n|---|---|\n',
    '\n[ ] ',
    '\n: ',
    '\n[^1]: ',
    '[^1]',
    '\n:::\n',
  );

  test('no word is lost without a message, whatever stands between', () => {
    const pieces = fc.array(fc.tuple(signs, fc.integer({ min: 100, max: 999 }), fc.boolean()), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.map(([sign, word, apart]) => `${sign}${apart ? ' ' : ''}word${word}${apart ? ' ' : ''}`).join('');
        const { tree, messages } = read(text);
        const found = `${wordsOf(tree)} ${messages.join(' ')}`;
        // The name after three colons is no word, and a long passage left out is told by its beginning.
        const words = list.flatMap(([sign, word, apart]) => (sign === ':::note' && !apart ? [] : [`word${word}`]));
        if (!messages.some((message) => message.includes('…'))) expect(words.filter((word) => !found.includes(word))).toEqual([]);
      }),
      { numRuns: 600, seed: 20261101 },
    );
  });
});
