const months = [
  'january janvier januar jänner enero jan ene janv',
  'february février fevrier februar febrero feb févr',
  'march mars märz maerz marzo mar mär',
  'april avril abril apr abr avr',
  'may mai mayo',
  'june juin juni junio jun',
  'july juillet juli julio jul juil',
  'august août aout agosto aug ago',
  'september septembre septiembre sep sept',
  'october octobre oktober octubre oct okt',
  'november novembre noviembre nov',
  'december décembre decembre dezember diciembre dec dez dic déc',
].map((names) => new Set(names.split(' ')));

/** `YYYY-MM-DD` when the day exists. */
function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

const monthOf = (word: string): number => months.findIndex((names) => names.has(word.toLowerCase().replace(/\.$/u, ''))) + 1;

/**
 * A date as people and programs write it: `2026-11-01`, with a time, `1 November 2026`, `Nov 1st, 2026`, `01.11.2026`, `25/12/2026`.
 *
 * @returns `YYYY-MM-DD`; `null` when it is none, or when day and month could change places (`11/01/2026`).
 */
export function readDate(text: string): string | null {
  const typed = text.trim();
  const numbers = (pattern: RegExp): number[] | null => pattern.exec(typed)?.slice(1).map(Number) ?? null;
  const yearFirst = numbers(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/u) ?? numbers(/^(\d{4})(\d{2})(\d{2})$/u);
  if (yearFirst) return iso(yearFirst[0] ?? 0, yearFirst[1] ?? 0, yearFirst[2] ?? 0);
  const dotted = numbers(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u);
  if (dotted) return iso(dotted[2] ?? 0, dotted[1] ?? 0, dotted[0] ?? 0);
  const slashed = numbers(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u);
  if (slashed) {
    const [one = 0, other = 0, year = 0] = slashed;
    if (one === other || other > 12) return iso(year, one, other);
    return one > 12 ? iso(year, other, one) : null;
  }
  const dayFirst = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?(\p{L}+\.?),?\s+(?:de\s+)?(\d{4})$/u.exec(typed);
  if (dayFirst) return iso(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^(?:\p{L}+,\s+)?(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(typed);
  return monthFirst ? iso(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2])) : null;
}

/** What Eleventy writes where the date comes from the file itself. */
export const isComputedDate = (text: string): boolean => /^(?:git )?(?:last modified|created)$/iu.test(text.trim());
