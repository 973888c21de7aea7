import { extensionOf } from '../model/article-kind.ts';

const asWord = 'open it in the program that made it, save it as .docx or plain text, and give that file';
const asText = 'copy the article’s words into a plain text file (.txt), and give that file';

/** Files that hold no article couplet can read: by the end of their name, what they are and the next step. */
const refused: [extensions: string, what: string, next: string][] = [
  ['pdf', 'a PDF', 'save the article it was made from as .docx or plain text, or copy its words into a .txt file'],
  ['doc dot wps wpd', 'a document of an older word processor', 'open it in Word or LibreOffice, save it as .docx, and give that file'],
  ['rtf', 'a rich text document', asWord],
  ['odt ott fodt sxw', 'an OpenDocument text', asWord],
  ['pages', 'a Pages document', 'in Pages choose File, Export To, Word, and give the .docx file'],
  ['epub mobi azw azw3', 'an e-book', asText],
  ['mht mhtml webarchive', 'a web archive', 'open the page in a browser and save it as “Web page, HTML only”'],
  ['eml msg', 'an e-mail', asText],
  ['ppt pptx key odp', 'a set of slides', asText],
  ['xls xlsx ods numbers csv', 'a table', asText],
  ['png jpg jpeg gif webp avif svg heic tif tiff bmp', 'a picture', asText],
  ['mp3 m4a wav mp4 mov avi mkv', 'a recording', asText],
  ['zip gz tgz tar rar 7z', 'a packed folder', 'unpack it, and give the article inside'],
];

/** Why a file of this name cannot be an article, and the next step; `null` when it may be one. */
export function refuseName(path: string): { what: string; next: string } | null {
  const extension = extensionOf(path);
  const found = refused.find(([extensions]) => extensions.split(' ').includes(extension));
  return found ? { what: found[1], next: found[2] } : null;
}

const startsWith = (bytes: Uint8Array, start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** A zip file with a Word text in it: names stand unpacked in its table of contents. */
export const isWordFile = (bytes: Uint8Array): boolean => isZip(bytes) && Buffer.from(bytes).includes('word/document.xml');

/** Why bytes are no article whatever the file is called, and the next step; `null` when they may be one. */
export function refuseBytes(bytes: Uint8Array): { what: string; next: string } | null {
  if (startsWith(bytes, ascii('%PDF-'))) return refuseName('x.pdf');
  if (startsWith(bytes, ascii('{\\rtf'))) return refuseName('x.rtf');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return {
      what: 'an older or password-protected Office document',
      next: 'open it in Word, save it as .docx without a password, and give that file',
    };
  if (isZip(bytes) && !isWordFile(bytes)) {
    const inside = Buffer.from(bytes);
    if (inside.includes('opendocument.text')) return refuseName('x.odt');
    if (inside.includes('application/epub')) return refuseName('x.epub');
    return refuseName('x.zip');
  }
  return null;
}
