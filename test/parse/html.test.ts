import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { read } from './sketch.ts';

const one = (text: string): string => read(text).blocks.join(' ');

describe('raw HTML becomes what it means', () => {
  test.each([
    [
      'Some <b>bold</b>, <em>soft</em>, <del>gone</del>, <code>x</code>.',
      'paragraph("Some " strong("bold") ", " emphasis("soft") ", " delete("gone") ", " inlineCode("x") ".")',
    ],
    [
      'H<sub>2</sub>O, <kbd>Esc</kbd>, <mark>this</mark>',
      'paragraph("H" emphasis{hName=sub}("2") "O, " emphasis{hName=kbd}("Esc") ", " emphasis{hName=mark}("this"))',
    ],
    ['<u>Under</u> <font color="red">red</font> <small>small</small> <blink>old</blink>', 'paragraph("Under red small old")'],
    ['One<br>two<br/>three', 'paragraph("One" break "two" break "three")'],
    ['One.<br><br>Two.', 'paragraph("One.") paragraph("Two.")'],
    [
      '<a href="https://example.org">site</a> <a name="x"></a><a href="javascript:x()">words</a>',
      'paragraph(link{url=https://example.org}("site") " words")',
    ],
    ['<img src="l.png" alt="A &amp; B" width="9" style="x">', 'paragraph(image{url=l.png alt=A & B})'],
    ['<p align="center">One<p>Two', 'paragraph("One") paragraph("Two")'],
    ['<center>\n\n## Title\n\n</center>', 'heading{depth=2}("Title")'],
    ['<h2 class="x">Title <i>soft</i></h2>', 'heading{depth=2}("Title " emphasis("soft"))'],
    [
      '<ul>\n<li>One?</li>\n<li>Two <b>bold</b>\n<ol start="3"><li>Inner</li></ol></li>\n</ul>',
      'list(listItem(paragraph("One?")) listItem(paragraph("Two " strong("bold")) list{start=3}(listItem(paragraph("Inner")))))',
    ],
    [
      '<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>',
      'list(listItem{checked=true}(paragraph("done")) listItem{checked=false}(paragraph("open")))',
    ],
    ['<dl><dt>Pause</dt><dd>A rest.</dd></dl>', 'list(listItem(paragraph(strong("Pause:") " A rest.")))'],
    ['<blockquote><p>Walk.</p><footer>— <cite>Ada</cite></footer></blockquote>', 'blockquote(paragraph("Walk.") paragraph("— Ada"))'],
    ['<blockquote>Walk. <cite>Ada</cite></blockquote>', 'blockquote(paragraph("Walk.") paragraph("— Ada"))'],
    ['<figure><blockquote>Walk.</blockquote><figcaption>Ada</figcaption></figure>', 'blockquote(paragraph("Walk.") paragraph("— Ada"))'],
    ['> Walk. — <cite>Ada</cite>', 'blockquote(paragraph("Walk.") paragraph("— Ada"))'],
    [
      '<figure><img src="l.png" alt="lamp"><figcaption>A lamp.</figcaption></figure>',
      'paragraph(image{url=l.png alt=lamp}) paragraph("A lamp.")',
    ],
    ['<pre>a\n  b</pre>', 'code("a\\n  b")'],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1<br>2</td><td><ul><li>x</li><li>y</li></ul></td></tr></table>',
      'table(tableRow(tableCell("A") tableCell("B")) tableRow(tableCell("1" break "2") tableCell("x" break "y")))',
    ],
    ['<table><tr><td>1</td><td>2</td></tr></table>', 'table(tableRow(tableCell tableCell) tableRow(tableCell("1") tableCell("2")))'],
    ['<table><tr><td><h2>Head</h2><p>Words.</p></td></tr></table>', 'heading{depth=2}("Head") paragraph("Words.")'],
    [
      '<table><caption>What</caption><tr><td>1</td><td>2</td></tr></table>',
      'paragraph("What") table(tableRow(tableCell tableCell) tableRow(tableCell("1") tableCell("2")))',
    ],
    ['Words&nbsp;here &copy; &frac12;', 'paragraph("Words\u00a0here © ½")'],
    ['I feel <emotion> when <your partner> leaves.', 'paragraph("I feel <emotion> when <your partner> leaves.")'],
    ['<ruby>漢<rt>kan</rt></ruby>', 'paragraph("漢(kan)")'],
  ])('%j', (typed, expected) => {
    expect(one(typed)).toBe(expected);
  });

  test('Markdown between tags stays Markdown', () => {
    expect(one('<div>\n\nSome *words*.\n\n- a\n\n</div>\n\nAfter.')).toBe(
      'paragraph("Some " emphasis("words") ".") list(listItem(paragraph("a"))) paragraph("After.")',
    );
    expect(one('<div markdown="1">\nSome *words*.\n</div>')).toBe('paragraph("Some " emphasis("words") ".")');
    expect(one('<table><tr><td>a</td><td>\n\n**b**\n\n</td></tr></table>')).toContain('tableCell(strong("b"))');
    expect(one('- <b>Label:</b> *gloss*')).toBe('list(listItem(paragraph(strong("Label:") " " emphasis("gloss"))))');
  });

  test('components leave their words, and what they are called', () => {
    expect(
      one('<Tabs>\n  <Tab label="Her letter">\n    Blue cups.\n  </Tab>\n  <Tab label="His letter">\n    A party.\n  </Tab>\n</Tabs>'),
    ).toBe('paragraph(strong("Her letter:") " Blue cups.") paragraph(strong("His letter:") " A party.")');
    expect(one('Words <x-tip>in</x-tip> a line.')).toBe('paragraph("Words in a line.")');
    expect(read('<Video title="A walk at night" />').messages).toEqual([
      '1 parse/left-out Left out a component: `<Video title="A walk at night" />`',
    ]);
  });

  test.each([
    '<div>Never closed.\n\nFollowing.',
    'Closed too often.</div></div>\n\nFollowing.',
    '<b>Crossed <i>over</b> here</i>',
    '<ul><li>One<li>Two',
    '<table><tr><td>One<td>Two</table>',
    '<table>Before<tr><td>One</td></tr>After',
    '<p><div>One</p></div>',
    'One <b',
    '<div class="x>One</div>',
    '<p>If one <two then',
    '</p>One',
    '<svg>One',
    '<select>One',
    '<template>One',
    '<title>One',
  ])('%j loses no word', (typed) => {
    const words = typed.replace(/<\/?\w+(?: class="x)?>?/g, ' ').match(/[A-Za-z]+/g) ?? [];
    const printed = one(typed);
    expect(words.filter((word) => !printed.includes(word))).toEqual([]);
  });

  test('nodes know their lines', () => {
    const { tree } = read('One.\n\n<div>\n<p>Four.</p>\n\nSix *soft*.\n\n<ul>\n<li>Nine</li>\n<li>Ten</li>\n</ul>\n</div>\n\nFourteen.');
    const lines = (node: Nodes): string[] => [
      ...(node.type === 'text' ? [`${node.position?.start.line} ${node.value}`] : []),
      ...('children' in node ? node.children.flatMap((child) => lines(child as Nodes)) : []),
    ];
    expect(lines(tree)).toEqual(['1 One.', '4 Four.', '6 Six ', '6 soft', '6 .', '9 Nine', '10 Ten', '14 Fourteen.']);
  });

  test('nothing of type html is left, wherever it stood', () => {
    const { tree } = read(
      '# A <b>b</b>\n\n| <i>c</i> |\n|---|\n| <br> |\n\n> <p>d</p>\n\n- <hr>\n\n[^1]\n\n[^1]: <b>e</b>\n\n*<u>f</u>* [<s>g</s>](h)\n\n:::prompt\n<p>i</p>\n:::\n\nterm <b>j</b>\n: <p>k</p>',
    );
    const kinds = (node: Nodes): string[] => [
      node.type,
      ...('children' in node ? node.children.flatMap((child) => kinds(child as Nodes)) : []),
    ];
    expect(kinds(tree)).not.toContain('html');
  });
});
