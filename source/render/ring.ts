import type { PageGeometry } from '../model/geometry.ts';

/** The ring of “Our loop”: two facing arcs and the arrows between its six boxes; `null` where the boxes stand one below the other. */
export interface Ring {
  width: number;
  height: number;
  one: string;
  two: string;
  arrows: { of: 'one' | 'two'; at: string }[];
}

interface Shape {
  heightMm: number;
  /** Half axes; the ring stands in the middle. */
  rxMm: number;
  ryMm: number;
  /** Degrees clockwise from the top, of the arrows on the right half. */
  arrowDegrees: [number, number, number, number];
}

/** The boxes stand where templates/styles/components/loop.css puts them. */
const shapes: Record<'full' | 'small' | 'large', Shape> = {
  full: { heightMm: 156, rxMm: 58.5, ryMm: 67.88, arrowDegrees: [0, 69, 113, 180] },
  small: { heightMm: 136, rxMm: 42, ryMm: 58, arrowDegrees: [0, 70, 128, 180] },
  large: { heightMm: 190, rxMm: 62, ryMm: 84, arrowDegrees: [0, 70, 124, 180] },
};

const round = (value: number): number => Math.round(value * 100) / 100;

export function drawRing({ format, largePrint, liveWidthMm }: PageGeometry): Ring | null {
  if (format === 'small' && largePrint) return null;
  const shape = shapes[largePrint ? 'large' : format];
  const { heightMm: height, rxMm: rx, ryMm: ry, arrowDegrees } = shape;
  const width = liveWidthMm;
  const [x, y] = [width / 2, height / 2];
  const top = round(y - ry);
  const bottom = round(y + ry);
  const arrow = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    const along = (Math.atan2(ry * Math.sin(angle), rx * Math.cos(angle)) * 180) / Math.PI;
    return `translate(${round(x + rx * Math.sin(angle))} ${round(y - ry * Math.cos(angle))}) rotate(${round(along)})`;
  };
  const [start, first, second, end] = arrowDegrees;
  const left = [360 - second, 360 - first];
  return {
    width,
    height,
    one: `M${x} ${bottom}A${rx} ${ry} 0 0 1 ${x} ${top}`,
    two: `M${x} ${top}A${rx} ${ry} 0 0 1 ${x} ${bottom}`,
    arrows: [
      { of: 'one', at: arrow(start) },
      ...[first, second, end].map((degrees) => ({ of: 'two' as const, at: arrow(degrees) })),
      ...left.map((degrees) => ({ of: 'one' as const, at: arrow(degrees) })),
    ],
  };
}
