import type { TemplateSet } from '../model/content.ts';
import type { PageGeometry } from '../model/geometry.ts';
import type { Look } from '../model/look.ts';
import { measureKey, type Reading, type Sheet, type SheetPart, type WorkbookDocument, type WorkbookPage } from '../model/workbook.ts';
import { countWidth } from '../model/writing.ts';
import { viewCover } from './cover.ts';
import { describePaper } from './describe-paper.ts';
import { describeRoot, isRightToLeft } from './direction.ts';
import { balancedWidth, closeBehind, drawField, type FieldShape, fitTitle, titleLetterMm } from './field.ts';
import type { Renderer } from './handlebars.ts';
import { isolateForeign } from './isolate-foreign.ts';
import { drawMap } from './map.ts';
import { nameFurniture, type PageFurniture, writePageStyles } from './page-styles.ts';
import { drawQr } from './qr.ts';
import { drawRing } from './ring.ts';
import { lettersOn, titleStep, typeScaleOf, writeScale } from './type-scale.ts';

/** What rendering needs besides the document; file contents come in as arguments. */
export interface WorkbookInk {
  renderer: Renderer;
  templates: TemplateSet;
  /** `@font-face` rules with the fonts inside. */
  fonts: string;
  look: Look;
  /** Our words for the workbook, as in the locale file. */
  words: Record<string, unknown>;
  /** Proof round: natural heights for measuring instead of fixed pages. */
  measuring: boolean;
}

/** The workbook as one HTML document for printing: paper, running heads and folios included. */
export function renderWorkbook(document: WorkbookDocument, ink: WorkbookInk): string {
  const words = ink.words as {
    stages: Record<string, string>;
    modes: Record<string, { word: string; rule: string }>;
    minutes: string;
    piece: string;
  };
  const cover = document.pages.flatMap((page) => (page.type === 'sheet' ? (viewCover(page, document.paper, document.lang) ?? []) : []))[0];
  const furniture = nameFurniture(document, (page) => words.stages[page.stage] ?? '');
  const named = [...new Set(furniture.values())];
  const [nameA, nameB] = document.partners;
  const { paper } = document;
  const steps = shareSteps(document);
  const html = ink.renderer('workbook/document', {
    ...describeRoot(document.lang),
    ...describePaper(paper),
    easy: document.easy,
    title: document.title,
    state: ink.measuring ? 'measuring' : 'final',
    styles: safeStyle(
      [
        ink.fonts,
        ...stylesheets(ink.templates, ink.look),
        `:root{${writeScale(typeScaleOf(paper))}${cover ? `;${cover.properties}` : ''}}`,
        writePageStyles(paper, document.runningTitle, named, ink.look, {
          isRightToLeft: isRightToLeft(document.lang),
          isEasy: document.easy,
        }),
        named.map((one) => `.${one.name}{page:${one.name}}`).join(''),
        ink.look.custom,
      ].join('\n'),
    ),
    nameA,
    nameB,
    words,
    pages: document.pages.map((page) => viewPage(page, document, furniture.get(page), words, steps)),
    cover: cover ?? null,
    loop: drawRing(paper),
    loopLines: paper.largePrint ? 2 : paper.format === 'small' ? 3 : 4,
  });
  return isolateForeign(html, document.lang);
}

/** Our own CSS goes in as it is; nothing in it may close the style element. */
function safeStyle(css: string): { toHTML(): string } {
  const text = css.replace(/<\/style/gi, '');
  return { toHTML: () => text };
}

const order = ['styles/scripts.css', 'styles/base.css'];

function stylesheets(templates: TemplateSet, look: Look): string[] {
  const components = Object.keys(templates)
    .filter((path) => path.startsWith('styles/components/'))
    .sort();
  return [templates['styles/tokens.css'] ?? '', look.paper, ...[...order, ...components].map((path) => templates[path] ?? '')];
}

interface Words {
  modes: Record<string, { word: string; rule: string }>;
  minutes: string;
  piece: string;
}

function viewPage(
  page: WorkbookPage,
  document: WorkbookDocument,
  furniture: PageFurniture | undefined,
  words: Words,
  steps: SharedSteps,
): object {
  return page.type === 'reading' ? viewReading(page, document, furniture) : viewSheet(page, document, furniture, words, steps);
}

function viewReading(page: Reading, { paper }: WorkbookDocument, furniture: PageFurniture | undefined): object {
  const scale = typeScaleOf(paper);
  const width = paper.liveWidthMm;
  const fitted = fitTitle(page.title, scale.opener, openerWidth(paper));
  const height = scale.openerRows * paper.rowMm;
  const shape: FieldShape = {
    widthMm: width,
    heightMm: height,
    centreMm: height / 2,
    // Half of the small line above the title, the title, and a little air.
    openingMm: Math.min(height / 2 - 6, Math.max(height / 4, (fitted.lines * fitted.leadingMm + 6.6) / 2 + 1.5)),
    pitchMm: (height * 9) / 80,
    ranks: 4,
    power: 1,
    openMm: ((fitted.lines > 1 || countWidth(page.title) > 16 ? 78 : 40) * width) / 172,
    closeMm: (188 * width) / 172,
  };
  const size = `size-${scale.opener.findIndex((one) => one.pt === fitted.pt) + 1}`;
  const words = {
    wideMm: balancedWidth(page.title, titleLetterMm(fitted.pt), openerWidth(paper)),
    // Its last line is the widest more often than not, and its letters reach below the line.
    halfMm: (fitted.lines * fitted.leadingMm + 6.6) / 2 + 1.5,
  };
  const opener = { size, width, height, field: drawField({ ...shape, ...closeBehind(words, shape) }) };
  // Beside the text a word of what comes next belongs to a single page; below it, it is the last line.
  const next = hasMargin(paper) ? (page.pages === 1 ? page.next : null) : page.next;
  return { ...page, furniture: furniture?.name ?? '', opener, next, pullQuote: hasMargin(paper) ? page.pullQuote : null };
}

