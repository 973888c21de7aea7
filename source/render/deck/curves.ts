/** Numbers of a path, short and the same on every machine. */
const round = (value: number): string => String(Math.round(value * 10) / 10);

function path(points: [number, number][]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

function sample(from: number, to: number, step: number, y: (x: number) => number): [number, number][] {
  const points: [number, number][] = [];
  for (let x = from; x < to; x += step) points.push([x, y(x)]);
  points.push([to, y(to)]);
  return points;
}

/** From 0 to 1 without a corner at either end. */
function ease(t: number): number {
  const at = Math.min(1, Math.max(0, t));
  return at * at * at * (at * (6 * at - 15) + 10);
}

/** Lines of the title slide: two that part for the words and close on the right, with empty rows around. */
export interface Field {
  room: string;
  a: string;
  b: string;
  rows: string[];
}

const middle = 356;
const closedHalf = 26;
const endX = 1190;
/** How far the rows stand off the lines, at the open and at the closed end. */
const rowGaps: [number, number][] = [
  [10, 47],
  [22, 79],
  [38, 112],
  [57, 146],
  [79, 180],
  [103, 213],
  [128, 247],
];

/**
 * The field of the title slide.
 *
 * @param openHalf Half the opening on the left, in pixels of the 720.
 * @param narrowsFrom Where the opening begins to close, in pixels of the 1280.
 */
export function titleField(openHalf: number, narrowsFrom: number): Field {
  const closing = (x: number) => ease((x - narrowsFrom) / (1180 - narrowsFrom));
  const half = (x: number) => openHalf + (closedHalf - openHalf) * closing(x);
  const gap = ([open, closed]: [number, number], x: number) => open + (closed - open) * closing(x);
  const above = sample(0, endX, 20, (x) => middle - half(x));
  const below = sample(0, endX, 20, (x) => middle + half(x));
  const rows = rowGaps.flatMap((gaps) => [
    path(sample(0, 1280, 20, (x) => middle - half(x) - gap(gaps, x))),
    path(sample(0, 1280, 20, (x) => middle + half(x) + gap(gaps, x))),
  ]);
  return { room: `${path(above)}${path([...below].reverse()).replace('M', 'L')}Z`, a: path(above), b: path(below), rows };
}

export interface Stop {
  x: number;
  ay: number;
  by: number;
  state: 'past' | 'here' | 'ahead';
  name: string;
  /** The line that joins the two marks; drawn only where we are. */
  link: string;
  diamond: string;
}

/** The route of a part slide: the same two lines, widest in the middle, a stop for every part. */
export interface Route {
  room: string;
  past: { a: string; b: string };
  ahead: { a: string; b: string };
  stops: Stop[];
}

const routeMiddle = 470;

/** @param stops 2 to 7 parts in order, one of them here. */
export function partRoute(stops: { name: string; state: 'past' | 'here' | 'ahead' }[]): Route {
  const half = (x: number) => 14 + 76 * Math.sin((Math.PI * x) / 1280) ** 1.4;
  const upper = (x: number) => routeMiddle - half(x);
  const lower = (x: number) => routeMiddle + half(x);
  const step = stops.length > 1 ? 1040 / (stops.length - 1) : 0;
  const marked = stops.map((stop, index) => {
    const x = Math.round(120 + step * index);
    const [ay, by] = [Math.round(upper(x)), Math.round(lower(x))];
    const size = stop.state === 'here' ? 21 : 10;
    const reach = stop.state === 'here' ? 24 : 12;
    return {
      ...stop,
      x,
      ay,
      by,
      link: `M${x} ${ay + reach}V${by - reach}`,
      diamond: `M${x} ${by - size}l${size} ${size}-${size} ${size}-${size}-${size}Z`,
    };
  });
  const here = marked.find((stop) => stop.state === 'here')?.x ?? 1280;
  const lines = (from: number, to: number) => ({ a: path(sample(from, to, 20, upper)), b: path(sample(from, to, 20, lower)) });
  const room = `${path(sample(0, 1280, 20, upper))}${path(sample(0, 1280, 20, lower).reverse()).replace('M', 'L')}Z`;
  return { room, past: lines(0, here), ahead: lines(here, 1280), stops: marked };
}
