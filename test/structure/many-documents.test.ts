import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeOutputs } from '../documents/make-outputs.ts';

/** What other people write in Markdown: the documents of the packages installed here, one a package. */
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const documents = readdirSync(modules)
  .filter((name) => !name.startsWith('.') && !name.startsWith('@'))
  .flatMap((name) =>
    readdirSync(`${modules}${name}`)
      .filter((file) => /^readme\.md$/i.test(file))
      .map((file) => `${name}/${file}`),
  )
  .sort()
  .slice(0, 80);

test('there are real documents to read', () => {
  expect(documents.length).toBeGreaterThan(30);
});

test.each(documents)('%s reaches its pages whole', async (path) => {
  // Their pictures are not here: that is a message for the author, and not what this test is about.
  const text = readFileSync(`${modules}${path}`, 'utf8').replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1');
  const made = await makeOutputs(text, path);
  if (made.article === null) return;
  const ids = made.book.pages.map((page) => page.id);
  expect(new Set(ids).size).toBe(ids.length);
  const { workbook } = made.html;
  const lost = made.article.sentences.filter(
    ({ id, strippedBy, leftOutBy, only }) => !(strippedBy ?? leftOutBy) && only !== 'deck' && !workbook.includes(`id="${id}"`),
  );
  expect(lost.map((sentence) => `${sentence.place.line}: ${sentence.text}`)).toEqual([]);
});
