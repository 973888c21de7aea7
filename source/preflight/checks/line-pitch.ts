import type { PrintedPage, PrintedRule } from '../../model/printed-file.ts';
import type { WorkbookPage } from '../../model/workbook.ts';
import { type Check, type Finding, mm, placeOfPage } from '../check.ts';

/** Writing lines are at least this long; shorter ones are cells and blanks. */
const leastMm = 30;
/** Chromium puts lines on whole pixels, a quarter of a millimetre to each side; the rule above the next block is a little thicker. */
const roundingMm = 0.45;
/** Closer or further apart they are no neighbours, but parts of a drawing or the ends of two blocks; in rows. */
const neighbours = { least: 0.7, most: 1.35 };
/** So many lines make a block to write in. */
const leastLines = 4;

/** Lines of one length below each other. */
function columnsOf(rules: PrintedRule[]): PrintedRule[][] {
  const columns = new Map<string, PrintedRule[]>();
  for (const rule of rules) {
    if (rule.rightMm - rule.leftMm < leastMm) continue;
    const key = `${Math.round(rule.leftMm)} ${Math.round(rule.rightMm)}`;
    const column = columns.get(key) ?? [];
    column.push(rule);
    columns.set(key, column);
  }
  return [...columns.values()].map((column) => column.sort((one, other) => one.yMm - other.yMm));
}

/** Blocks of lines with nothing printed between them. */
function writingBlocks(page: PrintedPage, pitchMm: number): number[][] {
  const isFree = (above: PrintedRule, below: PrintedRule): boolean =>
    !page.runs.some(
      ({ yMm, leftMm, rightMm, text }) =>
        text.trim() !== '' && yMm > above.yMm + 0.5 && yMm < below.yMm + 0.5 && leftMm < above.rightMm && rightMm > above.leftMm,
    );
  // A rule with words right below it opens the next block; nobody writes on it.
  const isHead = ({ yMm, leftMm, rightMm }: PrintedRule): boolean =>
    page.runs.some(
      (run) => run.text.trim() !== '' && run.yMm > yMm && run.yMm < yMm + pitchMm && run.leftMm < rightMm && run.rightMm > leftMm,
    );
  return columnsOf(page.rules).flatMap((column) => {
    const blocks: number[][] = [];
    let block: number[] = [];
    column.forEach((rule, index) => {
      const above = column[index - 1];
      const gap = above ? rule.yMm - above.yMm : 0;
      if (above && gap < 0.5) return;
      if (above && gap > pitchMm * neighbours.least && gap < pitchMm * neighbours.most && isFree(above, rule) && !isHead(rule))
        block.push(rule.yMm);
      else {
        block = [rule.yMm];
        blocks.push(block);
      }
    });
    return blocks.filter(({ length }) => length >= leastLines);
  });
}

/** Tables and forms have rows of their own height, not lines to write on. */
const tables = new Set(['items', 'compare', 'overview', 'grid', 'support', 'dates', 'wishes', 'exits', 'fit', 'steps']);

const hasTable = (page: WorkbookPage | undefined): boolean =>
  page?.type === 'sheet' && (page.body.type !== 'parts' || page.body.parts.some(({ type }) => tables.has(type)));

/** W4: lines to write on stand equally far apart in the whole book. */
export const linePitch: Check = {
  rule: 'preflight/w4-line-pitch',
  promise: 'lines to write on are equally far apart',
  find({ file, expected: { book } }) {
    if (!book) return null;
    const { rowMm } = book.document.paper;
    const written = file.pages.filter(({ number }) => !hasTable(book.document.pages.findLast(({ page }) => page <= number)));
    return written.flatMap((page) =>
      writingBlocks(page, rowMm).flatMap((ys): Finding[] => {
        const off = ys
          .slice(1)
          .map((y, index) => y - ys[index]!)
          .find((gap) => Math.abs(gap - rowMm) > roundingMm);
        if (off === undefined) return [];
        return [
          { page: page.number, reason: `Expected lines ${mm(rowMm)} apart, found ${mm(off)}`, place: placeOfPage(book, page.number) },
        ];
      }),
    );
  },
};
