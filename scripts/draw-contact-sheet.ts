// A whole PDF as one picture. Used by contact-sheet.ts, and by tests that keep a picture of a book that went wrong.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { openForDrawing } from '../test/print/render-pages.ts';

export interface ContactSheetOptions {
  /** Picture points to an inch of paper. */
  dpi: number;
  /** Picture points the sheet may be wide; one spread is always there. */
  widthPx: number;
}

/** Pages that stand side by side; `null` where a spread has no page. */
export type Frame = (number | null)[];

const marginPx = 18;
const captionPx = 20;
const ground = '#c9cccc';
const captionFont = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff';

/**
 * The frames of a file: spreads of the bound book when its pages are upright (the first stands alone on its side), else page by page.
 */
export function arrangeFrames(sizesPt: readonly (readonly [number, number])[], isRightToLeft: boolean): Frame[] {
  const upright = sizesPt.length > 2 && sizesPt.every(([width, height]) => width < height);
  if (!upright) return sizesPt.map((_, index) => [index + 1]);
  const frames: Frame[] = [];
  for (let number = 0; number <= sizesPt.length; number += 2) {
    const spread = [number === 0 ? null : number, number + 1 > sizesPt.length ? null : number + 1];
    if (spread.some((one) => one !== null)) frames.push(isRightToLeft ? spread.reverse() : spread);
  }
  return frames;
}

function drawCaption(context: SKRSContext2D, text: string, centre: number, top: number): void {
  context.font = '13px ContactSheet';
  context.fillStyle = '#333';
  context.textAlign = 'center';
  context.fillText(text, centre, top + 15);
}

/** @returns A PNG of every page in order with its number below, in rows. */
export async function drawContactSheet(pdf: Uint8Array, { dpi, widthPx }: ContactSheetOptions): Promise<Buffer> {
  // No font of the machine's: the same picture everywhere.
  GlobalFonts.register(readFileSync(fileURLToPath(import.meta.resolve(captionFont))), 'ContactSheet');
  const file = await openForDrawing(pdf);
  try {
    const scale = dpi / 72;
    const pageWide = Math.ceil(Math.max(...file.sizesPt.map(([width]) => width)) * scale);
    const pageHigh = Math.ceil(Math.max(...file.sizesPt.map(([, height]) => height)) * scale);
    const frames = arrangeFrames(file.sizesPt, file.isRightToLeft);
    const frameWide = pageWide * (frames[0]?.length ?? 1);
    const columns = Math.max(1, Math.min(frames.length, Math.floor((widthPx - marginPx) / (frameWide + marginPx))));
    const rows = Math.ceil(frames.length / columns);
    const canvas = createCanvas(marginPx + columns * (frameWide + marginPx), marginPx + rows * (pageHigh + captionPx + marginPx));
    const context = canvas.getContext('2d');
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const [index, frame] of frames.entries()) {
      const left = marginPx + (index % columns) * (frameWide + marginPx);
      const top = marginPx + Math.floor(index / columns) * (pageHigh + captionPx + marginPx);
      for (const [place, number] of frame.entries()) {
        if (number === null) continue;
        const picture = await file.render(number, dpi);
        context.drawImage(picture.canvas, left + place * pageWide, top);
        drawCaption(context, String(number), left + (place + 0.5) * pageWide, top + pageHigh);
      }
      if (frame.length === 2 && !frame.includes(null)) {
        context.fillStyle = '#9a9d9d';
        context.fillRect(left + pageWide, top, 1, pageHigh);
      }
    }
    return canvas.toBuffer('image/png');
  } finally {
    await file.close();
  }
}
