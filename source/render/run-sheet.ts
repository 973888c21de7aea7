import type { TemplateSet, Words } from '../model/content.ts';
import type { Look } from '../model/look.ts';
import type { RunSheetDocument } from '../model/run-sheet.ts';
import { describeRoot } from './direction.ts';
import type { Renderer } from './handlebars.ts';
import Handlebars from './handlebars-runtime.ts';
import { isolateForeign } from './isolate-foreign.ts';

export interface RunSheetParts {
  renderer: Renderer;
  templates: TemplateSet;
  /** `@font-face` rules with the fonts inside: two weights of each face. */
  fonts: string;
  look: Look;
  words: Words;
}

/** The run sheet as one HTML page that Chromium prints at the size of its paper. */
export function renderRunSheet(document: RunSheetDocument, { renderer, templates, fonts, look, words }: RunSheetParts): string {
  const styles = [look.paper, templates['styles/scripts.css'], templates['styles/run-sheet.css'], look.custom].join('\n');
  const html = renderer('run-sheet/document', {
    ...describeRoot(document.lang),
    document,
    words: words['run-sheet'],
    fonts: new Handlebars.SafeString(fonts),
    styles: new Handlebars.SafeString(styles),
    measures: new Handlebars.SafeString(renderMeasures(document)),
  });
  return isolateForeign(html, document.lang);
}

/** Every length that depends on this document, as CSS: paper, columns, row height, places on the timeline. */
function renderMeasures({ paper, timeline, rowMm, glance }: RunSheetDocument): string {
  const blocks = timeline.bands.flatMap((band) => band.blocks);
  const starts = [...blocks, ...timeline.bands.flatMap((band) => band.parts)].map((item) => item.fromMinute);
  const froms = [...new Set([...starts, ...timeline.bands.map((band) => band.minutes)])];
  const fors = [...new Set(blocks.map((block) => block.minutes))];
  return [
    `@page { size: ${paper.widthMm}mm ${paper.heightMm}mm; margin: 0; }`,
    `:root { --page-width: ${paper.widthMm}mm; --page-height: ${paper.heightMm}mm; --minute: ${timeline.minuteMm}mm; --row: ${rowMm}mm; --plan: ${glance.planMm}mm; --plan-words: ${glance.planWordUnits}px; }`,
    ...paper.columnsMm.map((widthMm, index) => `.rows col:nth-child(${index + 1}) { width: ${widthMm}mm; }`),
    ...froms.map((minute) => `.from-${minute} { --from: ${minute}; }`),
    ...fors.map((minutes) => `.for-${minutes} { --for: ${minutes}; }`),
  ].join('\n');
}

/**
 * The rows of the sheet as CSV: one line per block, headings first, quoted as RFC 4180 asks, lines ended by CR LF.
 *
 * It opens with a byte order mark: without it spreadsheets misread the dashes of `7–10`.
 */
export function renderRunSheetCsv(document: RunSheetDocument): string {
  const rows = document.rowPages.flatMap((page) => page.rows);
  const lines = rows.map((row) => [
    row.clock,
    `${row.minutes}`,
    `${row.total}`,
    row.part,
    row.name,
    row.aim,
    row.modeWord,
    row.lead,
    row.support,
    row.slides,
    row.pages,
    row.say,
    row.do,
    row.bring,
    row.watch,
    row.ifBehind,
    row.ifAhead,
  ]);
  return `\uFEFF${[document.csvColumns, ...lines].map((cells) => cells.map(quoteCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is marked as text, whoever wrote it. */
function quoteCell(cell: string | null): string {
  const text = (cell ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
