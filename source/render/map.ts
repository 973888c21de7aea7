import { joinPoints, roundMm } from './curve.ts';

/** Two lines that part and come back: what the map of the arc is drawn from, in millimetres. */
export interface MapDrawing {
  width: number;
  height: number;
  between: string;
  one: string;
  two: string;
  stops: { y: string; oneX: string; tie: string; lozenge: string }[];
}

/** Half the distance of the two lines along their way, as shares of the widest (the workbook mock-up, page 5). */
const halves = [0.29, 0.79, 1, 0.79, 0.47, 0.24, 0.13];
/** The same at the very top and foot of the page. */
const ends = { top: 0.12, foot: 0.1 };
/** Room for the marks on the lines, left and right of the widest place. */
const marginMm = 3;

/**
 * Draw the map: stops at equal distances, the lines widest about a third of the way down.
 *
 * @param stops How many stages the book has.
 */
export function drawMap(stops: number, widthMm: number, heightMm: number): MapDrawing {
  // Ties end at the names; the lens takes the rest.
  const lensMm = widthMm * 0.84;
  const middle = lensMm / 2;
  const halfAt = (share: number) => share * (middle - marginMm);
  const heightOf = (index: number) => (heightMm * (index + 0.5)) / stops;
  const half = (index: number) => halfAt(interpolate(halves, stops === 1 ? 0.5 : index / (stops - 1)));
  const rows = Array.from({ length: stops }, (_, index) => ({ y: heightOf(index), half: half(index) }));
  const all = [{ y: 0.2, half: halfAt(ends.top) }, ...rows, { y: heightMm - 0.2, half: halfAt(ends.foot) }];
  const line = (side: -1 | 1) => all.map(({ y, half }): [number, number] => [middle + side * half, y]);
  const one = joinPoints(line(-1));
  const back = joinPoints(line(1).reverse()).replace(/^M/, 'L');
  return {
    width: widthMm,
    height: heightMm,
    between: `${one}${back}Z`,
    one,
    two: joinPoints(line(1)),
    stops: rows.map(({ y, half }) => ({
      y: roundMm(y),
      oneX: roundMm(middle - half),
      tie: `M${roundMm(middle - half)} ${roundMm(y)}H${roundMm(widthMm - 4)}`,
      lozenge: `M${roundMm(middle + half)} ${roundMm(y - 2.8)}l2.8 2.8-2.8 2.8-2.8-2.8z`,
    })),
  };
}

/** The value of a row of samples at a share of its length, straight between two of them. */
function interpolate(samples: number[], share: number): number {
  const at = share * (samples.length - 1);
  const from = samples[Math.floor(at)] ?? 0;
  const to = samples[Math.ceil(at)] ?? from;
  return from + (to - from) * (at - Math.floor(at));
}
