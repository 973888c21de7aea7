import { type Reading, readings } from './encodings.ts';

/** A run of letters that another program had decoded wrongly: what stood there, and what was meant. */
export interface Repair {
  /** Where it stands in the text as given. */
  index: number;
  found: string;
  meant: string;
}

/** What a broken run may stand for: marks, accented Latin letters, symbols and emoji; other alphabets only in longer runs. */
const mark =
  /^(?:[\u00A0-\u00BF\u2010-\u2027\u202F-\u205E\u200B-\u200D\u20AC\u2100-\u214F\u2190-\u22FF\u25A0-\u27BF\u2B00-\u2BFF]|\uFE0E|\uFE0F|\uFEFF)$/u;
const accented = /^[\u00C0-\u017E\u0218-\u021B]$/u;
const picture = /^[\u{1F000}-\u{1FAFF}\u{E0020}-\u{E007F}\u{20000}-\u{2FA1F}]$/u;
const otherLetter =
  /^[\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u0590-\u06FF\u0900-\u0D7F\u0E00-\u0E7F\u1E00-\u1FFF\u3000-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF\uFB00-\uFB4F]$/u;
/** Marks a writer may well set after a capital letter with an accent: the pair alone proves nothing. */
const setAfterLetter = /^[\u00A0«»°·…‘’“”‚„–—•‹›\u2122]$/u;

interface Sequence {
  length: number;
  meant: string;
  /** Certain by itself, or only in a text that is broken elsewhere (or in a run of its like). */
  sure: boolean;
  alphabet: boolean;
}

function readSequence(text: string, index: number, reading: Reading): Sequence | null {
  const first = reading.byteOf.get(text[index] ?? '');
  if (first === undefined || first < 0xc2 || first > 0xf4) return null;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let code = first & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let offset = 1; offset < length; offset += 1) {
    const byte = reading.byteOf.get(text[index + offset] ?? '');
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code < [0, 0, 0x80, 0x800, 0x10000][length]!) return null;
  const meant = String.fromCodePoint(code);
  // Half of a text that went through twice.
  if (code < 0xa0) return { length, meant, sure: false, alphabet: false };
  if (otherLetter.test(meant)) return { length, meant, sure: false, alphabet: true };
  if (reading.onlyMarks && !mark.test(meant) && !accented.test(meant) && !picture.test(meant)) return null;
  if (length === 4) return picture.test(meant) ? { length, meant, sure: true, alphabet: false } : null;
  if (length === 3) return mark.test(meant) ? { length, meant, sure: true, alphabet: false } : null;
  if (!mark.test(meant) && !accented.test(meant)) return null;
  const before = text[index - 1] ?? ' ';
  const after = text[index + length] ?? ' ';
  const inCapitals = /\p{Lu}/u.test(before) && !/\p{Ll}/u.test(after);
  const second = text[index + 1] ?? '';
  const natural = setAfterLetter.test(second) || (/\p{L}/u.test(second) && /\p{Lu}/u.test(second));
  // “Â ” is the commonest wreck of a no-break space, and no word in any language ends so.
  const sure = first === 0xc2 ? !inCapitals : !natural && !inCapitals;
  return { length, meant, sure, alphabet: false };
}

/** The longest run of letters of one other alphabet that starts here: three or more are proof. */
function readAlphabet(text: string, index: number, reading: Reading, isBroken: boolean): Sequence | null {
  let end = index;
  let meant = '';
  let count = 0;
  for (let next = readSequence(text, end, reading); next?.alphabet; next = readSequence(text, end, reading)) {
    meant += next.meant;
    end += next.length;
    count += 1;
  }
  const afterLetter = reading.alphabet === 'latin' && /[A-Za-z]/.test(text[index - 1] ?? '');
  return count >= (isBroken ? 1 : 3) && !(afterLetter && count < 3) ? { length: end - index, meant, sure: true, alphabet: true } : null;
}

function findOnce(text: string, isBroken: boolean): Repair[] {
  const repairs: Repair[] = [];
  let index = 0;
  while (index < text.length) {
    if (text.charCodeAt(index) < 0x80) {
      index += 1;
      continue;
    }
    let found: Sequence | null = null;
    for (const reading of readings) {
      const one = readSequence(text, index, reading);
      const candidate = one?.alphabet ? readAlphabet(text, index, reading, isBroken) : one;
      if (candidate && (candidate.sure || isBroken)) {
        found = candidate;
        break;
      }
    }
    if (found) repairs.push({ index, found: text.slice(index, index + found.length), meant: found.meant });
    index += found?.length ?? 1;
  }
  return repairs;
}

/**
 * Undo double decoding: UTF-8 that some program read as Windows-1250, -1251, -1252, ISO 8859-1 or Mac Roman.
 *
 * Only sequences that are valid UTF-8 in one of those tables and stand for a plausible character are touched, so correct Polish,
 * Czech, German or French stays as it is. A text that is broken for certain somewhere is believed broken in doubtful places too.
 * Done before no-break spaces are made plain: one of them may be a byte of an emoji (DOMAIN a, S1).
 */
export function repairEncoding(text: string): { text: string; repairs: Repair[] } {
  const sure = findOnce(text, false);
  if (sure.length === 0) return { text, repairs: [] };
  const repairs = joinNeighbours(findOnce(text, true));
  let repaired = '';
  let end = 0;
  for (const { index, found, meant } of repairs) {
    repaired += text.slice(end, index) + meant;
    end = index + found.length;
  }
  repaired += text.slice(end);
  // Some texts went through the mill twice.
  const again = findOnce(repaired, false).length > 0 ? repairEncoding(repaired).text : repaired;
  return { text: again, repairs };
}

function joinNeighbours(repairs: Repair[]): Repair[] {
  const joined: Repair[] = [];
  for (const repair of repairs) {
    const last = joined.at(-1);
    if (last && last.index + last.found.length === repair.index)
      joined[joined.length - 1] = { index: last.index, found: last.found + repair.found, meant: last.meant + repair.meant };
    else joined.push(repair);
  }
  return joined;
}
