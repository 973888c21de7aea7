import type { PageGeometry } from '../model/geometry.ts';
import type { Look } from '../model/look.ts';
import type { WorkbookDocument, WorkbookPage } from '../model/workbook.ts';
import { countWidth } from '../model/writing.ts';
import { runsLeftToRight, startsLeftToRight } from './isolate-foreign.ts';
import { lettersOn, typeScaleOf } from './type-scale.ts';

/** A text as a CSS string: quotation marks, backslashes and line ends escaped. */
const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, ' ')}"`;

/** What the furniture of a page depends on; pages that agree share one named page. */
export interface PageFurniture {
  name: string;
  head: string | null;
  foot: string | null;
  /** The author's line below it. */
  footer: string | null;
  folio: boolean;
}

/** Longer lines would be more than a glance. */
const mostLetters = 72;
/** Room of the folio at the other edge. */
const folioMm = 26;

/** Letters of a word that go with the rest of it when a text is cut. */
const mostOfWord = 12;

/** A text cut to a width, in letters of ordinary width, between two words where there are such; whole as long as it fits. */
export function shorten(text: string, most = mostLetters): string {
  if (countWidth(text) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && countWidth(letters.join('')) > most - 1) letters.pop();
  const cut = letters.join('');
  const word = text[cut.length] === ' ' ? '' : (/ [^ ]*$/u.exec(cut)?.[0] ?? '');
  return `${(word.length <= mostOfWord ? cut.slice(0, cut.length - word.length) : cut).replace(/[\s,:;–—-]+$/u, '')}…`;
}

/** Size of running heads and source lines in the dyslexia-friendly setting (templates/styles/tokens.css). */
const easyCaptionPt = 10;

/** Letters of a running head or a source line that leave the folio its place. */
const lettersOf = (paper: PageGeometry, isEasy: boolean): number => {
  const { captionPt } = typeScaleOf(paper);
  return Math.min(mostLetters, Math.floor(lettersOn(paper.liveWidthMm - folioMm, isEasy ? Math.max(easyCaptionPt, captionPt) : captionPt)));
};

/** Named pages of a book: one for each combination of running head, source line and folio. */
export function nameFurniture(document: WorkbookDocument, stageName: (page: WorkbookPage) => string): Map<WorkbookPage, PageFurniture> {
  const byKey = new Map<string, PageFurniture>();
  const named = new Map<WorkbookPage, PageFurniture>();
  for (const page of document.pages) {
    const plain = page.activity === 'cover' || page.activity === 'imprint';
    const head = plain ? null : stageName(page);
    const foot = plain ? null : page.origin;
    const key = `${head}\n${foot}\n${plain}`;
    const furniture = byKey.get(key) ?? { name: `p${byKey.size + 1}`, head, foot, footer: plain ? null : document.footer, folio: !plain };
    byKey.set(key, furniture);
    named.set(page, furniture);
  }
  return named;
}

/**
 * The words of a margin box. Chromium takes their direction from the book, so a line of signs and words that runs the other way is
 * isolated with the characters made for it (UAX 9, LRI and PDI). Our own line begins with our words, however long the title it names.
 */
const boxContent = (text: string | null, turned: boolean, isOurs = false): string => {
  if (text === null) return 'none';
  const foreign = turned && (isOurs ? startsLeftToRight(text) : runsLeftToRight(text));
  return cssString(foreign && /[^\p{L}\s]/u.test(text) ? `\u2066${text}\u2069` : text);
};

/**
 * The rules for paper, margins, running heads and folios (STYLE 6: what CSS pages cannot share is written out here).
 *
 * `:left` and `:right` name the paper's own sides: the spine lies right of a left page in every book. The book's title stands on the
 * page of a spread that is read first, the stage on the other: left and right, or in a book bound on the right the other way round.
 */
