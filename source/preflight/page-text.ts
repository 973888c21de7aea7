import type { PrintedFile, PrintedPage, TextRun } from '../model/printed-file.ts';

/** Text without white space, ligatures, soft hyphens and marks of direction: what stays the same however lines break. */
export const squeeze = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, '');

/** Letters and numbers only, all small. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** The words of one page. */
export interface PageText {
  /** What stands between the margins, in the order of the file. */
  live: TextRun[];
  /** Running head, folio and line at the foot. */
  furniture: TextRun[];
  /** The live text, squeezed. */
  squeezed: string;
  /** The same without the marks of footnotes, which may stand inside a sentence. */
  unmarked: string;
}

/** The words of every page, found when they are first asked for. */
export interface PageTexts {
  /** @param number 1-based. */
  of(number: number): PageText;
  /** Whether the text stands on the page. In scripts written from right to left its words must be there, in whatever order. */
  has(number: number, text: string): boolean;
  /** Where a text begun on this page is: on it, or on it and the next, or not there. */
  find(number: number, text: string): 'whole' | 'split' | 'missing';
}

/** Furniture stands this far outside the live area. */
const furnitureGapMm = 3;

const isWords = ({ text }: TextRun): boolean => /[^\s\p{Cf}]/u.test(text);
/** Runs of less than this are for screen readers and measuring, not for eyes. */
const seenPt = 2;

/** @param margins Of the live area, `null` when nobody knows: then all words are live. */
export function createPageTexts(file: PrintedFile, margins: { topMm: number; bottomMm: number } | null): PageTexts {
  const known = new Map<number, PageText>();
  const words = new Map<number, Set<string>>();
  const of = (number: number): PageText => {
    const found = known.get(number) ?? readPage(file.pages[number - 1], margins);
    known.set(number, found);
    return found;
  };
  const wordsOf = (number: number): Set<string> => {
    const found = words.get(number) ?? new Set(splitWords(linesOf(of(number).live)));
    words.set(number, found);
    return found;
  };
  const hasWords = (numbers: number[], text: string): boolean =>
    splitWords(text).every((word) => numbers.some((number) => wordsOf(number).has(word)));
  const isTurned = (number: number): boolean => of(number).live.some(({ rightToLeft }) => rightToLeft);
  return {
    of,
    has(number, text) {
      const { squeezed, unmarked } = of(number);
      const wanted = squeeze(text);
      return squeezed.includes(wanted) || unmarked.includes(wanted) || (isTurned(number) && hasWords([number], text));
    },
    find(number, text) {
      const wanted = squeeze(text);
      const here = of(number).squeezed;
      if (here.includes(wanted) || of(number).unmarked.includes(wanted)) return 'whole';
      const next = of(number + 1).squeezed;
      for (let length = wanted.length - 1; length > 0; length -= 1)
        if (here.includes(wanted.slice(0, length))) {
          if (next.includes(wanted.slice(length))) return 'split';
          break;
        }
      if (!isTurned(number)) return 'missing';
      return hasWords([number], text) ? 'whole' : hasWords([number, number + 1], text) ? 'split' : 'missing';
    },
  };
}

function readPage(page: PrintedPage | undefined, margins: { topMm: number; bottomMm: number } | null): PageText {
  const runs = (page?.runs ?? []).filter(({ sizePt }) => sizePt >= seenPt);
  const isLive = ({ yMm }: TextRun): boolean =>
    margins === null ||
    page === undefined ||
    (yMm >= margins.topMm - furnitureGapMm && yMm <= page.heightMm - margins.bottomMm + furnitureGapMm);
  const live = runs.filter(isLive);
  return {
    live: live.filter(isWords),
    furniture: runs.filter((run) => !isLive(run) && isWords(run)),
    squeezed: squeeze(live.map(({ text }) => text).join('')),
    unmarked: squeeze(
      live
        .filter((run, index) => !isNoteMark(run, live[index - 1]))
        .map(({ text }) => text)
        .join(''),
    ),
  };
}

/** The raised figure of a footnote, smaller than the words before it. */
const isNoteMark = ({ text, sizePt }: TextRun, before: TextRun | undefined): boolean =>
  before !== undefined && /^\s*\d{1,3}\s*$/u.test(text) && sizePt < before.sizePt * 0.9;

/** Words as they stand on their lines; runs that touch are one word. */
function linesOf(runs: TextRun[]): string {
  const inOrder = [...runs].sort((one, other) => one.yMm - other.yMm || other.rightMm - one.rightMm);
  return inOrder.map(({ text }) => text).join(' ');
}

const splitWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
