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

/** One token: a delimiter, a name, a whole reference, or a bare word or number. Strings are read by hand. */
const token = /[\s\0]*(?:%[^\n\r]*[\s\0]*)*(<<|>>|\[|\]|\(|<|\/[^\s\0()<>[\]{}/%]*|(\d+)\s+\d+\s+R(?![A-Za-z])|[^\s\0()<>[\]{}/%]+)/y;
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Read one PDF value.
 *
 * @param source One character per byte (`latin1`), starting with the value; what follows it is left alone.
 * @throws {SyntaxError} when this is no PDF value.
 * @see ISO 32000-2, 7.3 Objects
 */
export function parsePdfValue(source: string): PdfValue {
  let place = 0;
  const refuse = (): never => {
    throw new SyntaxError(`no PDF value at ${JSON.stringify(source.slice(place, place + 40))}`);
  };
  const next = (): RegExpExecArray => {
    token.lastIndex = place;
    const found = token.exec(source) ?? refuse();
    place = token.lastIndex;
    return found;
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

  const value = ([, word = '', reference]: RegExpExecArray): PdfValue => {
    if (reference !== undefined) return new PdfReference(Number(reference));
    if (word.startsWith('/')) {
      return new PdfName(word.slice(1).replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
    }
    switch (word) {
      case '<<': {
        const dictionary: PdfDictionary = new Map();
        for (let key = next(); key[1] !== '>>'; key = next()) {
          const name = value(key);
          if (!(name instanceof PdfName)) return refuse();
          dictionary.set(name.name, value(next()));
        }
        return dictionary;
      }
      case '[': {
        const list: PdfValue[] = [];
        for (let item = next(); item[1] !== ']'; item = next()) list.push(value(item));
        return list;
      }
      case '(':
        return literalString();
      case '<':
        return hexString();
      case 'true':
        return true;
      case 'false':
        return false;
      case 'null':
        return null;
      default:
        return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : refuse();
    }
  };
  return value(next());
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
