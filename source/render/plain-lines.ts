/** Letters that take two columns of a line set in one width: Chinese, Japanese, Korean, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that stand on the letter before them, and signs that are not seen. */
const none = /[\p{Mn}\p{Me}\u200b-\u200f\u2060-\u2069]/u;
/** Between two of these a line may end, without a space. */
const breaksAnywhere = /[\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3fffd}]/u;
/** These never begin a line. */
const neverFirst = /^[\u3001\u3002\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\u300d\u300f\uff09\u3011\u30fc\u3005]/u;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Columns a text takes in a line set in one width. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (none.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0);
}

/**
 * Break a text into lines.
 *
 * @param first What stands before the first line, usually spaces.
 * @param rest What stands before every other line.
 * @returns Lines of at most `width` columns; a word that is longer stands on a line of its own.
 */
export function wrapPlain(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const { piece, glued } of piecesOf(text)) {
    const next: string = line === null ? `${first}${piece}` : `${line}${glued ? '' : ' '}${piece}`;
    if (line === null || columnsOf(next) <= width) line = next;
    else {
      lines.push(line);
      line = `${rest}${piece}`;
    }
  }
  return line === null ? lines : [...lines, line];
}

/** Words, and of scripts without spaces the letters, each with the marks that go with it. */
function piecesOf(text: string): { piece: string; glued: boolean }[] {
  return text
    .split(/ +/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const pieces: string[] = [];
      for (const letter of word) {
        const last = pieces.at(-1);
        const joins = last !== undefined && (neverFirst.test(letter) || none.test(letter) || !canBreak(last, letter));
        if (joins) pieces[pieces.length - 1] = last + letter;
        else pieces.push(letter);
      }
      return pieces.map((piece, index) => ({ piece, glued: index > 0 }));
    });
}

const canBreak = (before: string, letter: string): boolean => breaksAnywhere.test(letter) || breaksAnywhere.test([...before].at(-1) ?? '');

/**
 * Keep what runs from right to left together in a line that runs from left to right, so that numbers beside it keep their place.
 *
 * The marks (U+2068, U+2069) are not seen; mail programs that do not know them leave them out.
 */
export const isolatePlain = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);
