import { describe, expect, test } from 'vitest';
import { read } from './sketch.ts';

const one = (text: string): string => read(text).blocks.join(' ');

describe('lists that CommonMark does not know', () => {
  test('terms with what is said of them get labels', () => {
    expect(one('Pause\n: A *short* rest.\n\nRepair\n:   A kind word.\n\n    Said soon.')).toBe(
      'list(listItem(paragraph(strong("Pause:") " A " emphasis("short") " rest.")) listItem(paragraph(strong("Repair:") " A kind word.") paragraph("Said soon.")))',
    );
    expect(one('Who?\n: Both.\n: Each.')).toBe('list(listItem(paragraph(strong("Who?") " Both.") paragraph("Each.")))');
    expect(one('One\nTwo\n: Both.')).toBe('list(listItem(paragraph(strong("One, Two:") " Both.")))');
  });

  test('boxes to tick are a task list with and without a list', () => {
    const tasks = 'list(listItem{checked=false}(paragraph("call")) listItem{checked=true}(paragraph("listen")))';
    for (const typed of [
      '- [ ] call\n- [x] listen',
      '[ ] call\n[x] listen',
      '[ ] call\n\n[X] listen',
      '- [] call\n- [x] listen',
      '[ ] call  \n[x] listen',
    ])
      expect(one(typed)).toBe(tasks);
    expect(one('Do this:\n[ ] call\n[ ] listen *well*\nand long')).toBe(
      'paragraph("Do this:") list(listItem{checked=false}(paragraph("call")) listItem{checked=false}(paragraph("listen " emphasis("well") "\\nand long")))',
    );
    expect(one('[x](u) is a link, and [ ] is a box.')).toBe('paragraph(link{url=u}("x") " is a link, and [ ] is a box.")');
  });

  test('a row of a table keeps what stands beyond the heading row', () => {
    expect(one('| a | b |\n|---|---|\n| c | d | e |')).toContain('tableRow(tableCell("c") tableCell("d") tableCell("e"))');
    expect(one('| a | b |\n|---|---|\n| c | d | e |')).toContain('tableRow(tableCell("a") tableCell("b") tableCell)');
  });
});

describe('headings', () => {
  test.each([
    ['##Small signs', 'heading{depth=2}("Small signs")'],
    ['###Small signs###', 'heading{depth=3}("Small signs")'],
    ['Text above.\n##Small signs', 'paragraph("Text above.") heading{depth=2}("Small signs")'],
    ['#Small signs of it', 'heading{depth=1}("Small signs of it")'],
    ['#love #couples', 'paragraph("#love #couples")'],
    ['#Love', 'paragraph("#Love")'],
    ['#1 in the list', 'paragraph("#1 in the list")'],
    ['\\##Small', 'paragraph("##Small")'],
    ['```\n##Small\n```', 'code("##Small")'],
    ['Signs\n=====\n\nSmall signs\n---', 'heading{depth=1}("Signs") heading{depth=2}("Small signs")'],
    ['This is a whole sentence.\n---', 'paragraph("This is a whole sentence.") thematicBreak'],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen\n---',
      'paragraph("one two three four five six seven eight nine ten eleven twelve thirteen") thematicBreak',
    ],
    ['And then …\n---', 'heading{depth=2}("And then …")'],
    ['- # Item\n  text', 'list(listItem(paragraph(strong("Item")) paragraph("text")))'],
    ['> ## Quoted\n> text', 'blockquote(paragraph(strong("Quoted")) paragraph("text"))'],
  ])('%j', (typed, expected) => {
    expect(one(typed)).toBe(expected);
  });

  test('the rule below a sentence has the line of its dashes', () => {
    const { tree } = read('One.\n\nA whole sentence,\nof two lines.\n---');
    expect(tree.children.map((node) => [node.type, node.position?.start.line, node.position?.end.line])).toEqual([
      ['paragraph', 1, 1],
      ['paragraph', 3, 4],
      ['thematicBreak', 5, 5],
    ]);
  });
});

describe('other signs', () => {
  test.each([
    ['See [[Walks|the walks]] and [[Evenings]] and [[Walks#Long ones]].', 'paragraph("See the walks and Evenings and Walks > Long ones.")'],
    ['![[my lamp.png]] and ![[l.png|A lamp]]', 'paragraph(image{url=my%20lamp.png} " and " image{url=l.png alt=A lamp})'],
    ['==Marked *soft* words== here, a == b', 'paragraph(emphasis{hName=mark}("Marked " emphasis("soft") " words") " here, a == b")'],
    ['Ten ^2 and ^abc then ^note-1', 'paragraph("Ten ^2 and ^abc then")'],
    ['$$\nx_1 = y_2\n$$', 'code("x_1 = y_2")'],
    ['```math\nx_1\n```', 'code("x_1")'],
    ['A run of $$x_1 + y_1$$ here.', 'paragraph("A run of " inlineCode("x_1 + y_1") " here.")'],
    ['It costs $5, or $$ to $$$, *or* $10.', 'paragraph("It costs $5, or $$ to $$$, " emphasis("or") " $10.")'],
    [
      'So does sleep^[Eight *hours*.].',
      'paragraph("So does sleep" footnoteReference ".") footnoteDefinition(paragraph("Eight " emphasis("hours") "."))',
    ],
    ['An open ^[sign', 'paragraph("An open ^[sign")'],
    ['H~2~O and x^2^, ~~gone~~', 'paragraph("H" emphasis{hName=sub}("2") "O and x" emphasis{hName=sup}("2") ", " delete("gone"))'],
    ['| A line kept.\n|   And one more.', 'paragraph("A line kept." break "And one more.")'],
    ['(@) First.\n(@) Second.', 'list{start=1}(listItem(paragraph("First.")) listItem(paragraph("Second.")))'],
    ['One\u2028two\u2029three', 'paragraph("One" break "two" break "three")'],
  ])('%j', (typed, expected) => {
    expect(one(typed)).toBe(expected);
  });
});

test('tags go from the notes of Obsidian, and stay elsewhere', () => {
  const note = read('See [[Walks]]. #todo\n\n- one #home/late #calm\n\n#only #tags\n\nA #word inside.');
  expect(note.blocks).toEqual(['paragraph("See Walks.")', 'list(listItem(paragraph("one")))', 'paragraph("A #word inside.")']);
  expect(note.messages).toEqual([
    '1 parse/left-out Left out tags: `#todo`',
    '3 parse/left-out Left out tags: `#home/late #calm`',
    '5 parse/left-out Left out tags: `#only #tags`',
  ]);
  expect(one('We walk. #together')).toBe('paragraph("We walk. #together")');
});

describe('a backslash prints the sign', () => {
  test.each([
    ['\\==not marked\\==', '==not marked=='],
    ['\\[ ] no box', '[ ] no box'],
    ['\\[\\[no link\\]\\]', '[[no link]]'],
    ['See \\{{ name }} and \\{% tag %}', 'See {{ name }} and {% tag %}'],
    ['Words \\^abc123', 'Words ^abc123'],
    ['\\| no line', '| no line'],
    ['\\(@) no list', '(@) no list'],
    ['Words \\{.lead}', 'Words {.lead}'],
    ['\\:::note', ':::note'],
    ['\\$$x_1$$', '$$x_1$$'],
    ['&#61;&#61;a&#61;&#61; &amp; \\*b\\*', '==a== & *b*'],
  ])('%j', (typed, printed) => {
    expect(one(typed)).toBe(`paragraph(${JSON.stringify(printed)})`);
  });
});
