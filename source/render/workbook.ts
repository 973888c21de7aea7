import type { TemplateSet } from '../model/content.ts';
import type { Look } from '../model/look.ts';
import { measureKey, type Reading, type Sheet, type SheetPart, type WorkbookDocument, type WorkbookPage } from '../model/workbook.ts';
import { countWidth, scriptOf, writingOf } from '../model/writing.ts';
import { describeRoot, isRightToLeft } from './direction.ts';
import { drawField, type FieldShape, fitTitle, type TitleSize } from './field.ts';
import type { Renderer } from './handlebars.ts';
import { isolateForeign } from './isolate-foreign.ts';
import { drawMap } from './map.ts';
import { nameFurniture, type PageFurniture, writePageStyles } from './page-styles.ts';
import { drawQr } from './qr.ts';

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

const coverSizes: TitleSize[] = [
  { pt: 57, leadingMm: 20, mostLines: 2 },
  { pt: 44, leadingMm: 15.5, mostLines: 3 },
  { pt: 36, leadingMm: 13, mostLines: 4 },
  { pt: 28, leadingMm: 10.5, mostLines: 5 },
  { pt: 21, leadingMm: 8, mostLines: 99 },
];
/** Letters of a lead that stay on one line: the head is then a row shorter. */
const oneLineLead = 74;
const openerSizes: TitleSize[] = [
  { pt: 40, leadingMm: 14, mostLines: 2 },
  { pt: 30, leadingMm: 11, mostLines: 3 },
  { pt: 23, leadingMm: 8.8, mostLines: 4 },
  { pt: 17, leadingMm: 7, mostLines: 99 },
];

