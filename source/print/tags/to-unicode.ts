import { inflateSync } from 'node:zlib';
import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, PdfName, PdfReference, type PdfValue } from '../pdf-syntax.ts';

/** The bytes of a stream as they were before compression, `null` when it has none or is packed in another way. */
export function readStream(file: PdfFile, number: number): Buffer | null {
  const raw = file.stream(number);
  if (!raw) return null;
  const filter = file.resolve(asDictionary(file.read(number))?.get('Filter'));
  const names = (Array.isArray(filter) ? filter : [filter]).map((one) => (one instanceof PdfName ? one.name : null));
  if (names.length === 1 && names[0] === 'FlateDecode') return inflateSync(raw);
  return names.every((name) => name === null) ? Buffer.from(raw) : null;
}

const fromHex = (hex: string): string =>
  Buffer.from(hex.length % 4 === 0 ? hex : hex.padStart(Math.ceil(hex.length / 4) * 4, '0'), 'hex')
    .swap16()
    .toString('utf16le');

/** Character codes of two bytes with the text they stand for (ISO 32000-2, 9.10.3). */
export function readToUnicode(cmap: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, body] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of body!.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>/g))
      found.set(Number.parseInt(code!, 16), fromHex(text!));
  }
  for (const [, body] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, start, list] of body!.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])/g)) {
      const from = Number.parseInt(first!, 16);
      const texts = list === undefined ? null : [...list.matchAll(/<([0-9a-fA-F]*)>/g)].map(([, hex]) => fromHex(hex!));
      const begin = start === undefined ? '' : fromHex(start);
      for (let code = from; code <= Number.parseInt(last!, 16); code += 1) {
        // The last unit counts up.
        const text = texts
          ? (texts[code - from] ?? '')
          : begin.slice(0, -1) + String.fromCharCode(begin.charCodeAt(begin.length - 1) + code - from);
        found.set(code, text);
      }
    }
  }
  return found;
}

/** Reads the text that a show operator paints in a composite font, as Chromium writes them: two bytes a letter, in hex. */
export function textReader(file: PdfFile): (font: PdfValue | undefined, strings: string) => string {
  const known = new Map<number, Map<number, string>>();
  return (font, strings) => {
    if (!(font instanceof PdfReference)) return '';
    let codes = known.get(font.number);
    if (!codes) {
      const map = asDictionary(file.read(font))?.get('ToUnicode');
      codes = readToUnicode(map instanceof PdfReference ? (readStream(file, map.number)?.toString('latin1') ?? '') : '');
      known.set(font.number, codes);
    }
    let text = '';
    for (const [, hex] of strings.matchAll(/<([0-9a-fA-F]*)>/g)) {
      for (let at = 0; at + 4 <= hex!.length; at += 4) text += codes.get(Number.parseInt(hex!.slice(at, at + 4), 16)) ?? '';
    }
    return text;
  };
}
