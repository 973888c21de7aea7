import { mmPerPt } from '../../model/geometry.ts';
import type { PaintedArea, PrintedImage, PrintedRule } from '../../model/printed-file.ts';
import { onPaper } from './colours.ts';
import { type Bounds, intersect, type Matrix, transformBounds } from './matrix.ts';

/** The part of the graphics state that painting shapes depends on. */
export interface ShapeState {
  matrix: Matrix;
  clip: Bounds;
  /** `0xrrggbb`, and how much of what is below it hides. */
  fill: number;
  fillOpacity: number;
  stroke: number;
  strokeOpacity: number;
  lineWidth: number;
}

/** The shapes of a page. */
export interface Shapes {
  rules: PrintedRule[];
  areas: PaintedArea[];
  images: PrintedImage[];
}

/** A line is no higher than this, and at least this long. */
const ruleMm = { high: 0.75, long: 8 };
const leastAreaMm = 3;

/** Keep a painted piece of a path if it is a line or an area; strokes of small drawings are neither. */
export function addShape({ rules, areas }: Shapes, bounds: Bounds, state: ShapeState, paint: 'fill' | 'stroke'): void {
  const [scale, turn] = state.matrix;
  if (turn === 0 && (bounds[2] - bounds[0]) * Math.abs(scale) * mmPerPt < leastAreaMm) return;
  const [x, top, end, bottom] = intersect(transformBounds(bounds, state.matrix), state.clip);
  const [leftMm, topMm, rightMm, bottomMm] = [x * mmPerPt, top * mmPerPt, end * mmPerPt, bottom * mmPerPt];
  if (rightMm < leftMm || bottomMm < topMm) return;
  const thicknessMm = paint === 'stroke' ? state.lineWidth * Math.hypot(state.matrix[2], state.matrix[3]) * mmPerPt : 0;
  if (bottomMm - topMm + thicknessMm <= ruleMm.high) {
    if (rightMm - leftMm >= ruleMm.long) rules.push({ leftMm, rightMm, yMm: bottomMm + thicknessMm / 2 });
  } else if (rightMm - leftMm >= leastAreaMm && bottomMm - topMm >= leastAreaMm) {
    const colour = paint === 'fill' ? onPaper(state.fill, state.fillOpacity) : onPaper(state.stroke, state.strokeOpacity);
    areas.push({ leftMm, topMm, rightMm, bottomMm, paint, colour });
  }
}

/** Keep a picture, which fills the unit square (ISO 32000-2, 8.9.5). */
export function addImage({ images }: Shapes, { widthPx, heightPx }: { widthPx: number; heightPx: number }, matrix: Matrix): void {
  const [a, b, c, d] = matrix;
  const [leftMm, topMm, rightMm, bottomMm] = transformBounds([0, 0, 1, 1], matrix).map((one) => one * mmPerPt) as [
    number,
    number,
    number,
    number,
  ];
  const dpi = Math.min((widthPx * 72) / Math.hypot(a, b), (heightPx * 72) / Math.hypot(c, d));
  images.push({ leftMm, topMm, rightMm, bottomMm, widthPx, heightPx, dpi });
}
