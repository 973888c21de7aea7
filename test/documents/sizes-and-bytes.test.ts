import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allSections } from './compare-facts.ts';
import { findFaults, findLost, findUnprinted } from './find-faults.ts';
import { makeOutputs, type Outputs } from './make-outputs.ts';
import { lettersOf, textOfHtml } from './visible-text.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

async function outputsOf(bytes: Uint8Array | string, path = 'long.md'): Promise<Outputs> {
  const outputs = await makeOutputs(bytes, path);
  if (outputs.article === null) throw new Error(outputs.messages.map(({ rule, reason }) => `${rule}: ${reason}`).join('\n'));
  return outputs;
}

describe('bytes people save', () => {
  const name = 'title-only-in-front-matter.md';
  const plain = read(name);
  const ends = ['\r\n', '\n', '\r'];
  let line = 0;
  const mixed = plain.replace(/\n/g, () => ends[line++ % 3] ?? '\n');

  test.each([
    ['a byte order mark', `\uFEFF${plain}`],
    ['Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', plain.replaceAll('\n', '\r')],
    ['a byte order mark and line ends of three kinds', `\uFEFF${mixed}`],
    ['no line end at the end', plain.trimEnd()],
    ['two bytes a letter', Buffer.from(`\uFEFF${plain}`, 'utf16le')],
    ['a lone line of spaces at the end', `${plain}   \t  \n\n\n`],
  ])('%s makes no difference', async (_, text) => {
    const [one, other] = await Promise.all([
      outputsOf(plain, name),
      outputsOf(typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text), name),
    ]);
    expect(other.article).toEqual(one.article);
    expect(other.messages).toEqual(one.messages);
  });
});

describe('lengths nobody plans for', () => {
  const word = 'Donaudampfschifffahrt'.repeat(60).slice(0, 1200);
  const address = `https://example.org/${'a-very-long-path/'.repeat(70)}`.slice(0, 1200);

  test('a word and an address of 1,200 letters, wherever they stand', async () => {
    const text = `# A long word\n\nIt is ${word}.\n\n## ${word}\n\n- ${word}\n- <${address}>\n\n| a | ${word} |\n| - | - |\n| ${address} | b |\n\n> “I wanted to say ${word} to you today.”\n\n    ${word}\n\nSee [${address}](${address}) and ${address}.\n`;
    const outputs = await outputsOf(text);
    expect(findLost(text, [], outputs)).toEqual([]);
    expect(findFaults({ ...outputs, source: text })).toEqual([]);
  });

  test('a list of 3,000 items', async () => {
    const items = Array.from({ length: 3000 }, (_, index) => `Small kindness number ${index + 1}`);
    const text = `# Three thousand kindnesses\n\n## Signs of a kind house\n\nYou may notice:\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
    const outputs = await outputsOf(text);
    expect(allSections(outputs.article).flatMap((section) => section.lists.map((list) => [list.role, list.items.length]))).toEqual([
      ['signs', 3000],
    ]);
    const printed = lettersOf(textOfHtml(outputs.html.workbook));
    expect(items.filter((item) => !printed.includes(lettersOf(item)))).toEqual([]);
    expect(findUnprinted(outputs)).toEqual([]);
    expect(findFaults({ ...outputs, source: text })).toEqual([]);
  }, 20_000);

  test('45,000 words', async () => {
    const chapters = [
      'title-underlined.md',
      'headings-that-say-the-same.md',
      'words-to-say.md',
      'five-levels-deep.md',
      'sermon.md',
      'letter-to-a-daughter.md',
    ];
    const chapter = chapters.map(read).join('\n\n');
    const words = (text: string) => text.split(/\s+/).length;
    const text = Array.from({ length: Math.ceil(45_000 / words(chapter)) }, () => chapter).join('\n\n');
    expect(words(text)).toBeGreaterThanOrEqual(45_000);
    const outputs = await outputsOf(text);
    expect(findUnprinted(outputs)).toEqual([]);
    expect(findFaults({ ...outputs, source: text })).toEqual([]);
  }, 60_000);
});
