/** A reference to an object of the file, by number. */
export class PdfReference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}
/** A name, decoded: `Page` for `/Page`. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
/** A string, one character per byte. */
export class PdfString {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}
export type PdfDictionary = Map<string, PdfValue>;
export type PdfValue = null | boolean | number | PdfReference | PdfName | PdfString | PdfValue[] | PdfDictionary;

const isDictionary = (value: unknown): value is PdfDictionary => value instanceof Map;

export function asDictionary(value: PdfValue | undefined): PdfDictionary | null {
  return isDictionary(value) ? value : null;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** By character code: 1 white space, 2 delimiter, 3 digit, 0 anything else (ISO 32000-2, 7.2.3). */
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = 1;
for (const delimiter of '()<>[]{}/%') kinds[delimiter.charCodeAt(0)] = 2;
for (const digit of '0123456789') kinds[digit.charCodeAt(0)] = 3;
const reference = /\s+\d+\s+R(?![A-Za-z])/y;

/**
 * Read one PDF value.
 *
 * Written for speed: a tagged book of 65 pages has 4,000 objects to read.
 *
 * @param source One character per byte (`latin1`), starting with the value; what follows it is left alone.
 * @throws {SyntaxError} when this is no PDF value.
 * @see ISO 32000-2, 7.3 Objects
 */
export function parsePdfValue(source: string): PdfValue {
  const { length } = source;
  let place = 0;
  const refuse = (): never => {
    throw new SyntaxError(`no PDF value at ${JSON.stringify(source.slice(place, place + 40))}`);
  };
  const kindAt = (at: number): number => (at < length ? (kinds[source.charCodeAt(at)] ?? 0) : 2);
  const skipSpace = (): void => {
    for (; place < length; place += 1) {
      const code = source.charCodeAt(place);
      if (code === 0x25) while (place + 1 < length && source[place + 1] !== '\n' && source[place + 1] !== '\r') place += 1;
      else if (kinds[code] !== 1) return;
    }
  };
  /** To the end of a run of regular characters. */
  const skipWord = (): void => {
    while (kindAt(place) % 3 === 0 && place < length) place += 1;
  };

  const literalString = (): PdfString => {
    let text = '';
    for (let depth = 1; ; place += 1) {
      const character = source[place] ?? refuse();
      if (character === '\\') {
        place += 1;
        const octal = /^[0-7]{1,3}/.exec(source.slice(place, place + 3))?.[0];
        if (octal) text += String.fromCharCode(Number.parseInt(octal, 8) & 255);
        else text += source[place] === '\n' ? '' : (escapes[source[place] ?? ''] ?? source[place] ?? '');
        place += octal ? octal.length - 1 : 0;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      text += character;
    }
    place += 1;
    return new PdfString(text);
  };
  const hexString = (): PdfString => {
    const end = source.indexOf('>', place);
    if (end < 0) refuse();
    const digits = source.slice(place, end).replace(/\s/g, '');
    place = end + 1;
    return new PdfString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
  };
  const name = (): string => {
    const start = place + 1;
    place = start;
    skipWord();
    const word = source.slice(start, place);
    return word.includes('#')
      ? word.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : word;
  };
  const dictionary = (): PdfDictionary => {
    const found: PdfDictionary = new Map();
    for (skipSpace(); !source.startsWith('>>', place); skipSpace()) {
      if (source.charCodeAt(place) !== 0x2f) refuse();
      const key = name();
      found.set(key, value());
    }
    place += 2;
    return found;
  };
  const list = (): PdfValue[] => {
    const found: PdfValue[] = [];
    for (skipSpace(); source.charCodeAt(place) !== 0x5d; skipSpace()) found.push(value());
    place += 1;
    return found;
  };
  const word = (): PdfValue => {
    const start = place;
    let isWhole = true;
    for (; kindAt(place) % 3 === 0 && place < length; place += 1) if (kinds[source.charCodeAt(place)] !== 3) isWhole = false;
    const text = source.slice(start, place);
    if (isWhole && text !== '') {
      reference.lastIndex = place;
      // Only an object number is followed by another whole number and an R.
      if (kindAt(place) === 1 && reference.test(source)) {
        place = reference.lastIndex;
        return new PdfReference(Number(text));
      }
      return Number(text);
    }
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (text === 'null') return null;
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
    place = start;
    return refuse();
  };
  const value = (): PdfValue => {
    skipSpace();
    switch (source.charCodeAt(place)) {
      case 0x2f:
        return new PdfName(name());
      case 0x3c:
        if (source.charCodeAt(place + 1) !== 0x3c) {
          place += 1;
          return hexString();
        }
        place += 2;
        return dictionary();
      case 0x5b:
        place += 1;
        return list();
      case 0x28:
        place += 1;
        return literalString();
      default:
        return word();
    }
  };
  return value();
}

const writeName = (name: string): string =>
  `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

/** Write one PDF value; the counterpart of `parsePdfValue`. */
export function writePdfValue(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return String(Math.round(value * 1e5) / 1e5);
  if (value instanceof PdfReference) return `${value.number} 0 R`;
  if (value instanceof PdfName) return writeName(value.name);
  if (value instanceof PdfString) {
    const text = value.bytes.replace(/[\\()]/g, '\\$&').replace(/\r/g, '\\r');
    return /[^\n -~\\]/.test(text) ? `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>` : `(${text})`;
  }
  if (Array.isArray(value)) return `[${value.map(writePdfValue).join(' ')}]`;
  return `<<${[...value].map(([key, item]) => `${writeName(key)} ${writePdfValue(item)}`).join('\n')}>>`;
}

/** Text as PDF stores it: plain where it is ASCII, UTF-16 with its mark otherwise (ISO 32000-2, 7.9.2.2). */
export function writePdfText(text: string): PdfString {
  if (/^[\n -~]*$/.test(text)) return new PdfString(text);
  return new PdfString(Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1'));
}

/** Text as PDF stores it; the counterpart of `writePdfText`. */
export function readPdfText({ bytes }: PdfString): string {
  if (bytes.startsWith('\xfe\xff'))
    return Buffer.from(bytes.slice(2, bytes.length - (bytes.length % 2)), 'latin1')
      .swap16()
      .toString('utf16le');
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  return bytes;
}
