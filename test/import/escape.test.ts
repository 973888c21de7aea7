import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { escapeLine } from '../../source/import/text/escape.ts';
import { parseMarkdown } from '../../source/parse/parse-markdown.ts';

const parse = (markdown: string): Root => parseMarkdown(new VFile({ path: 'a.md', value: markdown }));
const closed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Signs of Obsidian and Pandoc that are read in the finished tree (`==`, `^`, `{{`, a box, a line's `|`) cannot be escaped, and are left out. */
const signs =
  '* ** _ ____ ` ~ ~~ [ ] ( ) < > & &amp; # ## - + = : :: ::: ! !!! $ $$ % %% { } \\ 1. 2) 12 word Wort a b note . , “ ” <b> </b> <!-- --> x_y_z';
const piece = fc.constantFrom(...signs.split(' '), ' ', ' ', ' ', ' ', ' ', '5 * 3', ' http://a.b/c_d?e=1 ');

describe('a line of text prints as it was typed', () => {
  test('whatever signs of Markdown or of ours it holds', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const typed = closed(pieces.join(''));
        // Two double stars mean bold to whoever typed them.
        fc.pre(typed !== '' && !/\*\*\S.*\*\*|==|\{\{|^\[ ?\]/u.test(typed));
        const tree = parse(`Before.\n\n${escapeLine(typed)}\n\nAfter.`);
        expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
        expect(closed(plainText(tree.children[1]!))).toBe(typed);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['1984. That was the year.', '1984\\. That was the year.'],
    ['#1 reason', '\\#1 reason'],
    ['- 5 degrees', '\\- 5 degrees'],
    ['I feel ____ when ____.', 'I feel ____ when ____.'],
    ['5 * 3 = 15', '5 * 3 = 15'],
    ['snake_case and R&B', 'snake_case and R&B'],
    ['(see page 3) [box]', '(see page 3) [box]'],
  ])('%s needs no more than it must', (typed, markdown) => {
    expect(escapeLine(typed)).toBe(markdown);
  });
});
