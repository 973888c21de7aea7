import type { Canvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a finished file as a picture. The same file gives the same picture on every machine: all fonts are inside. */
export interface PagePicture {
  /** 1-based. */
  number: number;
  widthPx: number;
  heightPx: number;
  canvas: Canvas;
  png(): Buffer;
}

/** A file that is open for drawing. */
export interface OpenedPdf {
  pageCount: number;
  /** Bound on the right, as the file says of itself. */
  isRightToLeft: boolean;
  /** Width and height of every page, in points. */
  sizesPt: [number, number][];
  /** @param dpi Picture points to an inch of paper. */
  render(number: number, dpi: number): Promise<PagePicture>;
  close(): Promise<void>;
}

async function renderPage(pdf: PDFDocumentProxy, number: number, dpi: number): Promise<PagePicture> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [widthPx, heightPx] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  // In Node the factory gives canvases of @napi-rs/canvas, which can be saved.
  const factory = pdf.canvasFactory as { create(width: number, height: number): { canvas: Canvas & HTMLCanvasElement } };
  const { canvas } = factory.create(widthPx, heightPx);
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
  return { number, widthPx, heightPx, canvas, png: () => canvas.toBuffer('image/png') };
}

/** Open a file to draw its pages one by one; `close` frees it. */
export async function openForDrawing(bytes: Uint8Array): Promise<OpenedPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const preferences = (await pdf.getViewerPreferences()) as { Direction?: string } | null;
  const pages: PDFPageProxy[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pdf.getPage(number));
  return {
    pageCount: pdf.numPages,
    isRightToLeft: preferences?.Direction === 'R2L',
    sizesPt: pages.map(({ view: [left = 0, bottom = 0, right = 0, top = 0] }) => [right - left, top - bottom]),
    render: (number, dpi) => renderPage(pdf, number, dpi),
    close: () => task.destroy(),
  };
}

/** Pages of a file as pictures, all of them when none are named. */
export async function renderPages(bytes: Uint8Array, { dpi, numbers }: { dpi: number; numbers?: number[] }): Promise<PagePicture[]> {
  const pdf = await openForDrawing(bytes);
  try {
    const pictures: PagePicture[] = [];
    for (const number of numbers ?? Array.from({ length: pdf.pageCount }, (_, index) => index + 1))
      pictures.push(await pdf.render(number, dpi));
    return pictures;
  } finally {
    await pdf.close();
  }
}
