import type { PrintedPage, TextRun } from '../../model/printed-file.ts';
import type { WorkbookPage } from '../../model/workbook.ts';
import { type Check, type Finding, placeOfPage, quote } from '../check.ts';
import { squeeze } from '../page-text.ts';

/** Never fewer lines than this below a prompt. */
const leastLines = 2;

/** Every prompt of a page that has lines of its own to write on. */
function promptsOf(page: WorkbookPage): string[] {
  if (page.type === 'reading') return page.after?.prompt ? [page.after.prompt] : [];
  if (page.body.type !== 'parts') return [];
  return page.body.parts.flatMap((part) => (part.type === 'prompt' || part.type === 'question' ? [part.text] : []));
}

/** Baseline of the last line of a prompt, `null` when it is not there. */
function endOf(live: TextRun[], prompt: string): number | null {
  const wanted = squeeze(prompt);
  for (let start = 0; start < live.length; start += 1) {
    let found = '';
    for (let end = start; end < live.length && found.length < wanted.length; end += 1) found += squeeze(live[end]!.text);
    if (!found.startsWith(wanted)) continue;
    let length = 0;
    for (let end = start; end < live.length; end += 1) {
      length += squeeze(live[end]!.text).length;
      if (length >= wanted.length) return live[end]!.yMm;
    }
  }
  return null;
}

const linesBetween = ({ rules }: PrintedPage, from: number, to: number): number =>
  new Set(rules.filter(({ yMm }) => yMm > from + 2 && yMm < to).map(({ yMm }) => Math.round(yMm))).size;

/** W1 and W4: a prompt and its lines are on one page, at least two of them. */
export const promptRoom: Check = {
  rule: 'preflight/w4-prompt-room',
  promise: 'every prompt has its lines below it, two at least',
  find({ file, texts, expected: { book } }) {
    if (!book) return null;
    return book.document.pages.flatMap((page): Finding[] => {
      const number = page.type === 'reading' ? page.page + page.pages - 1 : page.page;
      const printed = file.pages[number - 1];
      if (!printed) return [];
      const prompts = promptsOf(page);
      const { live } = texts.of(number);
      const ends = prompts.map((prompt) => endOf(live, prompt));
      return prompts.flatMap((prompt, index): Finding[] => {
        const end = ends[index];
        const place = placeOfPage(book, number);
        if (end === null || end === undefined)
          return texts.has(number, prompt) ? [] : [{ page: number, reason: `Expected the prompt ${quote(prompt)}, found none`, place }];
        const next = Math.min(...ends.filter((other): other is number => other !== null && other > end + 2), Infinity);
        const lines = linesBetween(printed, end, next);
        return lines >= leastLines
          ? []
          : [{ page: number, reason: `Expected at least ${leastLines} lines below ${quote(prompt)}, found ${lines}`, place }];
      });
    });
  },
};
