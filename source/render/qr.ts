import { encode } from 'uqr';

/** A QR code as one SVG path of square modules, one unit each. */
export interface QrCode {
  /** Modules on a side, quiet zone included. */
  size: number;
  path: string;
}

/** Modules of white that scanners need round the code (ISO/IEC 18004, 5.3.8 Quiet zone). */
const quietZone = 4;

/** The QR code of an address, with a quarter of it to spare for creases and coffee (level Q). */
export function drawQr(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'Q', border: quietZone });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size, path: runs.join('') };
}
