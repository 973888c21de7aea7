import { describeRoot } from './direction.ts';

/** A text for a field, and the room it has; all lengths in points. */
export interface AnswerBlock {
  text: string;
  widthPt: number;
  heightPt: number;
  /** Whether it stands on ruled lines, or alone between its edges. */
  isLines: boolean;
  /** A number or a word in a narrow place stands in its middle. */
  isCentred: boolean;
}

const markup: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * What was written, to be printed as the appearances of its fields: each text alone in the upper left corner of a page, one row to a
 * writing line.
 *
 * @param fonts `@font-face` rules and the variable `--sans-stack`, as for a book.
 */
export function renderAnswerBlocks(
  blocks: readonly AnswerBlock[],
  {
    fonts,
    lang,
    rowPt,
    sizePt,
    pageWidthPt,
    pageHeightPt,
  }: { fonts: string; lang: string; rowPt: number; sizePt: number; pageWidthPt: number; pageHeightPt: number },
): string {
  // The corner is the left one in every language, where the appearance is cut out.
  const { script, writing } = describeRoot(lang);
  const sizes = blocks.map(({ widthPt, heightPt }, index) => `#b${index}{width:${round(widthPt - 4)}pt;height:${round(heightPt)}pt}`);
  const style = `${fonts}
@page{size:${round(pageWidthPt)}pt ${round(pageHeightPt)}pt;margin:0}
body{margin:0;color:#1a1714;font:400 ${sizePt}pt/${round(rowPt)}pt var(--sans-stack,sans-serif)}
.block{box-sizing:border-box;margin-left:2pt;overflow:hidden;white-space:pre-wrap;overflow-wrap:anywhere;break-after:page}
.block:last-child{break-after:auto}
.alone{white-space:pre}
.centred{text-align:center}
.block>span{display:block;position:relative;top:0.28em}
${sizes.join('')}`;
  const body = blocks.map(({ text, isLines, isCentred, heightPt }, index) => {
    const classes = ['block', ...(isLines ? [] : ['alone']), ...(isCentred ? ['centred'] : [])].join(' ');
    const leading = isLines ? rowPt : heightPt;
    return `<div dir="auto" class="${classes}" id="b${index}" data-leading="${round(leading)}"><span>${text.replace(/[&<>]/g, (one) => markup[one]!)}</span></div>`;
  });
  return `<!doctype html><html lang="${lang}" data-script="${script}" data-writing="${writing}"><meta charset="utf-8"><title>answers</title><style>${style.replace(/<\/style/gi, '')}</style><body>${body.join('')}</body></html>`;
}
