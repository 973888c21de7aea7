import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mm, onEveryPage } from '../print/on-every-page.ts';

/** One run of text as it stands on the page, in millimetres from its top left corner; `yMm` is the baseline. */
export interface TextItem {
  text: string;
  xMm: number;
  endMm: number;
  yMm: number;
  sizePt: number;
}

export interface PrintedPage {
  number: number;
  widthMm: number;
  heightMm: number;
  /** In the order of the content stream, white space left out. */
  items: TextItem[];
}

/** Items that share a baseline, from left to right. */
export interface TextLine extends TextItem {
  items: TextItem[];
}

/** A thin filled rectangle from left to right: a writing line or a rule. */
export interface HorizontalRule {
  xMm: number;
  endMm: number;
  yMm: number;
}

export function readPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  return onEveryPage(bytes, async (page, number) => {
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): TextItem[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, xMm: mm(x), endMm: mm(x + item.width), yMm: mm(height - y), sizePt: Math.hypot(c, d) }];
    });
    return { number, widthMm: mm(width), heightMm: mm(height), items: texts };
  });
}

/** Lines from top to bottom. Items that jump back to the left belong to another line of the same height only when told so by `apartMm`. */
export function linesOf(items: TextItem[], apartMm = 1.2): TextLine[] {
  const lines: TextLine[] = [];
  for (const item of [...items].sort((one, other) => one.yMm - other.yMm)) {
    const line = lines.find((one) => Math.abs(one.yMm - item.yMm) < apartMm);
    if (line) line.items.push(item);
    else lines.push({ ...item, items: [item] });
  }
  return lines.map((line) => {
    const inOrder = line.items.sort((one, other) => one.xMm - other.xMm);
    const text = inOrder.map((item) => item.text).join(' ');
    const sizes = inOrder.map((item) => item.sizePt);
    return {
      ...line,
      items: inOrder,
      text,
      xMm: inOrder[0]!.xMm,
      endMm: Math.max(...inOrder.map((item) => item.endMm)),
      sizePt: Math.max(...sizes),
    };
  });
}

type Matrix = [number, number, number, number, number, number];

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Writing lines and rules of every page: filled rectangles no higher than half a millimetre and at least 10 mm long. */
export function readRules(bytes: Uint8Array): Promise<HorizontalRule[][]> {
  return onEveryPage(bytes, async (page) => {
    const [, , , height = 0] = page.view;
    const { fnArray, argsArray } = await page.getOperatorList();
    const saved: Matrix[] = [];
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    const rules: HorizontalRule[] = [];
    fnArray.forEach((operator, index) => {
      if (operator === OPS.save) saved.push(matrix);
      else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
      else if (operator === OPS.transform) matrix = multiply(matrix, argsArray[index] as Matrix);
      else if (operator === OPS.constructPath) {
        const [painting, , box] = argsArray[index] as [number, unknown, ArrayLike<number> | null];
        if (painting !== OPS.fill || !box) return;
        const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(box);
        const [a, , , d, e, f] = matrix;
        const [xMm, endMm] = [mm(a * left + e), mm(a * right + e)];
        const ys = [mm(height - (d * top + f)), mm(height - (d * bottom + f))];
        if (Math.abs(ys[0]! - ys[1]!) <= 0.5 && endMm - xMm >= 10) rules.push({ xMm, endMm, yMm: Math.max(...ys) });
      }
    });
    return rules.sort((one, other) => one.yMm - other.yMm || one.xMm - other.xMm);
  });
}

/** Text without white space, ligatures and soft hyphens: what stays the same however the lines break. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
