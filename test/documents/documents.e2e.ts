import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, buildArticle, formatMessage, listMessages, readArticle, startBrowser } from '../../source/index.ts';

/** The documents that ask most of a page: what overflows is an error of the build itself. */
const awkward = [
  'arabi.md',
  'blanks-to-fill.md',
  'five-levels-deep.md',
  'ghost-export.md',
  'jekyll-post.md',
  'nihongo.md',
  'obsidian-note.md',
  'one-long-paragraph.md',
  'only-lists.md',
  'only-tables.md',
  'software-how-to.md',
  'workshop-plan.md',
  'ivrit.md',
];

const folder = fileURLToPath(new URL('./', import.meta.url));

/** Every document takes a minute: `ALL=1 npx vitest run --project end-to-end test/documents`. */
const documents = process.env.ALL ? readdirSync(folder).filter((name) => /\.mdx?$/.test(name) && name !== 'only-front-matter.md') : awkward;

describe('awkward documents, built in one browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test.each(documents)('%s becomes a workbook, a deck and a run sheet', async (name) => {
    const file = readArticle(`${folder}${name}`);
    const result = await buildArticle(file, { browser });
    const errors = listMessages(file).filter(({ severity }) => severity === 'error');
    expect(errors.map(formatMessage)).toEqual([]);
    const made = result?.artefacts.map(({ fileName, bytes, count }) => [fileName, bytes.length > 500, count !== 0]);
    expect(made).toEqual(
      ['workbook.pdf', 'deck.html', 'deck-shared.html', 'run-sheet.pdf', 'run-sheet.csv', 'run-sheet.txt', 'outline.json'].map(
        (fileName) => [fileName, true, true],
      ),
    );
    const lost = result?.ledger.filter(
      ({ printed, shown, spoken, strippedBy, leftOutBy }) =>
        printed.length + shown.length + spoken.length === 0 && strippedBy === null && leftOutBy === null,
    );
    expect(lost).toEqual([]);
  });
});
