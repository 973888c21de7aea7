import type { PageGeometry } from '../../model/geometry.ts';
import {
  measureKey,
  type Sheet,
  type SheetMeasure,
  type SheetPart,
  type WorkbookMeasures,
  type WorkbookPage,
} from '../../model/workbook.ts';
import { askedLines, cutPart, mayCut } from './cut-parts.ts';
import { fitParts, growable, keepsOnePage, roundingMm, withContent } from './fit-sheets.ts';
import { type Block, heightOfPage, planPages } from './plan-pages.ts';

/** What a sheet is a page of: one sheet, or the two that face each other. */
type Facing = [Sheet] | [a: Sheet, b: Sheet];

/** Rows of a part on one page: from, and the first that is not there. */
interface PieceBlock extends Block {
  index: number;
  from: number;
  to: number;
  /** Rows the part has in all, 1 for one that stays whole. */
  of: number;
}

/**
 * Continue every sheet whose parts do not fit its page on further pages, cut between parts and between the rows of parts.
 *
 * A sheet is split when it is too full without its optional parts and with every line count at its least. Pages that face
 * each other are cut alike and alternate, A B A B, so that the same prompts stay on the same lines (QUALITY W7). Sheets nobody measured stay whole.
 */
export function splitSheets(pages: WorkbookPage[], measures: WorkbookMeasures | null, paper: PageGeometry): WorkbookPage[] {
  if (measures === null) return pages;
  const split: WorkbookPage[] = [];
  for (let index = 0; index < pages.length; index += 1) {
    const page = pages[index]!;
    const next = pages[index + 1];
    if (page.type === 'reading') split.push(page);
    else if (page.writer === 'a' && next?.type === 'sheet' && next.writer === 'b') {
      split.push(...splitFacing([page, next], measures, paper));
      index += 1;
    } else split.push(...splitFacing([page], measures, paper));
  }
  return split;
}

/** One prompt on a page of large print. */
const mostAsking = ({ largePrint }: PageGeometry): number => (largePrint ? 1 : Number.POSITIVE_INFINITY);

/** Whether a sheet is one page. */
function isOnePage(sheet: Sheet, measured: SheetMeasure, paper: PageGeometry): boolean {
  const fitted = fitParts(sheet, measured, paper);
  const parts = fitted.sheet.body.type === 'parts' ? fitted.sheet.body.parts : [];
  return fitted.overMm <= roundingMm && parts.filter(asks).length <= mostAsking(paper);
}

/** Times a plan is made anew because its pages came out taller than it thought. */
const mostPlans = 4;

function splitFacing(facing: Facing, measures: WorkbookMeasures, paper: PageGeometry): Sheet[] {
  const seen = facing.map((sheet) => measures.sheets[measureKey(withContent(sheet))]);
  const known = seen.filter((one) => one !== undefined);
  if (known.length < facing.length || facing.some(({ body }) => body.type !== 'parts')) return facing;
  const alike = facing.length === 2 && JSON.stringify(facing[0].body) === JSON.stringify(facing[1].body);
  const measured = alike ? [tallest(known)] : known;
  if (facing.every((sheet, index) => isOnePage(sheet, measured[alike ? 0 : index]!, paper))) return facing;
  let slackMm = 0;
  let pages: Piece[] = [];
  for (let plan = 0; plan < mostPlans; plan += 1) {
    pages = alternate(facing.map((sheet, index) => piecesOf(sheet, measured[alike ? 0 : index]!, paper, slackMm)));
    const tooLowMm = Math.max(...pages.map((piece) => planError(piece, measures, paper)));
    if (tooLowMm <= roundingMm) break;
    slackMm += tooLowMm + roundingMm;
  }
  return pages.map(({ sheet }) => sheet);
}

/** A page of a sheet, and the height it was planned to have. */
interface Piece {
  sheet: Sheet;
  plannedMm: number;
}

