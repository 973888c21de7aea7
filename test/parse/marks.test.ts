import { describe, expect, test } from 'vitest';
import { read } from './sketch.ts';

describe('marks between colons', () => {
  test('a prompt keeps its label, its checked attributes and what stands in it', () => {
    const { blocks, messages } = read(':::prompt[Tonight]{lines=6 depth=Deeper for=A .private}\n- What helps?\n- What hurts?\n:::');
    expect(blocks).toEqual([
      'containerDirective{name=prompt lines=6 depth=deeper for=a private=}(paragraph{label=true}("Tonight") list(listItem(paragraph("What helps?")) listItem(paragraph("What hurts?"))))',
    ]);
    expect(messages).toEqual([]);
  });

  test.each(['script', 'activity', 'notes', 'workbook-only', 'deck-only', 'skip', 'signs', 'red-flag', 'general'])(
    ':::%s is kept',
    (name) => {
      expect(read(`:::${name}\nWords.\n:::`).blocks).toEqual([`containerDirective{name=${name}}(paragraph("Words."))`]);
    },
  );

  test('a name is the same in capitals and with underscores, and one colon more or less in a line is no matter', () => {
    expect(read(':::Red_Flag\nWords.\n:::').blocks).toEqual(['containerDirective{name=red-flag}(paragraph("Words."))']);
    expect(read('::prompt[What now?]{lines=5}').blocks).toEqual(['containerDirective{name=prompt lines=5}(paragraph("What now?"))']);
    expect(read(':::page-break\n:::').blocks).toEqual(['leafDirective{name=page-break}']);
  });

  test('marks lie inside one another, counted or not', () => {
    const inner =
      'containerDirective{name=activity minutes=8}(paragraph("Sit.") containerDirective{name=script}(paragraph("Hello.")) paragraph("Stand."))';
    expect(read(':::activity{minutes=8}\nSit.\n\n:::script\nHello.\n:::\n\nStand.\n:::').blocks).toEqual([inner]);
    expect(read('::::activity{minutes=8}\nSit.\n\n:::script\nHello.\n:::\n\nStand.\n::::').blocks).toEqual([inner]);
  });

  test.each(['::page-break', '\\newpage', '\\pagebreak', '<!-- page-break -->', '<div style="page-break-after: always"></div>'])(
    '%s breaks the page',
    (typed) => {
      expect(read(`Before.\n\n${typed}\n\nAfter.`).blocks).toEqual([
        'paragraph("Before.")',
        'leafDirective{name=page-break}',
        'paragraph("After.")',
      ]);
    },
  );

  test.each([
    [':::prmpt\nx\n:::', '1 parse/unknown-mark Expected one of the marks, found `:::prmpt`; the nearest is `:::prompt`'],
    ['::slide-brake', '1 parse/unknown-mark Expected one of the marks, found `::slide-brake`; the nearest is `::slide-break`'],
    [':::prompt{lines=50}\nx\n:::', '1 parse/mark-value `lines`: expected a whole number from 2 to 24, found “50”'],
    [
      ':::prompt{line=5}\nx\n:::',
      '1 parse/mark-value `:::prompt`: expected `lines`, `depth`, `for`, `private`, found `line`; the nearest is `lines`',
    ],
    [':::activity{mode=twos}\nx\n:::', '1 parse/mark-value `mode`: expected alone, pair or room, found “twos”'],
    [':::activity{minutes=0}\nx\n:::', '1 parse/mark-value `minutes`: expected a whole number from 1 to 60, found “0”'],
    [':::skip{until=x}\nx\n:::', '1 parse/mark-value `:::skip`: expected no attribute, found `until`'],
    ['Words.\n\n:::notes\nNever closed.', '3 parse/unclosed-mark Expected a line `:::` where the passage of `:::notes` ends, found none'],
    ['::notes', '1 parse/unclosed-mark Expected the passage between `:::notes` and `:::`, found `::notes` alone'],
  ])('%j is told', (typed, message) => {
    expect(read(typed).messages).toEqual([message]);
  });

  test('any other name keeps its contents and its label, and a colon in a word is no mark', () => {
    expect(read(':::columns[Two *sides*]\nLeft.\n:::').blocks).toEqual(['paragraph("Two " emphasis("sides"))', 'paragraph("Left.")']);
    expect(read('At 19:30 we talk. Remember:this, a :smile: and x:y[**b**]{c=d}. Use ::tabs too.').blocks).toEqual([
      'paragraph("At 19:30 we talk. Remember:this, a :smile: and x:y[" strong("b") "]{c=d}. Use ::tabs too.")',
    ]);
    expect(read('::tabs[with *words*]').blocks).toEqual(['paragraph("::tabs[with " emphasis("words") "]")']);
  });

  test('colons in code are code', () => {
    expect(read('```\n:::prompt\n```').blocks).toEqual(['code(":::prompt")']);
  });
});

describe('attributes of a heading', () => {
  test.each([
    ['## Signs {#small-signs role=signs}', 'heading{depth=2 id=small-signs role=signs}("Signs")'],
    ['## Signs {.signs}', 'heading{depth=2 role=signs}("Signs")'],
    ['## Signs {role=Red_Flag minutes=10}', 'heading{depth=2 role=red-flag minutes=10}("Signs")'],
    ['## Notes {skip}', 'heading{depth=2 skip=true}("Notes")'],
    ['## Notes {.skip} ##', 'heading{depth=2 skip=true}("Notes")'],
    ['Notes {#a}\n-----', 'heading{depth=2 id=a}("Notes")'],
    ['## Notes\n{: #b .x}', 'heading{depth=2 id=b}("Notes")'],
    ['## Notes {: #c}', 'heading{depth=2 id=c}("Notes")'],
    ['## Notes {.unnumbered}', 'heading{depth=2}("Notes")'],
    ['## Notes {-}', 'heading{depth=2}("Notes")'],
    ['## A set {a, b}', 'heading{depth=2}("A set {a, b}")'],
    ['## A word {word}', 'heading{depth=2}("A word {word}")'],
    ['## Typed \\{#id}', 'heading{depth=2}("Typed {#id}")'],
    ['## *Soft* `code` {#d}', 'heading{depth=2 id=d}(emphasis("Soft") " " inlineCode("code"))'],
  ])('%j', (typed, expected) => {
    const { blocks, messages } = read(typed);
    expect(blocks).toEqual([expected]);
    expect(messages).toEqual([]);
  });

  test.each([
    ['## Signs {role=sings}', /`role`: expected one of intro, .* found “sings”; the nearest is `signs`/],
    ['## Signs {rol=signs}', /found `rol`; the nearest is `role`/],
    ['## Signs {minutes=soon}', /`minutes`: expected a whole number from 1 to 240, found “soon”/],
  ])('%j is told', (typed, message) => {
    expect(read(typed).messages).toEqual([expect.stringMatching(message)]);
  });
});
