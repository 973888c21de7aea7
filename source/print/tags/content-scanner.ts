/** What an operator does, as far as marked content is concerned; `other` sets the state or nothing we need. */
export type OperatorKind =
  | 'other'
  | 'save'
  | 'restore'
  | 'matrix'
  | 'path'
  | 'paint'
  | 'end-path'
  | 'shade'
  | 'begin-text'
  | 'end-text'
  | 'font'
  | 'text-matrix'
  | 'show'
  | 'object'
  | 'inline-image'
  | 'begin-mark'
  | 'end-mark';

const operators: [OperatorKind, string][] = [
  ['save', 'q'],
  ['restore', 'Q'],
  ['matrix', 'cm'],
  ['path', 'm l c v y h re'],
  ['paint', 'S s f F f* B B* b b*'],
  ['end-path', 'n'],
  ['shade', 'sh'],
  ['begin-text', 'BT'],
  ['end-text', 'ET'],
  ['font', 'Tf'],
  ['text-matrix', 'Tm'],
  ['show', 'Tj TJ \' "'],
  ['object', 'Do'],
  ['inline-image', 'BI'],
  ['begin-mark', 'BMC BDC'],
  ['end-mark', 'EMC'],
];

/** An operator of up to three characters as one number. */
const packed = (name: string): number => [...name].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
const kinds = new Map<number, OperatorKind>(
  operators.flatMap(([kind, names]) => names.split(' ').map((name) => [packed(name), kind] as const)),
);

/** By byte: 0 regular, 1 white space, 2 delimiter (ISO 32000-2, 7.2.3). */
const classes = new Uint8Array(256);
for (const white of [0, 9, 10, 12, 13, 32]) classes[white] = 1;
for (const delimiter of '()<>[]{}/%') classes[delimiter.charCodeAt(0)] = 2;

/** By byte: what begins a number. */
const numeric = new Uint8Array(256);
for (const letter of '0123456789+-.') numeric[letter.charCodeAt(0)] = 1;

/** After a literal string that opens at `at`: round brackets nest, a backslash takes the next byte with it. */
function skipString(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let place = at; place < bytes.length; place += 1) {
    const byte = bytes[place];
    if (byte === 0x5c) place += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return bytes.length;
}

/** After a dictionary that opens at `at`. */
function skipDictionary(bytes: Uint8Array, at: number): number {
  let depth = 0;
  let place = at;
  while (place < bytes.length) {
    const byte = bytes[place];
    if (byte === 0x28) place = skipString(bytes, place);
    else if (byte === 0x3c && bytes[place + 1] === 0x3c) {
      depth += 1;
      place += 2;
    } else if (byte === 0x3e && bytes[place + 1] === 0x3e) {
      depth -= 1;
      place += 2;
      if (depth === 0) return place;
    } else place += 1;
  }
  return bytes.length;
}

/** After the `EI` of an inline image whose `BI` ends at `at`: an `EI` between white space, with an operator or the end behind it. */
function skipInlineImage(bytes: Uint8Array, at: number): number {
  for (let place = at; place + 1 < bytes.length; place += 1) {
    const alone = classes[bytes[place - 1] ?? 0] === 1 && (place + 2 >= bytes.length || classes[bytes[place + 2] ?? 0] === 1);
    if (bytes[place] !== 0x45 || bytes[place + 1] !== 0x49 || !alone) continue;
    // Pixels may hold ` EI ` too: what follows must be text.
    const next = bytes.subarray(place + 2, place + 12);
    if (next.every((byte) => byte < 0x7f && (byte >= 0x20 || classes[byte] === 1))) return place + 2;
  }
  return bytes.length;
}

/** Steps through a content stream, operator by operator, without making anything of the operands. */
export class ContentScanner {
  readonly bytes: Buffer;
  /** Byte after the operator. */
  at = 0;
  /** Byte where the operator's operands start; that of the operator when it has none. */
  start = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The next operator, `null` at the end. */
  next(): OperatorKind | null {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.at;
    let start = -1;
    while (at < length) {
      const byte = bytes[at]!;
      const kind = classes[byte];
      if (kind === 1) {
        at += 1;
        continue;
      }
      if (byte === 0x25) {
        while (at < length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
        continue;
      }
      if (start < 0) start = at;
      if (kind === 2) {
        if (byte === 0x28) at = skipString(bytes, at);
        else if (byte === 0x3c && bytes[at + 1] === 0x3c) at = skipDictionary(bytes, at);
        else if (byte === 0x3c) {
          at = bytes.indexOf(0x3e, at) + 1;
          if (at === 0) at = length;
        } else {
          at += 1;
          if (byte === 0x2f) while (at < length && classes[bytes[at]!] === 0) at += 1;
        }
        continue;
      }
      let code = 0;
      const word = at;
      while (at < length && classes[bytes[at]!] === 0) {
        code = code * 256 + bytes[at]!;
        at += 1;
      }
      if (numeric[byte] === 1 || at - word > 3) continue;
      const found = kinds.get(code) ?? 'other';
      // `true`, `false` and `null` are longer than any operator.
      if (found === 'inline-image') at = skipInlineImage(bytes, at);
      this.at = at;
      this.start = start;
      return found;
    }
    this.at = length;
    this.start = length;
    return null;
  }

  /** Operands and operator as they stand. */
  text(): string {
    return this.bytes.toString('latin1', this.start, this.at);
  }

  /** The operands as numbers, at most so many; anything that is none is left out. `from` is where an earlier operator starts. */
  numbers(from = this.start, most = 6): number[] {
    const { bytes, at: end } = this;
    const found: number[] = [];
    for (let at = from; at < end && found.length < most; ) {
      if (numeric[bytes[at]!] !== 1) {
        at += 1;
        continue;
      }
      let [value, divisor, sign] = [0, 0, 1];
      for (; at < end && numeric[bytes[at]!] === 1; at += 1) {
        const byte = bytes[at]!;
        if (byte === 0x2d) sign = -1;
        else if (byte === 0x2e) divisor = 1;
        else if (byte !== 0x2b) {
          value = value * 10 + byte - 0x30;
          divisor *= 10;
        }
      }
      found.push((sign * value) / (divisor || 1));
    }
    return found;
  }
}