/** How much taller a page that does not fit came out than it was planned. */
function planError({ sheet, plannedMm }: Piece, measures: WorkbookMeasures, paper: PageGeometry): number {
  const found = measures.sheets[measureKey(withContent(sheet))];
  const overMm = found ? fitParts(sheet, found, paper).overMm : 0;
  return found && overMm > roundingMm ? Math.max(overMm, found.heightMm - plannedMm) : 0;
}

const alternate = (pieces: Piece[][]): Piece[] =>
  Array.from({ length: Math.max(...pieces.map((one) => one.length)) }, (_, index) =>
    pieces.flatMap((one) => one.slice(index, index + 1)),
  ).flat();

/** The height either of two facing pages may take. */
function tallest([first, second]: SheetMeasure[]): SheetMeasure {
  if (!first || !second) throw new Error('Facing pages are two');
  const partsMm = Object.fromEntries(Object.entries(first.partsMm).map(([id, height]) => [id, Math.max(height, second.partsMm[id] ?? 0)]));
  return { ...first, heightMm: Math.max(first.heightMm, second.heightMm), partsMm };
}

/** The sheet as pages, each with a title that tells which it is. */
function piecesOf(sheet: Sheet, measured: SheetMeasure, paper: PageGeometry, slackMm: number): Piece[] {
  if (sheet.body.type !== 'parts') return [];
  const { parts } = sheet.body;
  const allMm = parts.reduce((sum, one) => sum + (measured.partsMm[one.id] ?? 0), 0);
  const aroundMm = measured.heightMm - allMm;
  const key = parts.find((one) => one.type === 'key');
  const room = {
    heightMm: paper.liveHeightMm - aroundMm - slackMm,
    keyMm: key ? (measured.partsMm[key.id] ?? 0) : 0,
    mostAsking: mostAsking(paper),
  };
  const blocks = parts.flatMap((one, index) => (one === key ? [] : blocksOf(one, index, measured, paper)));
  // A copy of the article's words that no page holds leaves; so does what is optional, but for what costs no page more.
  const fits = ({ index, bottomMm, topMm, headMm }: PieceBlock) => !parts[index]?.yields || headMm + bottomMm - topMm <= room.heightMm;
  const gone = new Set(blocks.filter((one) => !fits(one) || (keepsOnePage(paper) && parts[one.index]?.yields)).map(({ index }) => index));
  parts.forEach((one, index) => {
    if (one.optional) gone.add(index);
  });
  const plan = () =>
    planPages(
      blocks.filter(({ index }) => !gone.has(index)),
      room,
    );
  let pages = plan();
  parts.forEach((one, index) => {
    if (!one.optional || !blocks.some((block) => block.index === index && fits(block))) return;
    gone.delete(index);
    const more = plan();
    if (more.length > pages.length) gone.add(index);
    else pages = more;
  });
  // What no first page holds below the lead stands there without it.
  const [first = []] = pages;
  const leastMm = heightOfPage(first, room) - first.reduce((sum, block) => sum + block.spareMm, 0);
  const begun = leastMm > room.heightMm + roundingMm ? { ...sheet, lead: null } : sheet;
  return pages.map((page, at) => ({
    sheet: pieceOf(begun, partsOn(page, parts, key), at, pages.length),
    plannedMm: aroundMm + heightOfPage(page, room),
  }));
}

function pieceOf(sheet: Sheet, parts: SheetPart[], at: number, of: number): Sheet {
  const piece = { ...sheet, body: { type: 'parts' as const, parts } };
  if (of === 1) return piece;
  const first = at === 0;
  return {
    ...piece,
    id: first ? sheet.id : `${sheet.id}-part-${at + 1}`,
    lead: first ? sheet.lead : null,
    minutes: first ? sheet.minutes : null,
    side: first || sheet.writer !== null ? sheet.side : 'any',
    piece: { number: at + 1, of },
  };
}

