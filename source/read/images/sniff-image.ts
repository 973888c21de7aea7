/** What a picture's first bytes say; sides in pixels, `null` where the format has none. */
export interface ImageFacts {
  type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/svg+xml';
  width: number | null;
  height: number | null;
}

/** Read a picture's kind and size from its bytes, whatever its name; `null` when it is none we can print. Nothing is decoded. */
export function sniffImage(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (letters(0, 8) === '\x89PNG\r\n\x1a\n' && bytes.length >= 24)
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  if (/^GIF8[79]a$/.test(letters(0, 6)) && bytes.length >= 10)
    return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { type: 'image/jpeg', ...jpegSize(view) };
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP') return { type: 'image/webp', ...webpSize(view, letters(12, 16)) };
  if (letters(4, 8) === 'ftyp' && /avi[fs]/.test(letters(8, 40))) return { type: 'image/avif', ...avifSize(view, bytes) };
  return isSvg(bytes) ? { type: 'image/svg+xml', width: null, height: null } : null;
}

type Size = Pick<ImageFacts, 'width' | 'height'>;
const unknown: Size = { width: null, height: null };

/** The first frame header; segments before it are stepped over. */
function jpegSize(view: DataView): Size {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return unknown;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return unknown;
}

function webpSize(view: DataView, chunk: string): Size {
  if (view.byteLength < 30) return unknown;
  const uint24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  if (chunk === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (chunk !== 'VP8L') return unknown;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/** The box `ispe` holds the sides; the largest of several is the picture. */
function avifSize(view: DataView, bytes: Uint8Array): Size {
  let size: Size = unknown;
  for (let at = 0; at + 16 < Math.min(bytes.length, 4096); at += 1) {
    if (bytes[at] !== 0x69 || bytes[at + 1] !== 0x73 || bytes[at + 2] !== 0x70 || bytes[at + 3] !== 0x65) continue;
    const found = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (found.width > (size.width ?? 0)) size = found;
  }
  return size;
}

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\uFEFF?\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?>\s*)*<svg[\s>]/i.test(start);
}
