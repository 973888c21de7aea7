import type { BookletGuide, TestSheet } from '../model/booklet.ts';
import type { TemplateSet } from '../model/content.ts';
import type { Look } from '../model/look.ts';
import { describeRoot } from './direction.ts';
import type { Renderer } from './handlebars.ts';
import Handlebars from './handlebars-runtime.ts';
import { isolateForeign } from './isolate-foreign.ts';

/** What rendering needs besides the document. */
export interface SheetInk {
  renderer: Renderer;
  templates: TemplateSet;
  /** `@font-face` rules with the fonts inside. */
  fonts: string;
  look: Look;
}

/** The guide as one HTML page. */
export function renderGuide(guide: BookletGuide, ink: SheetInk): string {
  const { widthMm, heightMm } = guide.paper;
  const styles = writeStyles(ink, `@page{size:${widthMm}mm ${heightMm}mm;margin:16mm 22mm 12mm}`);
  return isolateForeign(ink.renderer('booklet/guide', { ...describeRoot(guide.lang), guide, styles }), guide.lang);
}

/** The test sheet as an HTML document of two pages of the size of its paper, and everything measured from the paper's edge. */
export function renderTestSheet(sheet: TestSheet, ink: SheetInk): string {
  const { widthMm, heightMm } = sheet.paper;
  const page = `@page{size:${widthMm}mm ${heightMm}mm;margin:0}:root{--page-width:${widthMm}mm;--page-height:${heightMm}mm}`;
  const html = ink.renderer('booklet/test-sheet', {
    ...describeRoot(sheet.lang),
    sheet,
    styles: writeStyles(ink, page),
    viewBox: `0 0 ${widthMm} ${heightMm}`,
    grid: stepsMm.map((step) => `M${step} ${step}H${widthMm - step}V${heightMm - step}H${step}Z`),
    fold: `M${widthMm / 2} 0V${heightMm}`,
    labels: stepsMm.flatMap((step) => [
      { x: widthMm / 4, y: step + 1, text: step },
      { x: step, y: heightMm / 2, text: step },
      { x: widthMm - step, y: heightMm / 2, text: step },
      { x: widthMm / 4, y: heightMm - step + 1, text: step },
    ]),
  });
  return isolateForeign(html, sheet.lang);
}

/** Lines of the grid, from the edge inwards. */
const stepsMm = [5, 10, 15, 20];

const writeStyles = ({ fonts, templates, look }: SheetInk, page: string): Handlebars.SafeString => {
  const file = (path: string) => templates[`styles/${path}.css`] ?? '';
  return new Handlebars.SafeString([fonts, file('tokens'), look.paper, file('scripts'), file('booklet'), page, look.custom].join('\n'));
};
