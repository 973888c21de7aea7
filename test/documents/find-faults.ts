import type { Article } from '../../source/model/article.ts';
import type { Outputs } from './make-outputs.ts';
import { wordsIn } from './random-words.ts';
import { lettersOf, textOfHtml, visibleSentences } from './visible-text.ts';

/**
 * Sentences that are nowhere: not in the workbook, not for the deck alone, not told as left out.
 *
 * Asked twice: of the article as understood, by the ids of its sentences, and of the file as any reader of Markdown sees it,
 * by its words.
 *
 * @param markup Markup of other tools in the file, which is no text.
 */
export function findLost(source: string, markup: RegExp[], outputs: Pick<Outputs, 'article' | 'html' | 'messages'>): string[] {
  const { printed, elsewhere } = held(outputs);
  const gone = visibleSentences(source, markup).filter((text) => {
    const letters = lettersOf(text);
    return !printed.includes(letters) && !elsewhere.includes(letters);
  });
  return [...findUnprinted(outputs), ...gone.map((text) => `not in the workbook: ${text}`)];
}

/** As `findLost`, for numbered words: those a reader of Markdown sees that are on no page and in no message. */
export function findLostWords(source: string, outputs: Pick<Outputs, 'article' | 'html' | 'messages'>): string[] {
  const { printed, elsewhere } = held(outputs);
  const kept = new Set(wordsIn(`${printed} ${elsewhere}`));
  const seen = [...new Set(wordsIn(visibleSentences(source, []).join(' ')))];
  return [...findUnprinted(outputs), ...seen.filter((word) => !kept.has(word)).map((word) => `not in the workbook: ${word}`)];
}

/** The letters of what the workbook prints, and of what the author is told is elsewhere. */
function held({ article, html, messages }: Pick<Outputs, 'article' | 'html' | 'messages'>): { printed: string; elsewhere: string } {
  const told = messages.map(({ reason }) => reason);
  return {
    printed: `${lettersOf(textOfHtml(html.workbook))} ${lettersOf(altsOf(html.workbook))}`,
    elsewhere: lettersOf([...told, ...article.sentences.filter(isElsewhere).map(({ text }) => text)].join(' ')),
  };
}

const isElsewhere = ({ strippedBy, leftOutBy, only }: Article['sentences'][number]): boolean =>
  strippedBy !== null || leftOutBy !== null || only === 'deck';

const altsOf = (html: string): string => [...html.matchAll(/\balt="([^"]*)"/g)].map(([, alt]) => alt).join(' ');

/** Sentences of the article that must be printed and have no place in the workbook. */
export function findUnprinted({ article, html }: Pick<Outputs, 'article' | 'html'>): string[] {
  const ids = new Set([...html.workbook.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id));
  return article.sentences
    .filter((sentence) => !isElsewhere(sentence) && !ids.has(sentence.id))
    .map((sentence) => `${sentence.id}, line ${sentence.place.line}, has no page: ${sentence.text}`);
}

/** Pages on the wrong side, ids used twice, and traces of our own templates. */
export function findFaults({
  article,
  book,
  deck,
  html,
  source,
}: Pick<Outputs, 'article' | 'book' | 'deck' | 'html'> & { source: string }): string[] {
  const faults: string[] = [];
  let next = 1;
  for (const page of book.pages) {
    if (page.page !== next) faults.push(`page ${page.id} says ${page.page} and is ${next}`);
    next += page.type === 'reading' ? page.pages : 1;
    if (page.side !== 'any' && (page.page % 2 === 0) !== (page.side === 'left'))
      faults.push(`page ${page.id} (${page.page}) is not ${page.side}`);
    if (page.type === 'sheet' && page.writer !== null && page.side !== 'any' && (page.writer === 'a') !== (page.side === 'left'))
      faults.push(`page ${page.id} of partner ${page.writer} is ${page.side}`);
  }
  faults.push(...twice(book.pages.map(({ id }) => id)).map((id) => `two pages ${id}`));
  faults.push(...twice(deck.slides.map(({ id }) => id)).map((id) => `two slides ${id}`));
  faults.push(...twice(article.sentences.map(({ id }) => id)).map((id) => `two sentences ${id}`));
  faults.push(
    ...deck.slides.filter(({ seconds }) => !(Number.isInteger(seconds) && seconds > 0)).map(({ id }) => `slide ${id} has no time`),
  );
  for (const [output, page] of Object.entries(html)) {
    const body = page.replace(/<(head|script|style)\b[\s\S]*?<\/\1>/gi, ' ');
    faults.push(...twice([...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')).map((id) => `${output}: two elements ${id}`));
    const traces = textOfHtml(page).match(/\{\{|\}\}|\{[a-zA-Z]+\}|\bundefined\b|\[object \w+|\bNaN\b/g) ?? [];
    faults.push(...traces.filter((trace) => !source.includes(trace)).map((trace) => `${output}: ${trace}`));
  }
  return faults;
}

function twice(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
