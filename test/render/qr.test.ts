import jsQr from 'jsqr';
import { expect, test } from 'vitest';
import { drawQr } from '../../source/render/qr.ts';

/** The drawing as a scanner sees it, `side` pixels for each module. */
function photograph(address: string, side = 4): { data: Uint8ClampedArray; width: number } {
  const { size, path } = drawQr(address);
  const width = size * side;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * side; row < (Number(y) + 1) * side; row += 1)
      for (let column = Number(x) * side; column < (Number(x) + Number(run)) * side; column += 1)
        data.set([0, 0, 0, 255], (row * width + column) * 4);
  }
  return { data, width };
}

// The package is CommonJS: under Node its function is the `default` of what is imported.
const scan = (jsQr as unknown as { default?: typeof jsQr.default }).default ?? (jsQr as unknown as typeof jsQr.default);

test.each([
  'https://example.org/couples',
  'mailto:cleo@example.org',
  `https://example.org/${'long/'.repeat(40)}`,
  'https://example.org/ä?q=é',
])('a phone reads %s', (address) => {
  const { data, width } = photograph(address);
  expect(scan(data, width, width)?.data).toBe(address);
});
