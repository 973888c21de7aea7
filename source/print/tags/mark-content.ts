import { type Bounds, identity, type Matrix, multiply } from '../read-back/matrix.ts';
import { artefact, type Bands, beginText } from './artefacts.ts';
import { ContentScanner } from './content-scanner.ts';
import { applyEdits, type Edit } from './edits.ts';

/** What a content stream is rewritten by. */
export interface ContentPlan {
  /** Structure type of the element a mark belongs to, `null` when none does. */
  typeOf: (mcid: number) => string | null;
  /** Where running heads and folios stand; `null` inside a form. */
  bands: Bands | null;
  /** Whether a form of this name has marks of its own, so that painting it is no content of this stream. */
  isMarkedForm: (name: string) => boolean;
}

/** What one mark of a stream paints. */
export interface MarkFacts {
  mcid: number;
  text: boolean;
  image: boolean;
  /** Extent of what a figure paints, in points of the stream; `null` for other types and for nothing. */
  box: Bounds | null;
  /** Names of fonts with the strings they show, as they stand; only of links, whose words become their description. */
  shown: { font: string; strings: string; isReversed: boolean }[];
}

export interface MarkedContent {
  bytes: Buffer;
  /** The marks that stay content, by number. */
  marks: Map<number, MarkFacts>;
  /** Marks that became artefacts: they paint lines and tints only, or belong to no element. */
  dropped: Set<number>;
  /** What was found outside any mark, or in a mark of no element, and became an artefact: texts, pictures, shapes. */
  loose: number;
  /** Marks inside an artefact, and artefacts inside a mark: nobody can tell whether to read them. */
  nested: number;
  /** Matrix in force where a form with marks of its own is painted, by its name. */
  forms: Map<string, Matrix>;
}

interface OpenMark {
  /** `null` for a mark without a number: artefacts, optional content, spans. */
  facts: MarkFacts | null;
  type: string | null;
  /** Whether what is inside needs no artefact. */
  covers: boolean;
  edit: Edit | null;
  /** Letters that run from right to left, painted from left to right (ISO 32000-1, 14.8.2.3.3). */
  isReversed: boolean;
}

const illustrations = new Set(['Figure', 'Formula', 'Form']);

/**
 * Make everything a content stream paints either content of a structure element or an artefact.
 *
 * What is outside any mark is wrapped: text by itself within its text object, lines and pictures within the `q` they
 * stand in, so that marks and text objects nest (ISO 32000-2, 14.6). A mark of text, list or table that paints no text and
 * no picture is ruling or tint, and becomes an artefact too. Nothing that is painted changes.
 */
