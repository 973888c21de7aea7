import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import { type ArticleKind, kindOfPath } from '../model/article-kind.ts';
import { decodeUnicode, decodeWindowsText, firstInvalidLine } from './decode-text.ts';
import { isWordFile, refuseBytes, refuseName } from './refuse-kind.ts';

/**
 * Read one article: Markdown and text as text, web pages and Word files as bytes for the import stage.
 *
 * @param path As the author typed it; kept for messages.
 * @returns A file with `data.kind`, or with one fatal message (`read/…`) when it cannot be used.
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
  return takeBytes(file, bytes);
}

/** The name messages give to what comes through standard input. */
const standardInputName = 'standard-input';

/**
 * Read what the author typed: a path, or `-` for everything that comes through standard input.
 *
 * Pictures of an article from standard input are looked for in the current folder.
 */
export async function readInput(path: string): Promise<VFile> {
  if (path !== '-') return readArticle(path);
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : (piece as Uint8Array));
  return takeBytes(new VFile({ path: standardInputName, value: '' }), Buffer.concat(pieces));
}

/** Find out what the bytes are, from the name and from themselves, and put them into the file. */
export function takeBytes(file: VFile, bytes: Uint8Array): VFile {
  const path = file.path ?? '';
  const refused = refuseBytes(bytes) ?? (isWordFile(bytes) ? null : refuseName(path));
  if (refused) {
    reportRule(file, 'read/kind', `Expected Markdown, text, a web page or a Word file (.docx), found ${refused.what}`, null, refused.next);
    return file;
  }
  const kind = isWordFile(bytes) ? 'word' : textKind(kindOfPath(path), bytes);
  file.data.kind = kind;
  if (kind === 'word' || kind === 'html') {
    file.value = bytes;
    if (bytes.every((byte) => byte <= 0x20)) reportEmpty(file);
    return file;
  }
  return decodeArticle(file, bytes);
}

/** A file that is called text, Markdown or Word but opens like a web page is one. */
function textKind(named: ArticleKind, bytes: Uint8Array): ArticleKind {
  if (named === 'html') return 'html';
  const opening = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 400))
    .replace(/^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*/u, '');
  const opens = /^<(?:!doctype html|html|head|body|meta charset)\b/iu.test(opening);
  return opens && named !== 'markdown' ? 'html' : named === 'word' ? 'text' : named;
}

const reportEmpty = (file: VFile): void =>
  reportRule(file, 'read/empty', 'Expected an article, found an empty file', { line: 1, column: 1 });

/** Put the bytes of a Markdown or text article into the file as text; line ends become `\n`, a byte-order mark goes. */
export function decodeArticle(file: VFile, bytes: Uint8Array): VFile {
  let text = decodeUnicode(bytes);
  if (text === null && file.data.kind === 'text' && !bytes.includes(0)) {
    text = decodeWindowsText(bytes);
    if (text !== null)
      reportRule(file, 'import/repaired', `Read as Windows-1252: the file is not UTF-8, first in line ${firstInvalidLine(bytes)}`, {
        line: firstInvalidLine(bytes),
        column: 1,
      });
  }
  if (text === null) {
    const line = firstInvalidLine(bytes);
    reportRule(file, 'read/not-utf8', `Expected UTF-8 text, found bytes that are not, first in line ${line}`, { line, column: 1 });
    return file;
  }
  if (text.includes('\u0000')) {
    reportRule(file, 'read/not-utf8', 'Expected plain text, found a binary file (a document or a picture?)');
    return file;
  }
  file.value = text.replace(/\r\n?/g, '\n');
  if (file.value.trim() === '') reportEmpty(file);
  return file;
}
