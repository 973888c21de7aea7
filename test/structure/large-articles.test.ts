import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../source/parse/parse-markdown.ts';
import { structureArticle } from '../../source/structure/structure-article.ts';

const settings = {
  title: null,
  subtitle: null,
  author: null,
  date: null,
  lang: 'en',
  description: null,
  source: null,
  permission: 'own' as const,
};

const sentence = (index: number) => `On day ${index} they said, “I would like to walk with you,” and nobody asked why the lake was still.`;
const paragraph = (from: number) => Array.from({ length: 8 }, (_, index) => sentence(from + index)).join(' ');

const shapes: Record<string, string> = {
  'forty-five thousand words in sections': Array.from(
    { length: 280 },
    (_, index) => `## ${index}. Signs of day ${index}\n\nYou may notice:\n\n- Short answers\n- Slow steps\n\n${paragraph(index * 8)}`,
  ).join('\n\n'),
  'forty-five thousand words in one paragraph': Array.from({ length: 280 }, (_, index) => paragraph(index * 8)).join(' '),
  'three thousand items': `## Signs\n\n${Array.from({ length: 3000 }, (_, index) => `- Item ${index} has five words`).join('\n')}`,
  'two thousand headings that say the same': Array.from({ length: 2000 }, () => '## Try this\n\nOnce more.').join('\n\n'),
  'a thousand notes': Array.from({ length: 1000 }, (_, index) => `Word[^${index}].\n\n[^${index}]: Note ${index}.`).join('\n\n'),
};

/** The time is the processor's, so that other work on the machine does not count; twice the second it is meant to take. */
test.each(Object.entries(shapes))(
  '%s are structured in about a second',
  (_, text) => {
    const file = new VFile({ path: 'long.md', value: `# Days\n\nA start.\n\n${text}\n` });
    const tree = parseMarkdown(file);
    const before = process.cpuUsage();
    const article = structureArticle(tree, settings, file);
    const { user, system } = process.cpuUsage(before);
    expect(article.sentences.length).toBeGreaterThan(1000);
    expect((user + system) / 1000).toBeLessThan(2000);
  },
  60_000,
);