/** The parts of a page, rows of one part together again, the key to the circles above them. */
function partsOn(page: PieceBlock[], parts: SheetPart[], key: SheetPart | undefined): SheetPart[] {
  const on: SheetPart[] = [];
  for (let at = 0; at < page.length; ) {
    const { index, from } = page[at]!;
    let end = at;
    while (page[end + 1]?.index === index) end += 1;
    const last = page[end]!;
    const part = parts[index]!;
    const whole = from === 0 && last.to === last.of;
    if (key && page[at]?.keyed && !on.includes(key)) on.push(key);
    on.push(whole ? part : cutPart(part, from, last.to));
    at = end + 1;
  }
  return on;
}

/** Whether a part asks for more than a line or two. */
const asks = (part: SheetPart): boolean =>
  part.type === 'card' || part.type === 'try' || ((part.type === 'prompt' || part.type === 'question') && part.writing.lines.wanted >= 3);

/** A part as blocks: whole, or its rows; rows that stand beside each other stay together. */
function blocksOf(part: SheetPart, index: number, measured: SheetMeasure, paper: PageGeometry): PieceBlock[] {
  const heightMm = measured.partsMm[part.id] ?? 0;
  const ofPart = {
    index,
    part: part.id,
    // The promises of both stand on one page where it can hold them, so that neither has more lines.
    leads:
      part.type === 'text' ||
      part.type === 'line' ||
      part.type === 'ruler' ||
      (part.type === 'promise' && part.who === 'a' && !paper.largePrint),
    asks: asks(part),
    grows: growable(part, paper).length > 0,
    keyed: part.type === 'items' || part.type === 'slip',
  };
  const bands = mayCut(part, paper) ? bandsOf(part, heightMm, measured, paper) : [];
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last || bands.length < 2)
    return [{ ...ofPart, from: 0, to: 1, of: 1, headMm: 0, topMm: 0, bottomMm: heightMm, spareMm: spareOf(part, paper) }];
  const headMm = heightMm - (last.bottomMm - first.topMm);
  return bands.map((band, at) => ({
    ...ofPart,
    ...band,
    of: last.to,
    asks: ofPart.asks && at === 0,
    headMm,
    spareMm: spareOf(cutPart(part, band.from, band.to), paper),
  }));
}

/** Height of the lines a part can do without. */
const spareOf = (part: SheetPart, paper: PageGeometry): number =>
  growable(part, paper).reduce((sum, { lines, cost }) => sum + (lines.asked ? 0 : Math.max(0, lines.count - 2) * cost * paper.rowMm), 0);

interface Band {
  from: number;
  to: number;
  topMm: number;
  bottomMm: number;
}

function bandsOf(part: SheetPart, heightMm: number, measured: SheetMeasure, paper: PageGeometry): Band[] {
  const asked = askedLines(part);
  if (asked !== null) return lineBands(asked.count, growable(part, paper)[0]?.cost ?? 1, heightMm, paper);
  const bands: Band[] = [];
  for (const [row, [topMm, bottomMm]] of (measured.rowsMm[part.id] ?? []).entries()) {
    const before = bands.at(-1);
    if (before && topMm < before.bottomMm - 1) {
      before.to = row + 1;
      before.topMm = Math.min(before.topMm, topMm);
      before.bottomMm = Math.max(before.bottomMm, bottomMm);
    } else bands.push({ from: row, to: row + 1, topMm, bottomMm });
  }
  return bands;
}

/** Lines the author asks for, two at least on a page. */
function lineBands(count: number, cost: number, heightMm: number, { rowMm }: PageGeometry): Band[] {
  const pitchMm = cost * rowMm;
  const headMm = heightMm - count * pitchMm;
  const top = (line: number) => headMm + line * pitchMm;
  return Array.from({ length: Math.floor(count / 2) }, (_, at) => {
    const to = at === Math.floor(count / 2) - 1 ? count : 2 * at + 2;
    return { from: 2 * at, to, topMm: top(2 * at), bottomMm: top(to) };
  });
}