export function markContent(bytes: Buffer, plan: ContentPlan): MarkedContent {
  const scanner = new ContentScanner(bytes);
  const edits: Edit[] = [];
  const marks = new Map<number, MarkFacts>();
  const dropped = new Set<number>();
  const forms = new Map<string, Matrix>();
  let loose = 0;
  let nested = 0;
  const open: OpenMark[] = [];
  const saved: Matrix[] = [];
  let matrix = identity;
  /** Where the text matrix and the font in force are set, -1 for nowhere: few are ever looked at. */
  let textMatrixAt = -1;
  let fontAt = -1;
  let pathStart = -1;
  /** Points of the path under way, in a figure only. */
  let path: number[] = [];
  let inFigure = false;
  /** Depth of `q` at which an artefact of ours is open, -1 for none. */
  let ours = -1;

  const insert = (at: number, text: string): void => void edits.push({ at, end: at, text });
  const close = (at: number): void => {
    if (ours < 0) return;
    insert(at, 'EMC\n');
    ours = -1;
  };
  const covered = (): boolean => open.some((mark) => mark.covers);
  const figure = (): MarkFacts | null => {
    const mark = open.at(-1);
    return mark?.facts && illustrations.has(mark.type ?? '') ? mark.facts : null;
  };
  /** Something is painted: by the innermost mark, or by an artefact that begins at `at`. */
  const paint = (at: number, what: 'text' | 'image' | null, begin = artefact): void => {
    const mark = open.findLast((one) => one.facts !== null);
    if (mark?.facts && what) mark.facts[what] = true;
    if (ours >= 0 || covered()) return;
    insert(at, begin);
    loose += 1;
    ours = saved.length;
  };
  const endPath = (): void => {
    pathStart = -1;
    if (inFigure) path = [];
    inFigure = false;
  };
  const growFigure = (points: readonly number[], toPage: Matrix = matrix): void => {
    const facts = figure();
    if (!facts) return;
    let [left, low, right, high] = facts.box ?? [Infinity, Infinity, -Infinity, -Infinity];
    const [a, b, c, d, e, f] = toPage;
    for (let index = 0; index + 1 < points.length; index += 2) {
      const x = a * points[index]! + c * points[index + 1]! + e;
      const y = b * points[index]! + d * points[index + 1]! + f;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < low) low = y;
      if (y > high) high = y;
    }
    if (right >= left) facts.box = [left, low, right, high];
  };

  for (let kind = scanner.next(); kind !== null; kind = scanner.next()) {
    switch (kind) {
      case 'save':
        saved.push(matrix);
        break;
      case 'restore':
        if (ours === saved.length) close(scanner.start);
        matrix = saved.pop() ?? matrix;
        break;
      case 'matrix':
        matrix = multiply(matrixAt(scanner, scanner.start), matrix);
        break;
      case 'path':
        if (pathStart < 0) {
          pathStart = scanner.start;
          inFigure = open.length > 0 && figure() !== null;
        }
        if (inFigure) {
          const numbers = scanner.numbers();
          // A rectangle has a width and a height in place of its second corner.
          if (bytes[scanner.at - 1] === 0x65) path.push(numbers[0]!, numbers[1]!, numbers[0]! + numbers[2]!, numbers[1]! + numbers[3]!);
          else path.push(...numbers);
        }
        break;
      case 'paint':
        paint(pathStart < 0 ? scanner.start : pathStart, null);
        if (inFigure) growFigure(path);
        endPath();
        break;
      case 'end-path':
        endPath();
        break;
      case 'shade':
        paint(scanner.start, null);
        break;
      case 'inline-image':
      case 'object': {
        const name = kind === 'object' ? nameAt(bytes, scanner.start) : '';
        if (kind === 'object' && plan.isMarkedForm(name)) {
          forms.set(name, matrix);
          break;
        }
        paint(scanner.start, 'image');
        growFigure([0, 0, 1, 0, 0, 1, 1, 1]);
        break;
      }
      case 'begin-text':
        close(scanner.start);
        textMatrixAt = -1;
        break;
      case 'end-text':
        close(scanner.start);
        break;
      case 'font':
        fontAt = scanner.start;
        break;
      case 'text-matrix':
        textMatrixAt = scanner.start;
        break;
      case 'show': {
        const isLoose = ours < 0 && !covered();
        const at = isLoose || figure() ? multiply(matrixAt(scanner, textMatrixAt), matrix) : null;
        if (isLoose) paint(scanner.start, 'text', beginText(at![5], plan.bands));
        else paint(scanner.start, 'text');
        if (at) growFigure([at[4], at[5]], identity);
        const mark = open.findLast((one) => one.facts !== null);
        if (mark?.facts && mark.type === 'Link')
          mark.facts.shown.push({ font: nameAt(bytes, fontAt), strings: scanner.text(), isReversed: open.at(-1)?.isReversed ?? false });
        break;
      }
      case 'begin-mark': {
        close(scanner.start);
        const text = scanner.text();
        const number = /\/MCID\s+(\d+)/.exec(text)?.[1];
        const around = open.find((one) => one.covers);
        if (number === undefined) {
          const covers = text.startsWith('/Artifact');
          if (covers && around?.facts) nested += 1;
          open.push({ facts: null, type: null, covers, edit: null, isReversed: text.startsWith('/ReversedChars') });
          break;
        }
        if (around && !around.facts) nested += 1;
        const mcid = Number(number);
        const type = plan.typeOf(mcid);
        const edit = { at: scanner.start, end: scanner.at, text: type === null ? artefact.trimEnd() : `/${type} <</MCID ${mcid}>> BDC` };
        edits.push(edit);
        const facts: MarkFacts = { mcid, text: false, image: false, box: null, shown: [] };
        open.push({ facts, type, covers: true, edit, isReversed: false });
        break;
      }
      case 'end-mark': {
        close(scanner.start);
        const mark = open.pop();
        if (!mark?.facts || !mark.edit) break;
        const { facts } = mark;
        const ruling = !facts.text && !facts.image && !illustrations.has(mark.type ?? '');
        if (ruling || mark.type === null) {
          mark.edit.text = artefact.trimEnd();
          dropped.add(facts.mcid);
          if (mark.type === null) loose += 1;
        } else marks.set(facts.mcid, facts);
        break;
      }
      case 'other':
        break;
      default:
        kind satisfies never;
    }
  }
  if (ours >= 0) insert(bytes.length, '\nEMC\n');
  return { bytes: applyEdits(bytes, edits), marks, dropped, loose, nested, forms };
}

function matrixAt(scanner: ContentScanner, at: number): Matrix {
  if (at < 0) return identity;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = scanner.numbers(at, 6);
  return [a, b, c, d, e, f];
}

/** The name an operand begins with. */
const nameAt = (bytes: Buffer, at: number): string =>
  at < 0 ? '' : (/^\/([^\s/<>[\]()]*)/.exec(bytes.toString('latin1', at, at + 128))?.[1] ?? '');
