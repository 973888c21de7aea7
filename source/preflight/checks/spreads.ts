import type { PrintedPage } from '../../model/printed-file.ts';
import type { Sheet, WorkbookDocument } from '../../model/workbook.ts';
import { type Check, type Finding, type Inspection, type KnownBook, mm, placeOfPage, quote } from '../check.ts';
import { squeeze } from '../page-text.ts';

/** Two pages may differ by the rounding of a pixel to each side. */
const roundingMm = 0.35;

/** A's sheets with B's beside them. */
function pairsOf(document: WorkbookDocument): [Sheet, Sheet][] {
  const sheets = document.pages.filter((page): page is Sheet => page.type === 'sheet');
  return sheets.flatMap((sheet): [Sheet, Sheet][] => {
    const twin = sheet.writer === 'a' ? sheets.find(({ writer, id }) => writer === 'b' && id === sheet.id.replace(/a$/, 'b')) : undefined;
    return twin ? [[sheet, twin]] : [];
  });
}

/** W7: Partner A left, Partner B right, the same prompts on the same lines; every page on the side it was composed for. */
export const spreads: Check = {
  rule: 'preflight/w7-spread',
  promise: 'the two pages of a spread face each other and match',
  find(inspection) {
    const { book } = inspection.expected;
    if (!book) return null;
    const { document } = book;
    const wrongSide =
      document.paper.sides === 'one'
        ? []
        : document.pages.flatMap((page): Finding[] => {
            const isLeft = page.page % 2 === 0;
            if (page.side === 'any' || (page.side === 'left') === isLeft) return [];
            return [
              {
                page: page.page,
                reason: `Expected ${quote(page.title ?? page.id)} on an ${page.side === 'left' ? 'even' : 'odd'} page`,
                place: placeOfPage(book, page.page),
              },
            ];
          });
    return [...wrongSide, ...pairsOf(document).flatMap((pair) => checkPair(pair, inspection, book))];
  },
};

function checkPair([a, b]: [Sheet, Sheet], { file, texts }: Inspection, book: KnownBook): Finding[] {
  const [left, right] = [file.pages[a.page - 1], file.pages[b.page - 1]];
  if (!left || !right) return [];
  const tell = (reason: string): Finding[] => [{ page: a.page, reason, place: placeOfPage(book, a.page) }];
  if (b.page !== a.page + 1 && book.document.paper.sides === 'both')
    return tell(`Expected Partner B’s page beside it, found it on page ${b.page}`);
  // Each page says whose it is; in some scripts letter by letter.
  const names = book.document.partners.map(squeeze);
  const wordsOf = (number: number) => texts.of(number).live.filter(({ text }) => !names.some((name) => name.includes(squeeze(text))));
  const [ours, theirs] = [wordsOf(a.page), wordsOf(b.page)];
  const other = ours.find(({ text, yMm }, index) => text !== theirs[index]?.text || Math.abs(yMm - theirs[index].yMm) > roundingMm);
  if (other || ours.length !== theirs.length)
    return tell(
      `Expected the same prompts at the same height on pages ${a.page} and ${b.page}, found ${quote(other?.text ?? '')} elsewhere`,
    );
  const off = findOff(left, right);
  return off === null ? [] : tell(`Expected the same lines on pages ${a.page} and ${b.page}, found one at ${mm(off)} on one page only`);
}

/** Height of the first line that the other page does not have. */
function findOff(left: PrintedPage, right: PrintedPage): number | null {
  const heights = ({ rules }: PrintedPage) => rules.map(({ yMm }) => yMm).sort((one, other) => one - other);
  const [ours, theirs] = [heights(left), heights(right)];
  const at = ours.findIndex((y, index) => Math.abs(y - (theirs[index] ?? Infinity)) > roundingMm);
  if (at >= 0) return ours[at]!;
  return theirs[ours.length] ?? null;
}
