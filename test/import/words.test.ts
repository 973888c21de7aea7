import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importInput, wordsIn } from './import-text.ts';

const word = fc.constantFrom(
  ...'love evening quiet you they we talk listen share read more close comments menu home updated by written free quiz book call'.split(
    ' ',
  ),
  ...'Signs Reasons What Helps Why Final Thoughts Step Tip Note Question A B Q Ada Ben March May 3 12 2024 Liebe Müller días été'.split(
    ' ',
  ),
  ...'“I’m here.” "Fine," „Ja“ «oui» it’s self-care 7:46 https://example.org a_b *really* [1] #one <b> $5 50% ____ &amp; C:\\x'.split(' '),
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 18 }), fc.constantFrom('.', '?', '!', ':', '', '', ';', ',', '…'))
  .map(([words, end]) => words.join(' ') + end);
const bullet = fc.constantFrom(
  '',
  '',
  '',
  '',
  '• ',
  '- ',
  '* ',
  '– ',
  '1. ',
  '2. ',
  '3) ',
  'A. ',
  '❌ ',
  '✅ ',
  '💬 ',
  '> ',
  '\t',
  'Step 2: ',
);
const line = fc.tuple(bullet, fc.array(sentence, { minLength: 1, maxLength: 4 })).map(([mark, sentences]) => mark + sentences.join(' '));
const blank = fc.constantFrom('', '', '', '---', '* * *');
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: blank }), { minLength: 1, maxLength: 40 })
  .map((lines) => lines.join('\n'));

const sorted = (words: string[]): string => [...words].sort().join(' ');

describe('nothing but logged noise is lost', () => {
  test('the words of a pasted text are in the Markdown or in what was told, each as often as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { file, markdown } = await importInput('pasted.txt', typed);
        if (file.messages.some((message) => message.ruleId === 'import/as-markdown')) return;
        const told = file.messages.filter((message) => message.ruleId === 'import/stripped').map((message) => String(message.actual));
        // What the front matter names was told where it stood; a date is written anew there.
        const body = markdown.replace(
          /^---\n[\s\S]*?\n---\n/u,
          (front) =>
            front
              .match(/^(?:subtitle): .*$/gmu)
              ?.join('\n')
              .replace(/^subtitle/gmu, '') ?? '',
        );
        // Figures of a numbered list are Markdown's; what they were is counted with the words.
        expect(sorted(wordsIn(`${body} ${told.join(' ')}`.replace(/^\[\^/gmu, '[')))).toBe(sorted(wordsIn(typed)));
      }),
      { numRuns: 400 },
    );
  });

  test('every line of the Markdown has a line of the text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { file, markdown } = await importInput('pasted.txt', typed);
        const lines = file.data.sourceLines as number[] | undefined;
        if (lines === undefined) return;
        expect(lines).toHaveLength(markdown === '' ? lines.length : markdown.split('\n').length);
        for (const number of lines) expect(number >= 1 && number <= typed.split('\n').length).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
