import { isRightToLeft, scriptOf } from '../model/writing.ts';

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** The same by halves of letters, for a first quick look over a whole page. */
const mayRunRight = /[\u0590-\u08ff\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/;
const latinLetter = /\p{Script=Latin}/u;

/** The sign of a number stands left of it everywhere. */
const signedNumber = /[+\u2212-]\s?\d/;

/** Numbers of slides or pages stand as in our words beside them, the smaller one left; a range of clocks is the page's. */
const rangesOnly = /^\s*\d+[–-]\d+(?:, \d+(?:[–-]\d+)?)*\s*$/;

/** The language of our own words where there is no translation yet. */
const ourLanguage = 'en';

/** What is passed over whole: styles, scripts, drawings. */
const passedOver = '<(style|script|svg|title)\\b[\\s\\S]*?<\\/\\1>';
/** Words, with what is bold or slanted among them. */
const words = '(?:[^<]|<(b|strong|em|i|cite)>[^<]*<\\/\\3>)+';
const tokens = new RegExp(`${passedOver}|(${words})|<[^>]*>`, 'g');
/** A bold word alone, or with other words hard on it: a label, which the layout may set apart. */
const label = /^\s*<[^>]*>[^<]*<[^>]*>\s*$|<\/\w+>[^\s<,.;:!?)…]|[^\s>(“]<\w+>/;
const tagOrEntity = /<[^>]*>|&#?\w+;/g;
/** Quoted words belong to somebody else than the sentence around them. */
const quoted = /“[^”<]*”|«[^»<]*»|„[^“<]*“|「[^」<]*」|&quot;[^<]*?&quot;/g;

/**
 * Mark the words of a page that are written another way than its language, so that brackets, question marks and full stops stand on the
 * right side, and a voice that reads the page knows.
 *
 * In a Hebrew book our own English sentences become `<bdi lang="en" dir="ltr">`; in an English one a Hebrew sentence becomes
 * `<bdi dir="rtl">`. What is in the article's script stays as it is, its Latin names included: the bidi algorithm sets those well.
 * A page of the Latin script without such words comes back unchanged.
 *
 * @param html A rendered page; text never holds a bare `<`.
 * @param lang BCP 47, the language of the root element.
 * @see Unicode Standard Annex 9, explicit directional isolates
 */
export function isolateForeign(html: string, lang: string): string {
  const isLatin = scriptOf(lang) === 'Latn';
  if (isLatin && !mayRunRight.test(html)) return html;
  const turned = isRightToLeft(lang);
  // Inside the reading foreign words are the author's: of whatever language they are, not ours.
  let ours = !isLatin;
  // Speaker notes are shown in a window of reveal's own, which runs from left to right; on paper they do as well, being ours for the most part.
  let inNotes = false;
  const mark = (text: string) => (turned && !inNotes ? markInRightToLeft(text, ours) : markInLeftToRight(text, ours));
  return html.replace(tokens, (token: string, _passedOver: unknown, text: string | undefined) => {
    if (text !== undefined) return text.includes('<') ? markRun(text, mark) : mark(text);
    if (token.includes('class="reading"')) ours = false;
    else if (token.includes('class="reading-end"')) ours = !isLatin;
    else if (/^<aside\b.*\bnotes"/.test(token)) inNotes = true;
    else if (token === '</aside>') inNotes = false;
    // What is marked here says itself which way it runs; an element must not turn round because of one Latin word.
    return turned ? token.replace(' dir="auto"', '') : token;
  });
}

/** Bold words and the text that goes on after them are one sentence, isolated whole; a bold word that is a label keeps its place. */
function markRun(text: string, mark: (text: string) => string): string {
  const whole = label.test(text) ? '' : mark(text);
  return /^\s*<bdi/.test(whole) ? whole : text.replace(/[^<>]+(?=<|$)/g, mark);
}

/** How many letters run each way, tags and entities left out. */
function countLetters(text: string): { right: number; latin: number; other: number } {
  const count = { right: 0, latin: 0, other: 0 };
  for (const letter of text.replace(tagOrEntity, '').match(/\p{L}/gu) ?? []) {
    if (rightToLeftLetter.test(letter)) count.right += 1;
    else if (latinLetter.test(letter)) count.latin += 1;
    else count.other += 1;
  }
  return count;
}

/** The letters of the sentence itself, or of what it quotes when there is nothing else. */
function countOwnLetters(text: string): ReturnType<typeof countLetters> {
  const outside = countLetters(text.replace(quoted, ''));
  return outside.right + outside.latin + outside.other > 0 ? outside : countLetters(text);
}

/** White space stays outside, where lines break. */
function wrap(text: string, attributes: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before}<bdi${attributes}>${inner}</bdi>${after}`;
}

/** Quoted words that run from right to left, isolated without their quotation marks. */
const isolateQuoted = (text: string): string =>
  text.replace(quoted, (found) => {
    const { right, latin, other } = countLetters(found);
    if (right <= latin + other) return found;
    const marks = found.startsWith('&quot;') ? '&quot;'.length : 1;
    return `${found.slice(0, marks)}<bdi dir="rtl">${found.slice(marks, -marks)}</bdi>${found.slice(-marks)}`;
  });

/** Whether most of a line's own letters run from left to right. */
export function runsLeftToRight(text: string): boolean {
  const { right, latin, other } = countOwnLetters(text);
  return latin + other > right;
}

/** Whether the first letter of a line runs from left to right. */
export const startsLeftToRight = (text: string): boolean => {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && !rightToLeftLetter.test(first);
};

function markInRightToLeft(text: string, ours: boolean): string {
  const { right, latin, other } = countOwnLetters(text);
  if (right + latin + other === 0 && (signedNumber.test(text) || rangesOnly.test(text))) return wrap(text, ' dir="ltr"');
  if (latin + other <= right) return text;
  return wrap(isolateQuoted(text), latin > 0 && other === 0 && ours ? ` lang="${ourLanguage}" dir="ltr"` : ' dir="ltr"');
}

function markInLeftToRight(text: string, ours: boolean): string {
  const { right, latin, other } = countOwnLetters(text);
  if (right > latin + other) return wrap(text, ' dir="rtl"');
  return ours && latin > 0 && other === 0 ? wrap(text, ` lang="${ourLanguage}"`) : isolateQuoted(text);
}
