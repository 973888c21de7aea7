import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createPhrases } from '../../source/compose/phrases.ts';
import { composeWorkbook } from '../../source/compose/workbook/compose-workbook.ts';
import { loadPromptBank, loadTemplates, loadWords } from '../../source/config/load-content.ts';
import { resolveOptions } from '../../source/config/settings.ts';
import { createRenderer } from '../../source/render/handlebars.ts';
import { renderWorkbook } from '../../source/render/workbook.ts';
import { understand } from './summary.ts';

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

const words = loadWords('en');
const templates = loadTemplates();
const renderer = await createRenderer(templates);

test('there are real documents to read', () => {
  expect(documents.length).toBeGreaterThan(30);
});

test.each(documents)('%s reaches its pages whole', (path) => {
  // Their pictures are not here: that is one message for the author, and not what this test is about.
  const { article } = understand(readFileSync(`${modules}${path}`, 'utf8').replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1'));
  if (!article) return;
  const options = resolveOptions({}, {}, ['Partner A', 'Partner B']);
  const book = composeWorkbook(article, options, createPhrases(words), loadPromptBank('en'), null);
  const ids = book.pages.map((page) => page.id);
  expect(new Set(ids).size).toBe(ids.length);
  const html = renderWorkbook(book, { renderer, templates, fonts: '', words: words.workbook as Record<string, unknown>, measuring: true });
  const lost = article.sentences.filter((sentence) => sentence.strippedBy === null && !html.includes(`id="${sentence.id}"`));
  expect(lost.map((sentence) => `${sentence.place.line}: ${sentence.text}`)).toEqual([]);
});
