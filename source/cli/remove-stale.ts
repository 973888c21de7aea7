import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildResult } from '../pipeline.ts';

/** Files of an earlier build that this one does not make anew and that no longer go with it. */
export interface Stale {
  /** To remove once the new files are in place. */
  removed: string[];
  /** Left where they are, because somebody may still want them; told. */
  older: string[];
}

/** What an earlier `outline.json` tells of the files beside it. */
interface EarlierOutline {
  files: unknown[];
  settings: Record<string, unknown>;
}

/** Whole books and what is made of them, by the names only we give. */
const ofBook = /^workbook(?:-(?:a|b|solo))?(?:-booklet(?:-\d+|-how-to-print)?|-press|-fillable)?\.pdf$|^workbook-cards\.pdf$/;
const wholeBook = /^workbook(?:-(?:a|b|solo))?\.pdf$/;
/** What the facilitator has: it names pages of the book. */
const ofRoom = /^(?:deck(?:-shared)?\.html|run-sheet\.(?:pdf|csv|txt))$/;
/** What is made of the slides. */
const ofDeck = /^deck(?:-handout)?\.pdf$/;
/** Pages alone, or a copy somebody gave a name of their own; a filled one is nobody's to judge. */
const ofPages = /^workbook-(?!.*-?filled(?:-\d+)?\.pdf$).+\.pdf$/;

/**
 * Files an earlier build put into the folder whose page numbers may not be those of this one (QUALITY P3, W6).
 *
 * What is made of a book or of slides goes when they are others; everything goes when the edition or the length is another. The rest is told.
 * Only what we made is ever removed: what the earlier outline names, and PDFs with one of our names that say they are ours.
 * The test sheet has no page numbers, and answers that were left over are somebody's: both stay.
 */
export function findStale(folder: string, { artefacts, options, outline }: BuildResult): Stale {
  // Pages made alone come from a book that is not written.
  if (!existsSync(folder) || !artefacts.some(({ output }) => output === 'outline')) return { removed: [], older: [] };
  const earlier = readEarlier(folder);
  const made = new Set(artefacts.map(({ fileName }) => fileName));
  const isOurs = (name: string): boolean =>
    [ofBook, ofRoom, ofDeck].some((kind) => kind.test(name)) && (earlier?.files.includes(name) || saysOurs(join(folder, name)));
  const others = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !made.has(entry.name))
    .map(({ name }) => name)
    .sort();
  const ours = others.filter(isOurs);
  const pages = others.filter((name) => ofPages.test(name) && !ofBook.test(name) && saysOurs(join(folder, name)));
  if (earlier && (earlier.settings.edition !== options.edition || earlier.settings.length !== options.length))
    return { removed: ours, older: pages };
  const books = artefacts.filter(({ fileName }) => wholeBook.test(fileName));
  const isNewBook = books.some(({ fileName, bytes }) => !holds(join(folder, fileName), bytes));
  const isMoved = (...parts: string[]): boolean => earlier !== null && numbersOf(earlier, parts) !== numbersOf(outline, parts);
  const isOld = (name: string): boolean =>
    ofRoom.test(name) || ofDeck.test(name) ? isMoved('sections', 'workbook', 'session', 'deck') : books.length === 0 && isMoved('workbook');
  const isNewDeck = artefacts.some(({ fileName, bytes }) => fileName === 'deck.html' && !holds(join(folder, fileName), bytes));
  const removed = ours.filter((name) => (isNewBook && ofBook.test(name)) || (isNewDeck && ofDeck.test(name)));
  return {
    removed,
    older: [...ours.filter((name) => !removed.includes(name) && isOld(name)), ...(isNewBook || isMoved('workbook') ? pages : [])],
  };
}

export function removeStale(folder: string, names: string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true });
}

function readEarlier(folder: string): EarlierOutline | null {
  try {
    const earlier = JSON.parse(readFileSync(join(folder, 'outline.json'), 'utf8')) as Partial<EarlierOutline>;
    return Array.isArray(earlier.files) && typeof earlier.settings === 'object' && earlier.settings !== null
      ? (earlier as EarlierOutline)
      : null;
  } catch {
    return null;
  }
}

/** These parts of an outline, with every page, slide and minute they name, as one text to compare. */
const numbersOf = (outline: object, parts: string[]): string =>
  JSON.stringify(parts.map((part) => (outline as Record<string, unknown>)[part] ?? null));

function saysOurs(path: string): boolean {
  return path.endsWith('.pdf') && read(path)?.includes('/Producer (couplet)') === true;
}

function holds(path: string, bytes: Uint8Array): boolean {
  return read(path)?.equals(bytes) === true;
}

/** `null` for a file that is not there or cannot be read. */
function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
