// `npm run pictures`: makes the three pictures of the README from the sample article, built as everybody builds it.
// Pages are drawn from the finished workbook.pdf, the slide is a screenshot of the finished deck.html.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { type Browser, type BuildResult, buildArticle, formatMessage, listMessages, readArticle, startBrowser } from '../source/index.ts';
import { loadHtml, runInPage } from '../source/print/print-pdf.ts';
import { type OpenedPdf, openForDrawing } from '../test/print/render-pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const article = join(root, 'articles', 'when-one-of-you-goes-quiet.md');
const folder = join(root, 'articles', 'pictures');

/** What is pictured: the page or slide with this id, under this file name. */
const pages = [
  { fileName: 'workbook-reading.png', id: 'signs-from-both-chairs-reading' },
  { fileName: 'workbook-noticing.png', id: 'signs-from-both-chairs-noticing-a' },
];
const slide = { fileName: 'deck-slide.png', id: 'signs-pair' };

/** Picture points to a point of paper, and the grey round it: white paper on a white page needs an edge. */
const scale = 1.5;
const paddingPx = 18;
const edgeColour = '#d9dcdc';
const mostBytes = 200_000;

async function buildSample(browser: Browser): Promise<BuildResult> {
  const file = readArticle(article);
  const result = await buildArticle(file, { browser, only: ['workbook', 'deck'] });
  if (result === null) throw new Error(listMessages(file).map(formatMessage).join('\n'));
  return result;
}

function bytesOf(result: BuildResult, fileName: string): Uint8Array {
  const found = result.artefacts.find((artefact) => artefact.fileName === fileName);
  if (!found) throw new Error(`the build made no ${fileName}`);
  return found.bytes;
}

/** A page as it is in the finished file, running head and folio included. */
async function drawPage(pdf: OpenedPdf, number: number): Promise<Buffer> {
  const { canvas, widthPx, heightPx } = await pdf.render(number, 72 * scale);
  const framed = createCanvas(widthPx + 2 * paddingPx, heightPx + 2 * paddingPx);
  const context = framed.getContext('2d');
  context.fillStyle = edgeColour;
  context.fillRect(0, 0, framed.width, framed.height);
  context.drawImage(canvas, paddingPx, paddingPx);
  return framed.toBuffer('image/png');
}

function findPage(result: BuildResult, id: string): number {
  const found = result.outline.workbook.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`the workbook has no page “${id}”: choose another in scripts/make-pictures.ts`);
  return found.page;
}

async function drawSlide(browser: Browser, html: string, id: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false });
    // Without the fade between slides there is nothing to wait for.
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    await loadHtml(page, html);
    const found = await runInPage(page, showSlide, id, edgeColour);
    if (!found) throw new Error(`the deck has no slide “${id}”: choose another in scripts/make-pictures.ts`);
    const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  } finally {
    await page.close();
  }
}

/** Runs in the page: turns to a slide, once reveal.js is ready, and draws the same edge as round the pages. */
async function showSlide(id: string, edge: string): Promise<boolean> {
  const { Reveal } = globalThis as unknown as {
    Reveal: { isReady(): boolean; on(event: string, then: () => void): void; getSlides(): Element[]; slide(index: number): void };
  };
  if (!Reveal.isReady()) await new Promise<void>((resolve) => Reveal.on('ready', resolve));
  const index = Reveal.getSlides().findIndex((one) => one.id === id);
  Reveal.slide(index);
  const frame = document.body.appendChild(document.createElement('div'));
  frame.style.cssText = `position: fixed; inset: 0; border: 3px solid ${edge}; z-index: 99`;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return index !== -1;
}

function save(fileName: string, png: Buffer): void {
  if (png.length > mostBytes) throw new Error(`${fileName} has ${png.length} bytes, more than ${mostBytes}: lower the scale`);
  writeFileSync(join(folder, fileName), png);
  console.log(`articles/pictures/${fileName}  ${Math.round(png.length / 1000)} KB`);
}

mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
try {
  const result = await buildSample(browser);
  const pdf = await openForDrawing(bytesOf(result, 'workbook.pdf'));
  for (const { fileName, id } of pages) save(fileName, await drawPage(pdf, findPage(result, id)));
  await pdf.close();
  save(slide.fileName, await drawSlide(browser, new TextDecoder().decode(bytesOf(result, 'deck.html')), slide.id));
} finally {
  await browser.close();
}
