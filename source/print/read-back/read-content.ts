import type { PaintedArea, PrintedImage, PrintedRule, TextRun } from '../../model/printed-file.ts';
import type { LoadedFont } from './fonts.ts';
import { type Bounds, identity, intersect, type Matrix, multiply, transformBounds } from './matrix.ts';
import type { Resources } from './resources.ts';
import { finishRun, type Run, readActualText, showText, type TextState } from './show-text.ts';
import { readTokens, type Shown } from './tokens.ts';

/** What a page shows, in the order of its content stream. */
export interface PageContent {
  runs: TextRun[];
  rules: PrintedRule[];
  areas: PaintedArea[];
  images: PrintedImage[];
}

interface State extends TextState {
  clip: Bounds;
  fill: number;
  stroke: number;
  fillOpacity: number;
  strokeOpacity: number;
  lineWidth: number;
}

const mmPerPt = 25.4 / 72;
/** A line is no higher than this, and at least this long. */
const ruleMm = { high: 0.75, long: 8 };
const leastAreaMm = 3;
/** Nested further than any file has reason to be; one that paints itself would never end. */
const mostNested = 12;

/** `0xrrggbb` of grey, red-green-blue or cyan-magenta-yellow-black between 0 and 1. */
function colourOf(given: readonly number[]): number {
  const byte = (part: number) => Math.round(Math.min(Math.max(part, 0), 1) * 255);
  const [one = 0, two = one, three = one, key] = given;
  if (key !== undefined) return colourOf([one, two, three].map((ink) => (1 - ink) * (1 - key)));
  return (byte(one) << 16) | (byte(two) << 8) | byte(three);
}

/** A colour as it looks on white paper. */
function onPaper(colour: number, opacity: number): number {
  if (opacity >= 1) return colour;
  const part = (shift: number) => Math.round(255 - (255 - ((colour >> shift) & 255)) * opacity) << shift;
  return part(16) | part(8) | part(0);
}

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
    let text: Matrix = identity;
    let line: Matrix = identity;
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
        addShape([pieces[at]!, pieces[at + 1]!, pieces[at + 2]!, pieces[at + 3]!], state, paints);
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
    const moveLine = (x: number, y: number): void => {
      line = [line[0], line[1], line[2], line[3], line[0] * x + line[2] * y + line[4], line[1] * x + line[3] * y + line[5]];
      text = line;
    };
    const show = (strings: readonly Shown[], trailing: number): void => {
      const font = fonts[state.font];
      if (!font) return;
      const shown = showText(strings, trailing, font, state, text, actual, run);
      text = shown.text;
      if (shown.run === run) return;
      endRun();
      run = shown.run;
      if (run) Object.assign(run, { colour: onPaper(state.fill, state.fillOpacity), clip: state.clip });
    };
    const paintObject = (name: string): void => {
      const object = names.object(name);
      if (object?.type === 'image') addImage(object, state);
      if (object?.type !== 'form' || depth >= mostNested) return;
      const matrix = multiply(object.matrix, state.matrix);
      const area = object.bounds ? intersect(state.clip, transformBounds(object.bounds, matrix)) : state.clip;
      paint(object.bytes, object.resources, { ...state, matrix, clip: area }, depth + 1);
    };

    readTokens(stream, {
      operator(name, n, strings, given) {
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
            show(strings, 0);
            break;
          case 'TJ':
            show(
              strings,
              n.reduce((sum, back) => sum + back, 0),
            );
            break;
          case "'":
          case '"':
            if (name === '"') Object.assign(state, { wordGap: n[0], letterGap: n[1] });
            moveLine(0, -state.leading);
            show(strings, 0);
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
            line = text = [n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!];
            break;
          case 'Tf':
            state.font = names.font(given.at(-1) ?? '');
            state.size = n[0] ?? 0;
            break;
          case 'BT':
            line = text = identity;
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
            if (n.length > 0) state.fill = colourOf(n);
            break;
          case 'G':
          case 'RG':
          case 'K':
          case 'SC':
          case 'SCN':
            if (n.length > 0) state.stroke = colourOf(n);
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
      },
    });
    endRun();
  }

  function addShape(bounds: Bounds, state: State, paints: 'fill' | 'stroke'): void {
    const [x, top, end, bottom] = intersect(transformBounds(bounds, state.matrix), state.clip);
    const thickness = paints === 'stroke' ? state.lineWidth * Math.hypot(state.matrix[2], state.matrix[3]) * mmPerPt : 0;
    const [leftMm, topMm, rightMm, bottomMm] = [x * mmPerPt, top * mmPerPt, end * mmPerPt, bottom * mmPerPt];
    if (rightMm < leftMm || bottomMm < topMm) return;
    const highMm = bottomMm - topMm + (paints === 'stroke' ? thickness : 0);
    if (highMm <= ruleMm.high) {
      if (rightMm - leftMm >= ruleMm.long) content.rules.push({ leftMm, rightMm, yMm: bottomMm + thickness / 2 });
    } else if (rightMm - leftMm >= leastAreaMm && bottomMm - topMm >= leastAreaMm) {
      const colour = paints === 'fill' ? onPaper(state.fill, state.fillOpacity) : onPaper(state.stroke, state.strokeOpacity);
      content.areas.push({ leftMm, topMm, rightMm, bottomMm, paint: paints, colour });
    }
  }

  function addImage({ widthPx, heightPx }: { widthPx: number; heightPx: number }, state: State): void {
    const [a, b, c, d] = state.matrix;
    const [wide, high] = [Math.hypot(a, b), Math.hypot(c, d)];
    const [x, top, end, bottom] = transformBounds([0, 0, 1, 1], state.matrix);
    const dpi = Math.min((widthPx * 72) / wide, (heightPx * 72) / high);
    content.images.push({
      leftMm: x * mmPerPt,
      topMm: top * mmPerPt,
      rightMm: end * mmPerPt,
      bottomMm: bottom * mmPerPt,
      widthPx,
      heightPx,
      dpi,
    });
  }
}
