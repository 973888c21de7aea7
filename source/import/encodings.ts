/** One table by which bytes are read as letters, turned round: the byte of each letter. */
export interface Reading {
  name: string;
  byteOf: ReadonlyMap<string, number>;
  /** The alphabet its upper half writes: letters of it before a run speak against the run. */
  alphabet: 'latin' | 'cyrillic';
  /** Tables few texts go through: only what can be nothing else is repaired by them. */
  onlyMarks: boolean;
}

function turnRound(label: string): Map<string, number> {
  const decoder = new TextDecoder(label);
  const byteOf = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) byteOf.set(decoder.decode(new Uint8Array([byte])), byte);
  // Bytes a table leaves empty come through as control characters.
  for (let byte = 0x80; byte <= 0x9f; byte += 1) if (!byteOf.has(String.fromCharCode(byte))) byteOf.set(String.fromCharCode(byte), byte);
  return byteOf;
}

/** ISO 8859-1 as browsers do not read it: its control characters are bytes 0x80 to 0x9F, which `windows-1252` above covers too. */
export const readings: readonly Reading[] = [
  { name: 'Windows-1252', byteOf: turnRound('windows-1252'), alphabet: 'latin', onlyMarks: false },
  { name: 'Windows-1250', byteOf: turnRound('windows-1250'), alphabet: 'latin', onlyMarks: false },
  { name: 'Windows-1251', byteOf: turnRound('windows-1251'), alphabet: 'cyrillic', onlyMarks: true },
  { name: 'Mac Roman', byteOf: turnRound('macintosh'), alphabet: 'latin', onlyMarks: true },
];
