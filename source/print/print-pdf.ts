import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildError } from '../diagnostics/build-error.ts';
import type { Page } from './browser.ts';
import { markAddress } from './destinations.ts';
import { prepareTagsInPage } from './prepare-tags.ts';

const chunkBytes = 4 << 20;
/** Up to here a message to the browser is the faster way, above it a temporary file (60 MB: 1.4 s instead of 6). */
const messageCharacters = 1.5e6;

/**
 * Call a function in the page and bring back what it returns (or what its promise resolves to), as JSON.
 *
 * The function is sent as text: it sees its arguments and the page, nothing of the file it stands in.
 */
export async function runInPage<Arguments extends unknown[], Result>(
  page: Pick<Page, 'send'>,
  body: (...given: Arguments) => Result | Promise<Result>,
  ...given: Arguments
): Promise<Result> {
  const expression = `(${body})(...${JSON.stringify(given)})`;
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

/** Runs in the page: what has to be there before it is printed. Fonts of margin boxes load only when told to. */
async function awaitFontsAndImages(): Promise<string[]> {
  const shorten = (address: string) => (address.length > 80 ? `${address.slice(0, 77)}…` : address);
  const fonts = [...document.fonts].map((face) =>
    face.load().then(
      () => [],
      () => [`font ${face.family} ${face.weight} ${face.style}`],
    ),
  );
  const images = [...document.images].map((image) =>
    image.decode().then(
      () => [],
      () => [`image ${shorten(image.currentSrc || image.src)}`],
    ),
  );
  const missing = (await Promise.all([...fonts, ...images])).flat();
  await document.fonts.ready;
  return [...new Set(missing)];
}

/** Open the document from a temporary file, the one address that is let through. */
async function loadFromFile(page: Page, html: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'couplet-'));
  try {
    const path = join(folder, 'document.html');
    // The mark in front says UTF-8 whatever the document says.
    await writeFile(path, `\ufeff${html}`);
    page.allowed = pathToFileURL(path).href;
    const loaded = new Promise<void>((resolve) => page.session.once('Page.loadEventFired', () => resolve()));
    const { errorText } = await page.send('Page.navigate', { url: page.allowed });
    if (errorText) throw new Error(`${path}: ${errorText}`);
    await loaded;
  } finally {
    page.allowed = null;
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Put a whole HTML document into the page and wait for its fonts and images.
 *
 * Everything must be inside the document (`data:`); any other address is refused.
 *
 * @param html Up to about 60 MB.
 * @throws {BuildError} `print/asset` when a font or an image is not there; `print/network` when the page asked for an address.
 */
export async function loadHtml(page: Page, html: string): Promise<void> {
  page.refused.length = 0;
  if (html.length > messageCharacters) await loadFromFile(page, html);
  else await page.send('Page.setDocumentContent', { frameId: page.frameId, html });
  const missing = await runInPage(page, awaitFontsAndImages);
  const first = page.refused[0];
  if (first !== undefined) {
    throw new BuildError(
      'print/network',
      `The pages ask for ${first}, and nothing is fetched while building`,
      'put the file beside the article',
    );
  }
  if (missing.length > 0) {
    throw new BuildError('print/asset', `The pages cannot show ${missing.join(', ')}`, 'see that the file is there and opens in a browser');
  }
}

/**
 * Print the page as it stands, on the paper its own CSS names.
 *
 * @param options `tagged` writes the structure tree, `outline` the bookmarks from the headings; `pages` prints these alone, which keep
 *   the numbers in their margins.
 * @returns The PDF as Chromium wrote it; `finishPdf` makes a book of it.
 */
export async function printPdf(page: Page, options: { tagged: boolean; outline: boolean; pages?: readonly number[] }): Promise<Uint8Array> {
  if (options.tagged) await runInPage(page, prepareTagsInPage);
  const { stream } = await page.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: options.tagged,
    generateDocumentOutline: options.outline,
    ...(options.pages ? { pageRanges: options.pages.join(',') } : {}),
    // In pieces, because one message with a thousand pages is more than a string can hold.
    transferMode: 'ReturnAsStream',
  });
  const handle = stream!;
  const pieces: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await page.send('IO.read', { handle, size: chunkBytes });
    pieces.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await page.send('IO.close', { handle });
  return Buffer.concat(pieces);
}

/** Take the addresses off all marks, so that the finished file holds none; the pages stay as they are. */
export async function removeMarks(page: Page): Promise<void> {
  await runInPage(
    page,
    (start: string) => {
      for (const mark of document.querySelectorAll(`a[href^="${start}"]`)) mark.removeAttribute('href');
    },
    markAddress,
  );
}
