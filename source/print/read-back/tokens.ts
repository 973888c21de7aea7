/** What stands before an operator. The same object serves all of them: what is to be kept must be copied. */
export interface Operands {
  /** Only the first `count` are of this operator. */
  numbers: Float64Array;
  count: number;
  /** All strings to show, one after the other. */
  bytes: Uint8Array;
  /** Where each string ends in `bytes`, and the thousandths of the font size to go back before it. */
  strings: { end: number; back: number }[];
  /** Only the first so many are of this operator. */
  stringCount: number;
  /** Names without their slash, and dictionaries unread. */
  names: string[];
}

const [tab, space, percent, open, close, slash, less, greater, openList, closeList, backslash] = [
  9, 32, 0x25, 0x28, 0x29, 0x2f, 0x3c, 0x3e, 0x5b, 0x5d, 0x5c,
] as const;

/** 1: white space, 2: delimiter, 3: part of a number, 0: anything else. */
const kinds = new Uint8Array(256);
for (const code of [0, tab, 10, 12, 13, space]) kinds[code] = 1;
for (const code of [percent, open, close, slash, less, greater, openList, closeList, 0x7b, 0x7d]) kinds[code] = 2;
for (const code of '0123456789+-.') kinds[code.charCodeAt(0)] = 3;

const hexDigit = (code: number): number => (code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57);
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const powers = Array.from({ length: 16 }, (_, index) => 10 ** index);

/** Operators come by the ten thousand and are few: their names are made once. */
const operatorNames = new Map<number, string>();

const mostNumbers = 64;

/**
 * Go once through a content stream, operator by operator.
 *
 * Written for speed: a book of 65 pages holds 4 MB of it, a glyph at a time. Nothing is made that would have to be thrown away again,
 * and dictionaries inside are handed on as one name, unread.
 *
 * @see ISO 32000-2, 7.8.2 Content streams
 */
export function readTokens(bytes: Uint8Array, onOperator: (name: string, operands: Operands) => void): void {
  const operands: Operands = {
    numbers: new Float64Array(mostNumbers),
    count: 0,
    bytes: new Uint8Array(256),
    strings: [],
    stringCount: 0,
    names: [],
  };
  const { numbers, strings, names } = operands;
  const { length } = bytes;
  let place = 0;
  let inList = false;
  let shown = 0;

  const text = (from: number, to: number): string => {
    let made = '';
    for (let at = from; at < to; at += 1) made += String.fromCharCode(bytes[at]!);
    return made;
  };
  const putByte = (code: number): void => {
    if (shown === operands.bytes.length) {
      const larger = new Uint8Array(shown * 2);
      larger.set(operands.bytes);
      operands.bytes = larger;
    }
    operands.bytes[shown++] = code;
  };
  const endString = (): void => {
    let back = 0;
    while (inList && operands.count > 0) back += numbers[--operands.count]!;
    const known = strings[operands.stringCount];
    if (known) {
      known.end = shown;
      known.back = back;
    } else strings.push({ end: shown, back });
    operands.stringCount += 1;
  };
  const hexString = (): void => {
    let half = -1;
    for (place += 1; place < length; place += 1) {
      const code = bytes[place]!;
      if (code === greater) break;
      if (kinds[code] === 1) continue;
      if (half < 0) half = hexDigit(code);
      else {
        putByte(half * 16 + hexDigit(code));
        half = -1;
      }
    }
    place += 1;
    if (half >= 0) putByte(half * 16);
    endString();
  };
  const literalString = (): void => {
    let depth = 1;
    for (place += 1; place < length; place += 1) {
      const code = bytes[place]!;
      if (code === backslash) {
        place += 1;
        const octal = /^[0-7]{1,3}/.exec(text(place, Math.min(place + 3, length)))?.[0];
        const letter = String.fromCharCode(bytes[place] ?? 0);
        if (octal) putByte(Number.parseInt(octal, 8) & 255);
        else if (letter !== '\n') putByte((escapes[letter] ?? letter).charCodeAt(0));
        place += octal ? octal.length - 1 : 0;
        continue;
      }
      if (code === open) depth += 1;
      if (code === close) depth -= 1;
      if (depth === 0) break;
      putByte(code);
    }
    place += 1;
    endString();
  };
  const dictionary = (): void => {
    const from = place;
    let depth = 0;
    do {
      if (bytes[place] === less && bytes[place + 1] === less) depth += 1;
      else if (bytes[place] === greater && bytes[place + 1] === greater) depth -= 1;
      else {
        place += 1;
        continue;
      }
      place += 2;
    } while (depth > 0 && place < length);
    names.push(text(from, place));
  };
  const number = (): void => {
    let code = bytes[place]!;
    const negative = code === 0x2d;
    if (negative || code === 0x2b) code = bytes[++place] ?? 0;
    let whole = 0;
    let decimals = -1;
    for (; place < length; code = bytes[++place]!) {
      if (code === 0x2e) decimals = 0;
      else if (code >= 0x30 && code <= 0x39) {
        // Beyond fifteen digits after the point nothing changes any more.
        if (decimals >= 15) continue;
        whole = whole * 10 + code - 0x30;
        if (decimals >= 0) decimals += 1;
      } else break;
    }
    const value = decimals > 0 ? whole / powers[decimals]! : whole;
    if (operands.count < mostNumbers) numbers[operands.count++] = negative ? -value : value;
  };
  const word = (): void => {
    const from = place;
    let key = 0;
    while (place < length && kinds[bytes[place]!] !== 1 && kinds[bytes[place]!] !== 2) key = key * 256 + bytes[place++]!;
    if (place === from) {
      place += 1;
      return;
    }
    let name = operatorNames.get(key);
    if (name === undefined) {
      name = text(from, place);
      if (name.length <= 4) operatorNames.set(key, name);
    }
    if (name === 'ID') skipInlineImage();
    onOperator(name, operands);
    operands.count = 0;
    operands.stringCount = 0;
    shown = 0;
    if (names.length > 0) names.length = 0;
    inList = false;
  };
  /** The bytes of a picture inside the stream end with `EI` between white space. */
  const skipInlineImage = (): void => {
    for (; place < length; place += 1) {
      const isEnd = bytes[place] === 0x45 && bytes[place + 1] === 0x49 && kinds[bytes[place - 1]!] === 1;
      if (isEnd && (place + 2 >= length || kinds[bytes[place + 2]!] === 1)) break;
    }
  };

  while (place < length) {
    const code = bytes[place]!;
    const kind = kinds[code];
    if (kind === 1) place += 1;
    else if (kind === 3) number();
    else if (kind === 0) word();
    else if (code === less) {
      if (bytes[place + 1] === less) dictionary();
      else hexString();
    } else if (code === open) literalString();
    else if (code === slash) {
      const from = ++place;
      while (place < length && kinds[bytes[place]!] !== 1 && kinds[bytes[place]!] !== 2) place += 1;
      names.push(text(from, place));
    } else if (code === percent) while (place < length && bytes[place] !== 10 && bytes[place] !== 13) place += 1;
    else {
      inList = code === openList ? true : code === closeList ? false : inList;
      place += 1;
    }
  }
}
