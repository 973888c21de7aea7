import type { TextRun } from '../../model/printed-file.ts';
import { colourOf, onPaper } from './colours.ts';
import type { LoadedFont } from './fonts.ts';
import { type Bounds, intersect, type Matrix, multiply, transformBounds } from './matrix.ts';
import type { Resources } from './resources.ts';
import { addImage, addShape, type ShapeState, type Shapes } from './shapes.ts';
import { finishRun, type Run, readActualText, showText, type TextPlace, type TextState } from './show-text.ts';
import { type Operands, readTokens } from './tokens.ts';

/** What a page shows, in the order of its content stream. */
export interface PageContent extends Shapes {
  runs: TextRun[];
}

type State = TextState & ShapeState;

/** Nested further than any file has reason to be; one that paints itself would never end. */
const mostNested = 12;

/**
 * Go once over what a page paints.
 *
 * @param bytes Its content stream, decoded.
 * @param toPage From the file's points to points from the top left corner of the trimmed page.
 */
export function readContent(
  bytes: Uint8Array,
  resources: Resources,
  fonts: readonly LoadedFont[],
  { toPage, clip }: { toPage: Matrix; clip: Bounds },
): PageContent {
  const content: PageContent = { runs: [], rules: [], areas: [], images: [] };
  const start: State = {
    matrix: toPage,
    font: -1,
    size: 0,
    rise: 0,
    stretch: 1,
    letterGap: 0,
    wordGap: 0,
    leading: 0,
    mode: 0,
    clip,
    fill: 0,
    stroke: 0,
    fillOpacity: 1,
    strokeOpacity: 1,
    lineWidth: 1,
  };
  paint(bytes, resources, start, 0);
  return content;

  function paint(stream: Uint8Array, names: Resources, first: State, depth: number): void {
    let state = { ...first };
    const saved: State[] = [];
    const text: TextPlace = { a: 1, b: 0, c: 0, d: 1, x: 0, y: 0, lineX: 0, lineY: 0 };
    let run: Run | null = null;
    // The path under way: the bounds of each piece, in units of the file.
    let pieces: number[] = [];
    let [left, low, right, high] = [Infinity, Infinity, -Infinity, -Infinity];
    let clips = false;
    const marked: (string | null)[] = [];
    let actual: { text: string | null } | null = null;

    const reach = (x: number, y: number): void => {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < low) low = y;
      if (y > high) high = y;
    };
    const endPiece = (): void => {
      if (right >= left) pieces.push(left, low, right, high);
      left = low = Infinity;
      right = high = -Infinity;
    };
    const endRun = (): void => {
      if (run) content.runs.push(finishRun(run, fonts[run.font]?.widths ?? []));
      run = null;
    };
    const endPath = (paints: 'fill' | 'stroke' | null): void => {
      endPiece();
      for (let at = 0; paints !== null && at < pieces.length; at += 4)
        addShape(content, [pieces[at]!, pieces[at + 1]!, pieces[at + 2]!, pieces[at + 3]!], state, paints);
      if (clips) {
        let all: Bounds | null = null;
        for (let at = 0; at < pieces.length; at += 4) {
          const piece: Bounds = [pieces[at]!, pieces[at + 1]!, pieces[at + 2]!, pieces[at + 3]!];
          all = all
            ? [Math.min(all[0], piece[0]), Math.min(all[1], piece[1]), Math.max(all[2], piece[2]), Math.max(all[3], piece[3])]
            : piece;
        }
        state.clip = intersect(state.clip, all ? transformBounds(all, state.matrix) : [0, 0, 0, 0]);
        clips = false;
      }
      pieces = [];
    };
    const setText = (a: number, b: number, c: number, d: number, x: number, y: number): void => {
      text.a = a;
      text.b = b;
      text.c = c;
      text.d = d;
      text.x = text.lineX = x;
      text.y = text.lineY = y;
    };
    const moveLine = (x: number, y: number): void => {
      text.x = text.lineX += text.a * x + text.c * y;
      text.y = text.lineY += text.b * x + text.d * y;
    };
    const show = (operands: Operands): void => {
      const font = fonts[state.font];
      if (!font) return;
      const shown = showText(operands, font, state, text, actual, run);
      if (shown === run) return;
      endRun();
      run = shown;
      if (run) {
        run.colour = onPaper(state.fill, state.fillOpacity);
        run.clip = state.clip;
      }
    };
    const paintObject = (name: string): void => {
      const object = names.object(name);
      if (object?.type === 'image') addImage(content, object, state.matrix);
      if (object?.type !== 'form' || depth >= mostNested) return;
      const matrix = multiply(object.matrix, state.matrix);
      const area = object.bounds ? intersect(state.clip, transformBounds(object.bounds, matrix)) : state.clip;
      paint(object.bytes, object.resources, { ...state, matrix, clip: area }, depth + 1);
    };

    readTokens(stream, (name, operands) => {
      const { numbers: n, count, names: given } = operands;
      switch (name) {
        case 'm':
          endPiece();
          reach(n[0]!, n[1]!);
          break;
        case 'l':
          reach(n[0]!, n[1]!);
          break;
        case 'c':
          reach(n[0]!, n[1]!);
          reach(n[2]!, n[3]!);
          reach(n[4]!, n[5]!);
          break;
        case 'v':
        case 'y':
          reach(n[0]!, n[1]!);
          reach(n[2]!, n[3]!);
          break;
        case 're':
          endPiece();
          reach(n[0]!, n[1]!);
          reach(n[0]! + n[2]!, n[1]! + n[3]!);
          endPiece();
          break;
        case 'Tj':
        case 'TJ':
          show(operands);
          break;
        case "'":
        case '"':
          if (name === '"') Object.assign(state, { wordGap: n[0], letterGap: n[1] });
          operands.count = 0;
          moveLine(0, -state.leading);
          show(operands);
          break;
        case 'Td':
          moveLine(n[0]!, n[1]!);
          break;
        case 'TD':
          state.leading = -n[1]!;
          moveLine(n[0]!, n[1]!);
          break;
        case 'T*':
          moveLine(0, -state.leading);
          break;
        case 'Tm':
          setText(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!);
          break;
        case 'Tf':
          state.font = names.font(given.at(-1) ?? '');
          state.size = count > 0 ? n[0]! : 0;
          break;
        case 'BT':
          setText(1, 0, 0, 1, 0, 0);
          break;
        case 'ET':
          endRun();
          break;
        case 'q':
          saved.push({ ...state });
          break;
        case 'Q':
          endRun();
          state = saved.pop() ?? state;
          break;
        case 'cm':
          state.matrix = multiply([n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!], state.matrix);
          break;
        case 'f':
        case 'F':
        case 'f*':
        case 'B':
        case 'B*':
        case 'b':
        case 'b*':
          endPath('fill');
          break;
        case 'S':
        case 's':
          endPath('stroke');
          break;
        case 'n':
          endPath(null);
          break;
        case 'W':
        case 'W*':
          clips = true;
          break;
        case 'g':
        case 'rg':
        case 'k':
        case 'sc':
        case 'scn':
          endRun();
          if (count > 0) state.fill = colourOf(n.slice(0, count));
          break;
        case 'G':
        case 'RG':
        case 'K':
        case 'SC':
        case 'SCN':
          if (count > 0) state.stroke = colourOf(n.slice(0, count));
          break;
        case 'gs': {
          endRun();
          const { fill, stroke } = names.opacity(given[0] ?? '');
          if (fill !== null) state.fillOpacity = fill;
          if (stroke !== null) state.strokeOpacity = stroke;
          break;
        }
        case 'w':
          state.lineWidth = n[0]!;
          break;
        case 'Tc':
          state.letterGap = n[0]!;
          break;
        case 'Tw':
          state.wordGap = n[0]!;
          break;
        case 'Tz':
          state.stretch = n[0]! / 100;
          break;
        case 'TL':
          state.leading = n[0]!;
          break;
        case 'Ts':
          state.rise = n[0]!;
          break;
        case 'Tr':
          state.mode = n[0]!;
          break;
        case 'Do':
          endRun();
          paintObject(given[0] ?? '');
          break;
        case 'BDC':
        case 'BMC': {
          const said = readActualText(given);
          marked.push(said);
          if (said !== null) actual = { text: said };
          break;
        }
        case 'EMC':
          if (marked.pop() !== null) actual = null;
          break;
      }
    });
    endRun();
  }
}
