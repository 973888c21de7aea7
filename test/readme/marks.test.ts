import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withDescendants } from '../../source/model/article.ts';
import { understand } from '../structure/summary.ts';

/** Every example of the README's part on marks, in order, by the sentence that introduces it. */
const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const part = /### Marks: .*?\n(.*?)\n### /su.exec(readme)?.[1] ?? '';
const examples = new Map(
  [...part.matchAll(/\*\*(.+?)\*\*((?:(?!\*\*).)*?)```markdown\n(.*?)```/gsu)].map(([, name, , text]) => [
    name?.replace(/[.,]$/u, ''),
    text ?? '',
  ]),
);

const around = (example: string): string => `# A title\n\nA first sentence.\n\n## A section\n\nSome words of its own.\n\n${example}`;

function read(name: string) {
  const example = examples.get(name);
  if (example === undefined) throw new Error(`The README has no example “${name}”: ${[...examples.keys()].join(' | ')}`);
  const { article, messages } = understand(around(example));
  if (!article) throw new Error(messages);
  const sections = article.sections.flatMap(withDescendants);
  return { article, sections, messages, last: sections.at(-1)! };
}

describe('the README’s examples of marks do what it says', () => {
  test('a role, a name and minutes on a heading; a section skipped', () => {
    const { article, sections } = read('Set a role or a name');
    const weather = sections.find(({ id }) => id === 'weather');
    expect(weather).toMatchObject({ title: 'The weather between us', role: 'signs', confidence: 1, minutes: 10 });
    expect(sections.map(({ title }) => title)).not.toContain('Notes for my editor');
    expect(article.sentences.filter(({ leftOutBy }) => leftOutBy === 'skip').map(({ text }) => text)).toEqual([
      'Notes for my editor',
      'This never prints.',
    ]);
  });

  test('questions with their room and who answers', () => {
    expect(read('A question to write on').last.prompts).toMatchObject([
      { text: 'What would a good Tuesday look like for us?', lines: 6, writer: 'together' },
      { text: 'What do I need that I have not said?', lines: 5, writer: 'both', subject: 'partner' },
    ]);
  });

  test('words to say, and a question to ask', () => {
    expect(read('Words to say aloud').last.scripts).toMatchObject([
      { kind: 'script', text: 'I would like ten minutes with you, and nothing has to be solved.' },
      { kind: 'ask', text: 'What was the best minute of your day?' },
    ]);
  });

  test('an activity with minutes, mode and steps', () => {
    const [exercise] = read('An activity of your own').last.exercises;
    expect(exercise).toMatchObject({ title: 'Two chairs', minutes: 8, mode: 'pair' });
    expect(exercise?.steps).toHaveLength(3);
  });

  test('speaker notes stay out of the reading', () => {
    const { last, article } = read('Speaker notes');
    expect(last.notes.map(({ text }) => text).join(' ')).toContain('Leave a long pause here.');
    expect(JSON.stringify(last.blocks)).not.toContain('long pause');
    expect(article.sentences.filter(({ only }) => only === 'deck')).toHaveLength(2);
  });

  test('passages for one output', () => {
    const { last, article } = read('For one output only');
    expect(article.sentences.find(({ text }) => text === 'Read this part at home.')?.only).toBe('workbook');
    expect(last.deckPassages).toMatchObject([{ title: 'Before we start', lines: [{ text: 'Tea is at the back of the room.' }] }]);
  });

  test('skip, page break and slide break', () => {
    const { last, article } = read('Leave out, and break');
    expect(article.sentences.find(({ text }) => text.startsWith('An old paragraph'))?.leftOutBy).toBe('skip');
    expect(JSON.stringify(last.blocks)).toContain('page-break');
    const fresh = article.sentences.find(({ text }) => text === 'A new slide begins here.');
    expect(last.slideBreaks).toEqual([fresh?.id]);
  });

  test('the role of one list', () => {
    expect(read('The role of one list or passage').last.lists.map(({ role }) => role)).toEqual(['red-flag']);
  });
});
