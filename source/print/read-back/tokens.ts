/** What a content stream is made of; the operands wait until their operator. */
export interface TokenHandler {
  /** The numbers and the strings since the last operator, and the operator. Both lists are emptied afterwards. */
  operator(name: string, numbers: readonly number[], strings: readonly Shown[], names: readonly string[]): void;
}

/** A string to show, one character per byte, and the number that stood before it in its list (0 for none). */
export interface Shown {
  bytes: string;
  /** Thousandths of the font size to go back before it. */
  back: number;
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

/**
 * Go once through a content stream, operator by operator.
 *
 * Written for speed: a book of 65 pages holds 4 MB of it. Dictionaries inside are handed on as one name, unread.
 *
 * @see ISO 32000-2, 7.8.2 Content streams
 */
export function readTokens(bytes: Uint8Array, handler: TokenHandler): void {
  const numbers: number[] = [];
  const strings: Shown[] = [];
  const names: string[] = [];
  const { length } = bytes;
  let place = 0;
  let inList = false;

  const text = (from: number, to: number): string => {
    let made = '';
    for (let at = from; at < to; at += 1) made += String.fromCharCode(bytes[at]!);
    return made;
  };
  const push = (shown: string): void => {
    let back = 0;
    while (inList && numbers.length > 0) back += numbers.pop()!;
    strings.push({ bytes: shown, back });
  };
  const hexString = (): void => {
    let made = '';
    let half = -1;
    for (place += 1; place < length && bytes[place] !== greater; place += 1) {
      const code = bytes[place]!;
      if (kinds[code] === 1) continue;
      if (half < 0) half = hexDigit(code);
      else {
        made += String.fromCharCode(half * 16 + hexDigit(code));
        half = -1;
      }
    }
    place += 1;
    push(half < 0 ? made : made + String.fromCharCode(half * 16));
  };
  const literalString = (): void => {
    let made = '';
    let depth = 1;
    for (place += 1; place < length; place += 1) {
      const code = bytes[place]!;
      if (code === backslash) {
        place += 1;
        const octal = /^[0-7]{1,3}/.exec(text(place, Math.min(place + 3, length)))?.[0];
        const letter = String.fromCharCode(bytes[place] ?? 0);
        made += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : letter === '\n' ? '' : (escapes[letter] ?? letter);
        place += octal ? octal.length - 1 : 0;
        continue;
      }
      if (code === open) depth += 1;
      if (code === close) depth -= 1;
      if (depth === 0) break;
      made += String.fromCharCode(code);
    }
    place += 1;
    push(made);
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
    numbers.push(negative ? -value : value);
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
    handler.operator(name, numbers, strings, names);
    if (numbers.length > 0) numbers.length = 0;
    if (strings.length > 0) strings.length = 0;
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
