import { withDescendants } from '../../model/article.ts';
import { type Check, type Finding, type Inspection, quote } from '../check.ts';
import { lettersOf } from '../page-text.ts';

/** W14: what the ledger says is printed can be read on that page. */
export const sentences: Check = {
  rule: 'preflight/w14-sentence',
  promise: 'every sentence of the article can be read on its page',
  find(inspection) {
    const { book } = inspection.expected;
    if (!book) return null;
    const titles = new Map(
      book.article.sections.flatMap(withDescendants).map(({ headingSentenceId, title }) => [headingSentenceId, title]),
    );
    return book.article.sentences.flatMap(({ id, kind, text, place }): Finding[] => {
      const page = book.sentencePages[id];
      if (page === undefined) return [];
      const isThere =
        kind === 'heading'
          ? hasHeading(page, text, titles.get(id) ?? null, inspection)
          : inspection.texts.find(page, text) !== 'missing' || isSpoken(page, text, inspection);
      return isThere ? [] : [{ page, reason: `Expected ${quote(text)} on this page, found it missing or changed`, place }];
    });
  },
};

/** The words of a picture are not seen, but read aloud. */
const isSpoken = (page: number, text: string, { file }: Inspection): boolean =>
  file.pages[page - 1]?.alternatives.some((words) => lettersOf(words).includes(lettersOf(text))) ?? false;

/** A heading is printed without its number and `Intro:`, and a title may be parted at its colon. */
function hasHeading(page: number, text: string, title: string | null, { texts }: Inspection): boolean {
  const words = lettersOf(
    texts
      .of(page)
      .live.map((run) => run.text)
      .join(''),
  );
  const isOn = (part: string): boolean => words.includes(lettersOf(part));
  if (isOn(title ?? text) || texts.find(page, title ?? text) !== 'missing') return true;
  return title === null && text.split(/[:：]\s*|\s+\(/u).every(isOn);
}
