import type { Page } from './browser.ts';
import { runInPage } from './print-pdf.ts';

/** More pixels than a projector of today shows on half a slide, and bytes from which scaling pays. */
const longestSide = 1600;
const smallBytes = 300_000;

/**
 * Pictures as small as a screen needs them, so that a deck with photographs opens at once.
 *
 * @param addresses `data:` addresses; drawings, moving pictures and small ones come back as they are.
 * @returns By address the smaller one: JPEG for photographs, PNG where something may show through. Never a larger one.
 */
export async function scalePictures(page: Page, addresses: string[]): Promise<Map<string, string>> {
  const scaled = new Map<string, string>();
  for (const address of new Set(addresses)) {
    const isPhoto = /^data:image\/(?:jpeg|png|webp|avif);base64,/i.test(address);
    const smaller = isPhoto && address.length > smallBytes ? await runInPage(page, scaleInPage, address, longestSide) : address;
    scaled.set(address, smaller.length < address.length ? smaller : address);
  }
  return scaled;
}

/** Runs in the page. */
async function scaleInPage(address: string, side: number): Promise<string> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    return address;
  }
  const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) return address;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let isOpaque = true;
  for (let at = 3; at < data.length && isOpaque; at += 4) isOpaque = data[at] === 255;
  return isOpaque ? canvas.toDataURL('image/jpeg', 0.85) : canvas.toDataURL('image/png');
}
