import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importInput } from './import-text.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const documents = readdirSync(modules)
  .filter((name) => !name.startsWith('.') && !name.startsWith('@'))
  .flatMap((name) =>
    readdirSync(`${modules}${name}`)
      .filter((file) => /\.(?:md|markdown)$/i.test(file))
      .map((file) => `${name}/${file}`),
  );

describe('Markdown is never changed', () => {
  test('not one document of the packages installed here', async () => {
    expect(documents.length).toBeGreaterThan(100);
    for (const path of documents) {
      const text = readFileSync(`${modules}${path}`, 'utf8');
      if (text.trim() === '' || text.includes('\u0000')) continue;
      const { file } = await importInput('document.md', text);
      expect(`${path}: ${file.messages.map(String).join(' ')}`).toBe(`${path}: `);
      expect(file.value).toBe(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
      expect(file.data.sourceLines).toBeUndefined();
    }
  }, 60_000);

  test.each([
    ['paragraphs only', 'One evening was long.\n\nThe next one was longer, and nobody said why.\n'],
    ['a list of Markdown', 'Bring these:\n\n- tea\n- two cups\n- time\n'],
    ['a numbered list', 'We do three things.\n\n1. Sit\n2. Wait\n3. Talk\n'],
    [
      'a short line between paragraphs',
      'One evening was long, and nobody said why it was.\n\nThe End of Summer\n\nThe next one was longer, and nobody said why it was.\n',
    ],
    ['bold lines', '**Signs**\n\nThey are small and easy to miss.\n\n**Reasons**\n\nThey are many.\n'],
    ['a title by underlining', 'Two Cups of Tea\n===============\n\nA Short Line\n\nSome words that stand below the short line.\n'],
    ['an HTML comment', 'Some Words\n\n<!-- a note -->\n\nOther Words\n\nSome words that stand below the short line, and more.\n'],
    [
      'a link',
      'Some Words\n\nSee [this](a.html), which is long enough to be a paragraph.\n\nOther Words\n\nSome words that stand below the short line, and more.\n',
    ],
    ['a poem', 'The Lamp\n\nIt burns\nand turns\nand nobody learns\nwhy\n'],
  ])('%s', async (_, text) => {
    const { file, told } = await importInput('a.md', text);
    expect([file.value, told]).toEqual([text, []]);
  });
});

describe('a file that is called Markdown and is plainly pasted text', () => {
  test('is read as the text it is, and says so', async () => {
    const text = [
      'Two Cups of Tea',
      '',
      'Some evenings end before anybody has said a word.',
      '',
      'What You May Notice',
      '',
      '• Answers get shorter',
      '• Talk stays with jobs',
      '',
      'What May Help Both of You',
      '',
      'Say one small thing early, and wait for the answer.',
    ].join('\n');
    const { markdown, told } = await importInput('a.md', text);
    expect(markdown).toContain('## What You May Notice\n\n- Answers get shorter\n');
    expect(told[0]).toMatch(/^a\.md:1:1 {2}info {2}import\/as-text/);
  });
});