/** Room of an opener's title before the lines close, less what letters of the widest face take more than ordinary ones. */
const openerWidth = ({ liveWidthMm, format }: PageGeometry): number =>
  0.92 * (format === 'small' ? liveWidthMm - 34 : (116 * liveWidthMm) / 172);

/** Whether the reading has a column beside it. */
const hasMargin = ({ format, largePrint }: PageGeometry): boolean => format === 'full' && !largePrint;

/** A lead is no wider than this: templates/styles/components/head.css. */
const leadMm = 150;

/** A part as its partial draws it: an address becomes its QR code. */
const viewPart = (part: SheetPart): object =>
  part.type === 'about' && part.qr !== null ? { ...part, qr: { ...part.qr, ...drawQr(part.qr.address) } } : part;

/** Rows above the map: its head. On small pages and in large print the lead takes more of them. */
const mapHeadRows = { full: 5.25, small: 7.5 };
/** Room below the last stop for the words under it. */
const mapFootMm = { full: { normal: 0, large: 8 }, small: { normal: 5, large: 3 } };
/** More of it where these words are larger. */
const easyFootMm = 5;

function viewMap(page: Sheet, { paper, easy }: WorkbookDocument): object | null {
  if (page.body.type !== 'map') return null;
  const head = mapHeadRows[paper.format] * (paper.rowMm > 9 ? 1.1 : 1);
  const foot = mapFootMm[paper.format][paper.largePrint ? 'large' : 'normal'] + (easy ? easyFootMm : 0);
  const share = paper.format === 'small' && paper.largePrint ? 0.22 : 0.48;
  const width = Math.min(86, Math.floor(paper.liveWidthMm * share));
  return drawMap(page.body.stops.length, width, (paper.rows - head) * paper.rowMm - foot);
}

/** By the origin of a reason's page, the step its title is set in. */
type SharedSteps = Map<string | null, number>;

/** No title follows others below this step: it takes the smaller one alone. */
const leastShared = 3;

/** The pages of one section's reasons face each other: their titles are set in one size, the smallest any of them needs. */
function shareSteps({ pages, paper }: WorkbookDocument): SharedSteps {
  const scale = typeScaleOf(paper);
  const steps: SharedSteps = new Map();
  for (const page of pages) {
    if (page.type !== 'sheet' || page.activity !== 'reason') continue;
    const step = Math.min(leastShared, titleStep(page.title ?? '', scale, paper.liveWidthMm));
    steps.set(page.origin, Math.max(step, steps.get(page.origin) ?? 1));
  }
  return steps;
}

function viewSheet(
  page: Sheet,
  document: WorkbookDocument,
  furniture: PageFurniture | undefined,
  words: Words,
  steps: SharedSteps,
): object {
  const [nameA, nameB] = document.partners;
  const mode = page.mode === null ? null : words.modes[page.mode];
  const couplet = page.mode === 'together';
  const { paper } = document;
  const scale = typeScaleOf(paper);
  const pieceText = page.piece ? words.piece.replace('{number}', String(page.piece.number)).replace('{of}', String(page.piece.of)) : null;
  const step = titleStep(`${page.title ?? ''}${pieceText === null ? '' : ` ${pieceText}`}`, scale, paper.liveWidthMm);
  const isShort = countWidth(page.lead ?? '') <= lettersOn(Math.min(leadMm, paper.liveWidthMm), scale.leadPt) * 1.02;
  return {
    ...page,
    body: page.body.type === 'parts' ? { ...page.body, parts: page.body.parts.map(viewPart) } : page.body,
    furniture: furniture?.name ?? '',
    kind: `${page.body.type === 'parts' ? 'parts' : page.body.type} is-${page.activity}${page.piece && page.piece.number < page.piece.of ? ' goes-on' : ''}${couplet ? ` has-couplet${isShort ? ' short-lead' : ''}` : isShort ? ' short-head' : ''}`,
    label: page.title === null ? page.id : null,
    couplet,
    heading: `h${page.level}`,
    titleSize: `size-${Math.max(step, page.activity === 'reason' ? (steps.get(page.origin) ?? 1) : 1)}`,
    modeWord: mode?.word ?? '',
    modeRule: mode?.rule ?? '',
    measureKey: measureKey(page),
    pieceText,
    minutesText: page.minutes === null ? null : words.minutes.replace('{n}', String(page.minutes)),
    writerName: page.writer === 'b' ? nameB : nameA,
    map: viewMap(page, document),
  };
}
