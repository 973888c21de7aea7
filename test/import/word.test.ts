import { describe, expect, test } from 'vitest';
import { importInput } from './import-text.ts';
import { commentMark, deleted, footnoteMark, makeWordFile, paragraph, run, table } from './make-word-file.ts';

describe('a Word file', () => {
  test('with styles: title, headings, lists, a quotation, a table, a footnote; comments told, deletions gone', async () => {
    const bytes = await makeWordFile(
      [
        paragraph('Two Chairs', { style: 'Title' }),
        paragraph('A plan for tired evenings', { style: 'Subtitle' }),
        paragraph('Sit down first, and talk second. It sounds simple, and it is not.'),
        paragraph(''),
        paragraph('What you need', { style: 'Heading1' }),
        paragraph('two chairs', { list: 'bullet' }),
        paragraph('one of them soft', { list: 'bullet', level: 1 }),
        paragraph('a clock', { list: 'bullet' }),
        paragraph('How it goes', { style: 'Heading1' }),
        paragraph('The first round', { style: 'Heading2' }),
        paragraph('Say one thing.', { list: 'number' }),
        paragraph('Wait.', { list: 'number' }),
        paragraph(run('Then swap') + run(' chairs', { bold: true }) + footnoteMark(1) + run('.') + deleted(' Never.') + commentMark(0)),
        paragraph('A chair is a promise to stay.', { style: 'Quote' }),
        table([
          ['Who', 'When'],
          ['Both', 'Sunday'],
        ]),
      ].join(''),
      { footnotes: ['Any two chairs will do.'], comments: ['Add the garden?'] },
    );
    const { file, markdown, told } = await importInput('plan.docx', bytes);
    expect(markdown).toBe(`---
subtitle: A plan for tired evenings
---

# Two Chairs

Sit down first, and talk second. It sounds simple, and it is not.

## What you need

- two chairs
  - one of them soft
- a clock

## How it goes

### The first round

1. Say one thing.
2. Wait.

Then swap **chairs**[^1].

> A chair is a promise to stay.

| Who | When |
| - | - |
| Both | Sunday |

[^1]: Any two chairs will do.
`);
    expect(told).toEqual(['plan.docx:13:1  info  import/stripped Left out under strip/comments: “Add the garden?”']);
    const lines = markdown.split('\n');
    const numberOf = (words: string): number | undefined =>
      (file.data.sourceLines as number[])[lines.findIndex((line) => line.includes(words))];
    expect(['# Two', 'Sit down', '## What', 'one of', '### The', 'Wait.', 'Then'].map(numberOf)).toEqual([1, 3, 5, 7, 10, 12, 13]);
  });

  test('without styles: bold lines are its headings, the first one its title', async () => {
    const bold = (text: string): string => paragraph(run(text, { bold: true }));
    const text = paragraph('Some words that stand below the bold line, and say a little more.');
    const { markdown } = await importInput(
      'a.docx',
      await makeWordFile([bold('Two Chairs'), text, bold('First'), text, bold('Second'), text].join('')),
    );
    expect(markdown.match(/^#.*$/gm)).toEqual(['# Two Chairs', '## First', '## Second']);
  });

  test('without anything: read as pasted text, with its bold and italic words kept', async () => {
    const bytes = await makeWordFile(
      [
        paragraph('Small Steps Back to Each Other'),
        paragraph('When two people have drifted, a big gesture can frighten both of them. Small steps are kinder.'),
        paragraph('1. Say Good Morning First'),
        paragraph(run('Before the phone, and ') + run('before', { italic: true }) + run(' the news. It takes four seconds.')),
        paragraph('2. Ask One Real Question'),
        paragraph('Not about the bins. Try one of these:'),
        paragraph('• What are you looking forward to?'),
        paragraph('• What was the best minute of today?'),
      ].join(''),
    );
    const { markdown } = await importInput('a.docx', bytes);
    expect(markdown).toContain('# Small Steps Back to Each Other\n');
    expect(markdown).toContain('## 1. Say Good Morning First\n\nBefore the phone, and *before* the news.');
    expect(markdown).toContain('these:\n\n- What are you looking forward to?\n- What was the best minute of today?\n');
  });
});
