import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';

/**
 * Read one article as UTF-8 text.
 *
 * @param path As the author typed it; kept for messages.
 * @returns A file with its text, or with one fatal message (`read/…`) when it cannot be used.
 */
export function readArticle(path: string): VFile {
  const file = new VFile({ path, value: '' });
  let bytes: Uint8Array;
  try {
    if (statSync(path).isDirectory()) {
      reportRule(file, 'read/folder', `Expected an article, found the folder “${path}”`);
      return file;
    }
    bytes = readFileSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    reportRule(
      file,
      missing ? 'read/missing' : 'read/unreadable',
      missing
        ? `Expected an article, found no file “${path}”`
        : `“${basename(path)}” cannot be opened (${(error as NodeJS.ErrnoException).code})`,
    );
    return file;
  }
  return decodeArticle(file, bytes);
}

/** Put the bytes of an article into the file as text; line ends become `\n`, a byte-order mark goes. */
export function decodeArticle(file: VFile, bytes: Uint8Array): VFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const position = firstInvalidLine(bytes);
    reportRule(file, 'read/not-utf8', `Expected UTF-8 text, found bytes that are not, first in line ${position}`, {
      line: position,
      column: 1,
    });
    return file;
  }
  if (text.includes('\u0000')) {
    reportRule(file, 'read/not-utf8', 'Expected plain text, found a binary file (a document or a picture?)');
    return file;
  }
  file.value = text.replace(/\r\n?/g, '\n');
  if (file.value.trim() === '') reportRule(file, 'read/empty', 'Expected an article, found an empty file', { line: 1, column: 1 });
  return file;
}

function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const decoder = () => new TextDecoder('utf-8', { fatal: true });
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index !== bytes.length && bytes[index] !== 0x0a) continue;
    try {
      decoder().decode(bytes.subarray(start, index));
    } catch {
      return line;
    }
    start = index + 1;
    line += 1;
  }
  return line;
}