/** The workbook as one HTML document for printing: paper, running heads and folios included. */
export function renderWorkbook(document: WorkbookDocument, ink: WorkbookInk): string {
  const words = ink.words as {
    stages: Record<string, string>;
    modes: Record<string, { word: string; rule: string }>;
    minutes: string;
    piece: string;
  };
  const furniture = nameFurniture(document, (page) => words.stages[page.stage] ?? '');
  const named = [...new Set(furniture.values())];
  const [nameA, nameB] = document.partners;
  const html = ink.renderer('workbook/document', {
    ...describeRoot(document.lang),
    title: document.title,
    state: ink.measuring ? 'measuring' : 'final',
    styles: safeStyle(
      [
        ink.fonts,
        ...stylesheets(ink.templates, ink.look),
        writePageStyles(document.paper, document.runningTitle, named, ink.look, isRightToLeft(document.lang)),
        named.map((one) => `.${one.name}{page:${one.name}}`).join(''),
        ink.look.custom,
      ].join('\n'),
    ),
    nameA,
    nameB,
    words,
    pages: document.pages.map((page) => viewPage(page, document, furniture.get(page), words)),
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

function viewPage(page: WorkbookPage, document: WorkbookDocument, furniture: PageFurniture | undefined, words: Words): object {
  return page.type === 'reading' ? viewReading(page, document, furniture) : viewSheet(page, document, furniture, words);
}

function viewReading(page: Reading, document: WorkbookDocument, furniture: PageFurniture | undefined): object {
  const { size, lines } = sizeClass(page.title, openerSizes, 116);
  const height = 10 * document.paper.rowMm;
  const shape: FieldShape = {
    widthMm: document.paper.liveWidthMm,
    heightMm: height,
    centreMm: height / 2,
    openingMm: 20,
    pitchMm: 9,
    ranks: 4,
    power: 1,
    openMm: lines > 1 || countWidth(page.title) > 16 ? 78 : 40,
    closeMm: 188,
  };
  const opener = { size, width: document.paper.liveWidthMm, height, field: drawField(shape) };
  return { ...page, furniture: furniture?.name ?? '', opener, next: page.pages === 1 ? page.next : null };
}

function sizeClass(title: string, sizes: TitleSize[], widthMm: number): { size: string; lines: number; leadingMm: number } {
  const fitted = fitTitle(title, sizes, widthMm);
  const step = sizes.findIndex((one) => one.pt === fitted.pt);
  return { size: `size-${step + 1}`, lines: fitted.lines, leadingMm: fitted.leadingMm };
}

function viewCover(page: Sheet, document: WorkbookDocument): object | null {
  if (page.body.type !== 'cover') return null;
  const { paper } = document;
  const one = /^\S{1,9}$/u.test(page.body.title) && countWidth(page.body.title) <= 9;
  // A short title in Japanese is one phrase, and would leave its last letter alone on a line.
  const isPhrase = scriptOf(document.lang) === 'Jpan' && countWidth(page.body.title) <= 18;
  const sizes = isPhrase ? coverSizes.map((step) => ({ ...step, mostLines: 1 })) : coverSizes;
  const fitted = one ? { size: 'size-1', lines: 1, leadingMm: 25 } : sizeClass(page.body.title, sizes, paper.liveWidthMm - 46);
  const size = one ? 'size-1' : fitted.size === 'size-1' ? 'size-2' : `size-${Number(fitted.size.slice(5)) + 1}`;
  const subtitle = page.body.subtitle === null ? 0 : 5 + 7 * Math.ceil((countWidth(page.body.subtitle) * 2.5) / 104);
  const half = Math.min(56, (fitted.lines * fitted.leadingMm + subtitle) / 2 + 8);
  const place = half <= 40 ? 1 : half <= 46 ? 2 : 3;
  const centreMm = { 1: 100, 2: 108, 3: 118 }[place] ?? 100;
  const height = paper.rows * paper.rowMm;
  const field = drawField({
    widthMm: paper.liveWidthMm,
    heightMm: height,
    centreMm,
    openingMm: Math.max(30, half - 4),
    pitchMm: paper.rowMm,
    ranks: 13,
    power: 2,
    // Letters of other scripts stand higher, and would touch the lines where they close.
    openMm: writingOf(document.lang) === 'alphabet' ? 40 : 78,
    closeMm: 196,
  });
  return { field, size, place: `place-${place}`, width: paper.liveWidthMm, height, sentenceId: page.body.sentenceId };
}

/** A part as its partial draws it: an address becomes its QR code. */
const viewPart = (part: SheetPart): object =>
  part.type === 'about' && part.qr !== null ? { ...part, qr: { ...part.qr, ...drawQr(part.qr.address) } } : part;

/** Rows above the map: its head. On small pages and in large print the lead takes more of them. */
const mapHeadRows = { full: 5.25, small: 6.5 };

function viewMap(page: Sheet, { paper }: WorkbookDocument): object | null {
  if (page.body.type !== 'map') return null;
  const head = mapHeadRows[paper.format] * (paper.rowMm > 9 ? 1.1 : 1);
  return drawMap(page.body.stops.length, Math.min(86, Math.floor(paper.liveWidthMm * 0.48)), (paper.rows - head) * paper.rowMm);
}

function viewSheet(page: Sheet, document: WorkbookDocument, furniture: PageFurniture | undefined, words: Words): object {
  const [nameA, nameB] = document.partners;
  const mode = page.mode === null ? null : words.modes[page.mode];
  const couplet = page.mode === 'together';
  return {
    ...page,
    body: page.body.type === 'parts' ? { ...page.body, parts: page.body.parts.map(viewPart) } : page.body,
    furniture: furniture?.name ?? '',
    kind: `${page.body.type === 'parts' ? 'parts' : page.body.type} is-${page.activity}${couplet ? ' has-couplet' : countWidth(page.lead ?? '') <= oneLineLead ? ' short-head' : ''}`,
    label: page.title === null ? page.id : null,
    couplet,
    heading: `h${page.level}`,
    titleSize:
      page.title === null || countWidth(page.title) <= 34
        ? ''
        : countWidth(page.title) <= 52
          ? 'size-2'
          : countWidth(page.title) <= 88
            ? 'size-3'
            : 'size-4',
    modeWord: mode?.word ?? '',
    modeRule: mode?.rule ?? '',
    measureKey: measureKey(page),
    pieceText: page.piece ? words.piece.replace('{number}', String(page.piece.number)).replace('{of}', String(page.piece.of)) : null,
    minutesText: page.minutes === null ? null : words.minutes.replace('{n}', String(page.minutes)),
    writerName: page.writer === 'b' ? nameB : nameA,
    cover: viewCover(page, document),
    map: viewMap(page, document),
  };
}
