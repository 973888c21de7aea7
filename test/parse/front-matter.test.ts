import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { listMessages } from '../../source/diagnostics/report.ts';
import { parseMarkdown } from '../../source/parse/parse-markdown.ts';
import { readFrontMatter } from '../../source/parse/read-front-matter.ts';
import { sketch } from './sketch.ts';

function readTop(text: string, data: Record<string, unknown> = {}) {
  const file = new VFile({ path: 'input.md', value: text, data });
  const tree = parseMarkdown(file);
  const { values, lineOf } = readFrontMatter(tree, file);
  return {
    values,
    lines: Object.fromEntries(Object.keys(values).map((key) => [key, lineOf(key)])),
    body: tree.children.filter((node) => node.type !== 'yaml').map(sketch),
    first: tree.children.find((node) => node.type !== 'yaml')?.position?.start.line,
    messages: listMessages(file).map(({ line, column, rule, reason }) => `${line}:${column} ${rule} ${reason}`),
  };
}

const settings = { title: 'Quiet evenings', minutes: 90 };

describe('settings at the top', () => {
  test.each([
    ['YAML', '---\ntitle: Quiet evenings\nminutes: 90\n---\n\nText.', { title: 2, minutes: 3 }, 6],
    ['YAML that dots end', '---\ntitle: Quiet evenings\nminutes: 90\n...\n\nText.', { title: 2, minutes: 3 }, 6],
    ['TOML', '+++\ntitle = "Quiet evenings"\nminutes = 90\n+++\n\nText.', { title: 2, minutes: 3 }, 6],
    ['JSON', '{\n  "title": "Quiet evenings",\n  "minutes": 90\n}\n\nText.', { title: 2, minutes: 3 }, 6],
    ['JSON between dashes', '---json\n{\n  "title": "Quiet evenings", "minutes": 90\n}\n---\nText.', { title: 3, minutes: 3 }, 6],
    ['JSON between semicolons', ';;;\n"title": "Quiet evenings",\n"minutes": 90\n;;;\n\nText.', { title: 2, minutes: 3 }, 6],
  ])('%s', (_, text, lines, first) => {
    expect(readTop(text)).toEqual({ values: settings, lines, body: ['paragraph("Text.")'], first, messages: [] });
  });

  test('Pandoc and MultiMarkdown write title, author and date in lines of their own', () => {
    const pandoc = readTop('% Quiet\n  evenings\n% Ada Byron; Ben\n% 2026-11-01\n\nText.');
    expect(pandoc).toMatchObject({
      values: { title: 'Quiet evenings', author: 'Ada Byron, Ben', date: '2026-11-01' },
      body: ['paragraph("Text.")'],
    });
    expect(pandoc.lines).toEqual({ title: 1, author: 3, date: 4 });
    expect(readTop('Title: Quiet evenings\nAuthor: Ada\n\nText.')).toMatchObject({
      values: { Title: 'Quiet evenings', Author: 'Ada' },
      lines: { Author: 2 },
      body: ['paragraph("Text.")'],
    });
  });

  test.each([
    ['---\n\nText.\n\n---\n\nMore.', ['thematicBreak', 'paragraph("Text.")', 'thematicBreak', 'paragraph("More.")']],
    ['---\nText of its own\n---\n', ['thematicBreak', 'heading{depth=2}("Text of its own")']],
    ['---\n\nText.', ['thematicBreak', 'paragraph("Text.")']],
    ['+++\n\nText.\n\n+++', ['paragraph("+++")', 'paragraph("Text.")', 'paragraph("+++")']],
    ['{curly} words', ['paragraph("{curly} words")']],
    ['Note: stay kind.\nAlways: breathe.\n\nText.', ['paragraph("Note: stay kind.\\nAlways: breathe.")', 'paragraph("Text.")']],
    ['% of couples talk\n\nText.'.replace('% ', '%'), ['paragraph("%of couples talk")', 'paragraph("Text.")']],
  ])('%j has none', (text, body) => {
    expect(readTop(text)).toMatchObject({ values: {}, body, messages: [] });
  });

  test.each([
    ['---\ntitle: A\ntitle: B\n---', '3:1 parse/front-matter Expected settings as `name: value`, found the same setting twice: `title: B`'],
    [
      '---\ntitle: A\nauthor:\n\tname: B\n---',
      '4:1 parse/front-matter Expected settings as `name: value`, found a tab at the start of a line: use spaces',
    ],
    ['---\ntitle: A: B\n---', /^2:\d+ parse\/front-matter .*found a colon inside a value without quotation marks: `title: A: B`$/],
    ['---\ntitle: "A\n---', /^2:\d+ parse\/front-matter .*Missing closing "quote$/],
    ['---\ntitle: A\n\nText.', '2:1 parse/front-matter Expected a line `---` below the settings, found none'],
    ['+++\ntitle = A\n+++', /^2:\d+ parse\/front-matter /],
    ['+++\ntitle = "A"\ntitle = "B"\n+++', /^3:\d+ parse\/front-matter .*found the same setting twice/],
    ['{\n  "title": "A",\n  "title": "B"\n}\n\nText.', /^3:\d+ parse\/front-matter .*found the same setting twice/],
    [
      '---js\nmodule.exports = {}\n---\nText.',
      '1:1 parse/front-matter-code Expected settings as `name: value`, found a program; its settings are not read',
    ],
  ])('%j is told with its line', (text, message) => {
    const { messages } = readTop(text);
    expect(messages).toHaveLength(1);
    if (typeof message === 'string') expect(messages).toEqual([message]);
    else expect(messages[0]).toMatch(message);
  });

  test('dates stay as they were written, and telephone numbers keep their first digits', () => {
    expect(readTop('+++\ndate = 2026-11-01\nstart = 18:30:00\n+++\nText.').values).toEqual({ date: '2026-11-01', start: '18:30:00' });
    expect(readTop('---\nsupport:\n  - name: Line\n    phone: 0800111\n---\nText.').values).toEqual({
      support: [{ name: 'Line', phone: '0800111' }],
    });
  });

  test('lines are those of the author’s own file', () => {
    const text = '---\ntitle: A\ntitle: B\n---\n\nText.\n\n:::notes\nx';
    const { messages, first } = readTop(text, { sourceLines: [11, 12, 13, 14, 15, 40, 41, 50, 51] });
    expect(first).toBe(40);
    expect(messages.map((message) => message.split(':')[0])).toEqual(['13', '50']);
  });
});
