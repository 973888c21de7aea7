import { describe, expect, test } from 'vitest';
import { read } from './sketch.ts';

const plain = 'blockquote{callOut=note}(paragraph("Stay kind."))';
const titled = 'blockquote{callOut=note}(paragraph(strong("Tonight")) paragraph("Stay kind."))';

describe('call-outs of every syntax', () => {
  test.each([
    [':::note\nStay kind.\n:::', plain],
    ['> [!NOTE]\n> Stay kind.', plain],
    ['!!! note\n    Stay kind.', plain],
    ['!!! note\n\n    Stay kind.', plain],
    ['??? note\n    Stay kind.', plain],
    ['Stay kind.\n{: .note}', plain],
    ['<div class="alert alert-note">Stay kind.</div>', plain],
    ['<Note>\n\nStay kind.\n\n</Note>', plain],
    ['::: {.callout-note}\nStay kind.\n:::', plain],
    [':::note[Tonight]\nStay kind.\n:::', titled],
    [':::note{title="Tonight"}\nStay kind.\n:::', titled],
    ['::: note Tonight\nStay kind.\n:::', titled],
    ['::: {.callout-note title="Tonight"}\nStay kind.\n:::', titled],
    [':::{note} Tonight\nStay kind.\n:::', titled],
    ['> [!note]- Tonight\n> Stay kind.', titled],
    ['!!! note "Tonight"\n    Stay kind.', titled],
    ['???+ note "Tonight"\n\tStay kind.', titled],
    ['<Callout type="note" title="Tonight">\n\nStay kind.\n\n</Callout>', titled],
  ])('%j', (typed, expected) => {
    const { blocks, messages } = read(typed);
    expect(blocks).toEqual([expected]);
    expect(messages).toEqual([]);
  });

  test('have the class of a call-out and hold blocks', () => {
    const { tree, blocks } = read('!!! tip\n    One.\n\n    - a\n        - b\n\n    !!! warning\n        Inner.\n\nAfter.');
    expect(tree.children[0]?.data).toMatchObject({ callOut: 'tip', hProperties: { className: ['call-out'] } });
    expect(blocks).toEqual([
      'blockquote{callOut=tip}(paragraph("One.") list(listItem(paragraph("a") list(listItem(paragraph("b"))))) blockquote{callOut=warning}(paragraph("Inner.")))',
      'paragraph("After.")',
    ]);
  });

  test('<details> has its summary as title, <aside> has none', () => {
    expect(read('<details>\n<summary><b>More</b></summary>\n\nHidden *words*.\n\n- one\n\n</details>').blocks).toEqual([
      'blockquote{callOut=details}(paragraph(strong("More")) paragraph("Hidden " emphasis("words") ".") list(listItem(paragraph("one"))))',
    ]);
    expect(read('<aside>By the way.</aside>').blocks).toEqual(['blockquote{callOut=aside}(paragraph("By the way."))']);
  });

  test('a quotation is none, nor is an exclamation', () => {
    expect(read('> Stay kind.').blocks).toEqual(['blockquote(paragraph("Stay kind."))']);
    expect(read('!!! What a day').blocks[0]).toContain('What a day');
    expect(read('```\n!!! note\n    x\n```').blocks).toEqual(['code("!!! note\\n    x")']);
  });
});
