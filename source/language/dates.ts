/** Month names and their short forms: English, German, Spanish, French, Italian, Portuguese, Dutch, Polish. */
const months: string[][] = [
  ['january', 'jan', 'januar', 'jänner', 'enero', 'ene', 'janvier', 'janv', 'gennaio', 'gen', 'janeiro', 'januari', 'stycznia'],
  ['february', 'feb', 'februar', 'febrero', 'février', 'fév', 'févr', 'febbraio', 'fevereiro', 'fev', 'februari', 'lutego'],
  ['march', 'mar', 'märz', 'mrz', 'marzo', 'mars', 'março', 'maart', 'mrt', 'marca'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'aprile', 'kwietnia'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei', 'maja'],
  ['june', 'jun', 'juni', 'junio', 'juin', 'giugno', 'giu', 'junho', 'czerwca'],
  ['july', 'jul', 'juli', 'julio', 'juillet', 'juil', 'luglio', 'lug', 'julho', 'lipca'],
  ['august', 'aug', 'agosto', 'ago', 'août', 'augustus', 'sierpnia'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre', 'settembre', 'set', 'setembro', 'września'],
  ['october', 'oct', 'oktober', 'okt', 'octubre', 'octobre', 'ottobre', 'ott', 'outubro', 'out', 'października'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro', 'listopada'],
  ['december', 'dec', 'dezember', 'dez', 'diciembre', 'dic', 'décembre', 'déc', 'dicembre', 'dezembro', 'grudnia'],
];
const monthName = months
  .flat()
  .sort((one, other) => other.length - one.length)
  .join('|');
const weekday =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const clock = '(?:,? (?:at |um |a las |à )?\\d{1,2}[:.h]\\d{2}(?:\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h))?(?: [A-Z]{2,4})?)?';
const opening = `^(?:(?:on|am|vom|el|le|den|il|em)\\s+)?(?:${weekday}\\.?,?\\s+(?:den\\s+)?)?`;

const dayFirst = new RegExp(
  `${opening}(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?(?:\\s+(?:de|of))?\\s+(${monthName})\\.?,?(?:\\s+(?:de\\s+|del\\s+)?(\\d{4}))?${clock}$`,
  'iu',
);
const monthFirst = new RegExp(`${opening}(${monthName})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?${clock}$`, 'iu');
const iso = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.Z+-]+)?${clock}$`, 'u');
const dotted = new RegExp(`${opening}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})${clock}$`, 'iu');
const slashed = new RegExp(`${opening}(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})${clock}$`, 'iu');
const eastern = /^(\d{4})[年/.](\d{1,2})[月/.](\d{1,2})日?$/u;
const clockOnly = /^\d{1,2}:\d{2}(?:\s?(?:am|pm|uhr))?$/iu;

function join(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Read a date as people write it, with or without a weekday and a clock time.
 *
 * @returns `YYYY-MM-DD`; `''` for a date without its year, or one whose day and month cannot be told apart; `null` for no date.
 */
export function readDate(text: string): string | null {
  const words = text.trim().replace(/\s+/gu, ' ');
  const monthOf = (name: string): number => months.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  let found = dayFirst.exec(words);
  if (found?.[1] && found[2]) return found[3] ? (join(Number(found[3]), monthOf(found[2]), Number(found[1])) ?? '') : '';
  found = monthFirst.exec(words);
  if (found?.[1] && found[2]) return found[3] ? (join(Number(found[3]), monthOf(found[1]), Number(found[2])) ?? '') : '';
  found = iso.exec(words) ?? eastern.exec(words);
  if (found) return join(Number(found[1]), Number(found[2]), Number(found[3])) ?? '';
  found = dotted.exec(words);
  if (found?.[3]) return found[3].length === 4 ? (join(Number(found[3]), Number(found[2]), Number(found[1])) ?? '') : '';
  found = slashed.exec(words);
  if (found?.[3]) {
    const [one, two] = [Number(found[1]), Number(found[2])];
    if (found[3].length === 4 && one > 12) return join(Number(found[3]), two, one) ?? '';
    if (found[3].length === 4 && two > 12) return join(Number(found[3]), one, two) ?? '';
    return '';
  }
  return clockOnly.test(words) ? '' : null;
}
