import { beforeAll, describe, expect, test } from 'vitest';
import { type Article, withDescendants } from '../../source/model/article.ts';
import { sourceText } from './articles.ts';
import { type Book, bookCases, openBook, readingColumn, splitPage } from './books.ts';
import { unnumbered } from './outline-facts.ts';
import { linesOf, squeeze } from './read-pages.ts';

/** Page text without white space: as it stands from top to bottom in the reading column, and as it was written to the file. */
interface PageText {
  column: string;
  stream: string;
}

const verbatim = (article: Article): { text: string; ids: string[] }[] =>
  article.sections
    .flatMap(withDescendants)
    .flatMap(({ scripts, quotations }) => [...scripts, ...quotations].map(({ text, sentenceIds }) => ({ text, ids: sentenceIds })));

/** Markdown without its marks, entities as they are. */
const unmarked = (markdown: string): string => squeeze(markdown.replace(/\\(?=[^\w\s])|[*_`]|^\s*(?:>\s*)+/gm, ''));

const letters = (text: string): string => squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');

for (const book of bookCases) {
  describe.skipIf(!book.article.present)(book.label, () => {
    let found: Book;
    let texts: PageText[];
    beforeAll(async () => {
      found = await openBook(book);
      texts = found.pages.map((page) => ({
        column: squeeze(
          linesOf(readingColumn(page))
            .map(({ text }) => text)
            .join(''),
        ),
        stream: squeeze(
          splitPage(page)
            .live.map(({ text }) => text)
            .join(''),
        ),
      }));
    });

    /** On the page, or begun on it and ended on the next. */
    const isOn = (number: number, sentence: string): boolean => {
      const wanted = squeeze(sentence);
      return (['column', 'stream'] as const).some((kind) => {
        const here = texts[number - 1]?.[kind] ?? '';
        const at = `${here}${texts[number]?.[kind] ?? ''}`.indexOf(wanted);
        return at >= 0 && at < here.length;
      });
    };

    test('W14 every sentence is on the page the ledger names', () => {
      const headings = new Set(found.article.sentences.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
      const isPrinted = (id: string, text: string, page: number) =>
        headings.has(id) ? letters(texts[page - 1]?.stream ?? '').includes(letters(unnumbered(text))) : isOn(page, text);
      const lost = found.outline.ledger.filter(
        ({ id, strippedBy, printed, text }) =>
          strippedBy === null && (printed.length === 0 || !printed.every((page) => isPrinted(id, text, page))),
      );
      expect(lost.map(({ id, line, text, printed }) => ({ id, line, text, printed }))).toEqual([]);
      expect(found.outline.ledger).toHaveLength(found.article.sentences.length);
    });

    test('W14 no stripped sentence is printed', () => {
      const all = texts.map(({ stream }) => stream).join('\n');
      const printed = found.outline.ledger.filter(
        ({ strippedBy, text }) => strippedBy !== null && squeeze(text).length > 12 && all.includes(squeeze(text)),
      );
      expect(printed.map(({ text }) => text)).toEqual([]);
    });

    test('W14 scripts and quotations stand in the book letter for letter as in the article', () => {
      const source = unmarked(sourceText(book.article));
      const pageOf = new Map(found.outline.ledger.map(({ id, printed }) => [id, printed[0] ?? 0]));
      const changed = verbatim(found.article).flatMap(({ text, ids }) => {
        const page = pageOf.get(ids[0] ?? '') ?? 0;
        return isOn(page, text) && source.includes(squeeze(text)) ? [] : [`page ${page}: ${text}`];
      });
      expect(changed).toEqual([]);
    });

    test('W14 every script has a card or an example on a page to write on', () => {
      const toWriteOn = found.outline.workbook.sheets.filter(
        ({ activity }) => activity === 'words' || activity === 'softer' || activity === 'reason' || activity === 'question',
      );
      const written = toWriteOn.map(({ page }) => texts[page - 1]?.stream ?? '');
      const scripts = found.article.sections.flatMap(withDescendants).flatMap((section) => section.scripts);
      expect(scripts.filter(({ text }) => !written.some((page) => page.includes(squeeze(text)))).map(({ text }) => text)).toEqual([]);
    });

    test('W14 no page holds braces, a missing value, mojibake or doubled spaces', () => {
      const noise = /[{}]|undefined|\bnull\b|\bNaN\b|\[object|â€|Ã[\u0080-\u00bf]|\ufffd|&(?:amp|nbsp|quot|lt|gt|#\d+);|\S {2,}\S/;
      const found_ = found.pages.flatMap(({ number, items }) =>
        items.flatMap(({ text }) => (noise.test(text) ? [`page ${number}: ${text}`] : [])),
      );
      expect(found_).toEqual([]);
    });
  });
}
