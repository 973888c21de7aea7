import { expect, test } from 'vitest';
import { loadPromptBank } from '../../source/config/load-content.ts';
import { bookCases, openBook } from './books.ts';
import { sheetAt } from './outline-facts.ts';
import { bankPatterns } from './prompts.ts';
import { squeeze } from './read-pages.ts';

const texts = bankPatterns(loadPromptBank('en'))
  .filter(({ text }) => !text.includes('{'))
  .map(({ text }) => text);

for (const book of bookCases) {
  test.skipIf(!book.article.present)(`${book.label}: W16 no prompt of the bank is printed twice`, async () => {
    const { pages, outline } = await openBook(book);
    const printed = pages
      .filter(({ number }) => sheetAt(outline, number)?.writer !== 'b')
      .map(({ items }) => squeeze(items.map(({ text }) => text).join('')))
      .join('\n');
    const counts = texts.map((text) => ({ text, times: printed.split(squeeze(text)).length - 1 }));
    expect(counts.filter(({ times }) => times > 1)).toEqual([]);
    expect(counts.filter(({ times }) => times === 1).length).toBeGreaterThan(10);
  });
}