export function writePageStyles(
  paper: PageGeometry,
  runningTitle: string,
  furniture: Iterable<PageFurniture>,
  look: Pick<Look, 'accent' | 'second'>,
  { isRightToLeft = false, isEasy = false }: { isRightToLeft?: boolean; isEasy?: boolean } = {},
): string {
  const most = lettersOf(paper, isEasy);
  const title = boxContent(shorten(runningTitle, most), isRightToLeft);
  const [first, second] = isRightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const couplet = drawCouplet(look);
  const rules = [
    `:root{--page-width:${paper.widthMm}mm;--page-height:${paper.heightMm}mm;--live-width:${paper.liveWidthMm}mm;--live-height:${paper.rows * paper.rowMm}mm;--row:${paper.rowMm}mm;--rows:${paper.rows}}`,
    `@page{size:${paper.widthMm}mm ${paper.heightMm}mm}`,
    ...writeMargins(paper, isRightToLeft),
  ];
  for (const one of furniture) {
    if (!one.folio) continue;
    const feet = [one.foot, one.footer].filter((line) => line !== null);
    const foot = feet.map((line) => boxContent(shorten(line, most), isRightToLeft, true)).join(' "\\A " ') || 'none';
    const head = boxContent(one.head, isRightToLeft);
    if (paper.sides === 'one') rules.push(writeOneSided(one.name, isRightToLeft ? 'left' : 'right', title, head, foot, couplet));
    else rules.push(writeSide(one.name, first, title, foot, couplet), writeSide(one.name, second, head, foot, couplet));
  }
  return rules.join('\n');
}

/** Inner margins alternate; on paper printed on one side all are where the book is bound. */
function writeMargins({ topMm, bottomMm, spineMm, outerMm, sides }: PageGeometry, isRightToLeft: boolean): string[] {
  const left = `${topMm}mm ${spineMm}mm ${bottomMm}mm ${outerMm}mm`;
  const right = `${topMm}mm ${outerMm}mm ${bottomMm}mm ${spineMm}mm`;
  if (sides === 'one') return [`@page{margin:${isRightToLeft ? left : right}}`];
  return [`@page :left{margin:${left}}`, `@page :right{margin:${right}}`];
}

/** The margin boxes of a page printed on one side: title and stage at the head, the folio at the outer edge. */
function writeOneSided(name: string, outer: 'left' | 'right', title: string, head: string, foot: string, couplet: string): string {
  const inner = outer === 'left' ? 'right' : 'left';
  return `@page ${name}{@top-${inner}{content:${title};${headStyle};text-align:${inner}}@top-${outer}{content:${head};${headStyle};text-align:${outer}}@bottom-${outer}{content:counter(page);${folioStyle(outer, couplet)}}@bottom-${inner}{content:${foot};${footStyle};text-align:${inner}}}`;
}

/** The margin boxes of one side: words and folio at the outer edge, the line at the foot towards the spine. */
function writeSide(name: string, side: 'left' | 'right', head: string, foot: string, couplet: string): string {
  const inner = side === 'left' ? 'right' : 'left';
  return `@page ${name}:${side}{@top-${side}{content:${head};${headStyle};text-align:${side}}@bottom-${side}{content:counter(page);${folioStyle(side, couplet)}}@bottom-${inner}{content:${foot};${footStyle};text-align:${inner}}}`;
}

const headStyle = 'font:var(--caption);color:var(--soft);vertical-align:bottom;padding-bottom:6mm;white-space:nowrap';
const footStyle = 'font:var(--caption);color:var(--soft);vertical-align:top;padding-top:7mm;white-space:pre';

/** The mark of the folio. A picture in a margin box does not see custom properties, so the two colours are written into it. */
function drawCouplet({ accent, second }: Pick<Look, 'accent' | 'second'>): string {
  const line = (height: number, stroke: string, dash = '') =>
    `<path d='M0 ${height}H6' stroke='${stroke.replace(/['"<>&]/g, '')}'${dash}/>`;
  const lines = line(0.9, accent) + line(2.1, second, " stroke-dasharray='1 .66'");
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='6mm' height='3mm' viewBox='0 0 6 3'><g fill='none' stroke-width='.3'>${lines}</g></svg>`;
  return `url("data:image/svg+xml,${svg.replace(/[%#<>]/g, encodeURIComponent)}")`;
}

function folioStyle(side: 'left' | 'right', couplet: string): string {
  const at = side === 'left' ? '0 8mm' : '100% 8mm';
  return `font:var(--folio);color:var(--ink);vertical-align:top;padding-top:7mm;padding-${side}:9mm;text-align:${side};background:${couplet} no-repeat ${at}/6mm 3mm`;
}
