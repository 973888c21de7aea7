/** What stands before the words of a line and says what the line is. */
export type Marker =
  | { type: 'bullet'; sign: string; rest: string }
  | { type: 'task'; checked: boolean; rest: string }
  /** A picture or a sign that carries meaning (a cross, a check): it stays with the words. */
  | { type: 'picture'; sign: string; rest: string }
  | { type: 'number'; style: NumberStyle; value: number; typed: string; rest: string }
  | null;

/** How a number is written: numbers of one style count on. `step` is a word and a number (“Step 2:”). */
export type NumberStyle = 'decimal' | 'bracket' | 'capital' | 'small' | 'roman' | 'circled' | 'hash' | 'parts' | `step ${string}` | 'han';

const bulletSign = /^([•·▪▫‣◦●○■□◆◇▶►▸➤➢➔→∙⁃・･\uF0B7\uF0A7\uF0D8\uF0FC\uF076▹❖✦★☆✧])(?:\s|\uFE0E|\uFE0F)*(?=\S)/u;
const dash = /^([-*+–—−])\s+(?=\S)/u;
/** Word's own bullets, as they come through the clipboard: a letter of a picture font and a tab or a row of spaces. */
const wordSign = /^(o|§|Ø|ü|v|q|Ü|à|n)(?:\t\s*|\s{2,})(?=\S)/u;
const task = /^(?:(?:[-*+•]\s+)?\[( |x|X|✓|)\]\s+|([☐☑☒❏❑▢])\s*)(?=\S)/u;
const keycap = /^([0-9])\uFE0F?\u20E3\s*/u;
const picture =
  /^((?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?|[\u2600-\u27BF])(?:[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}\uFE0F?|\uFE0F)*\s*)+)(?=\S)/u;
const decimal = /^(\d{1,3})([.)．]|\s*[-–—:：、])(?:\s+|(?=\p{L}))(?=\S)/u;
const bracketed = /^[(（](\d{1,2}|[a-zA-Z])[)）]\s*(?=\S)/u;
const parts = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\p{L})/u;
const hash = /^#\s?(\d{1,3})(?:\s*[.:)–—-])?\s+(?=\S)/u;
const letter = /^([A-Za-z])([.)])\s+(?=\S)/u;
const roman = /^([IVX]{1,5})([.)])\s+(?=\S)/u;
const circled = /^([①-⑳❶-❿➀-➉])\s*(?=\S)/u;
const han = /^(?:第([一二三四五六七八九十\d０-９]{1,3})[章節节步回]|([一二三四五六七八九十]{1,2})[、．.])[:：\s]*(?=\S)/u;
const stepWords =
  'step|tip|day|week|part|chapter|reason|sign|rule|question|exercise|lesson|phase|stage|habit|principle|strategy|number|no\\.|myth|mistake|schritt|tag|woche|teil|kapitel|grund|tipp|regel|übung|phase|frage|paso|día|semana|parte|capítulo|razón|consejo|regla|ejercicio|señal|étape|jour|semaine|partie|chapitre|raison|conseil|règle|exercice|signe|conseil|passo|dag|stap|krok|dzień|שלב|יום|ステップ';
const step = new RegExp(
  `^(${stepWords})\\s*(?:#|nr\\.? ?|n° ?)?(\\d{1,3}|[IVX]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\\b\\s*[:.)：–—-]?\\s*`,
  'iu',
);

const romans: Record<string, number> = { I: 1, V: 5, X: 10 };
const wordNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const hanNumbers = '一二三四五六七八九十';

function romanValue(text: string): number {
  return [...text.toUpperCase()].reduce((sum, one, index, all) => {
    const value = romans[one] ?? 0;
    return value < (romans[all[index + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}

function hanValue(text: string): number {
  if (/^[\d０-９]+$/u.test(text)) return Number(text.normalize('NFKC'));
  if (text === '十') return 10;
  if (text.startsWith('十')) return 10 + hanNumbers.indexOf(text[1] ?? '') + 1;
  return hanNumbers.indexOf(text[0] ?? '') + 1;
}

function readNumber(text: string): Marker {
  const make = (found: RegExpExecArray, style: NumberStyle, value: number): Marker =>
    value < 1 ? null : { type: 'number', style, value, typed: found[0].trim(), rest: text.slice(found[0].length).trim() };
  const wide = text.replace(/^[０-９]{1,2}/u, (digits) => digits.normalize('NFKC'));
  const bySteps = step.exec(text);
  if (bySteps?.[1] && bySteps[2]) {
    const word = bySteps[1].toLowerCase();
    const spelt = wordNumbers.indexOf(bySteps[2].toLowerCase()) + 1;
    const value = /^\d/.test(bySteps[2]) ? Number(bySteps[2]) : spelt > 0 ? spelt : romanValue(bySteps[2]);
    return make(bySteps, `step ${word}`, value);
  }
  const byParts = parts.exec(text);
  if (byParts?.[1]) return make(byParts, 'parts', Number(byParts[1].split('.').at(-1)));
  const byDecimal = decimal.exec(wide);
  if (byDecimal?.[1]) return make(byDecimal, byDecimal[2] === ')' ? 'bracket' : 'decimal', Number(byDecimal[1]));
  const byBrackets = bracketed.exec(text);
  if (byBrackets?.[1])
    return /\d/.test(byBrackets[1])
      ? make(byBrackets, 'bracket', Number(byBrackets[1]))
      : make(byBrackets, 'small', byBrackets[1].toLowerCase().charCodeAt(0) - 96);
  const byHash = hash.exec(text);
  if (byHash?.[1]) return make(byHash, 'hash', Number(byHash[1]));
  const byCircle = circled.exec(text);
  if (byCircle?.[1]) {
    const code = byCircle[1].charCodeAt(0);
    return make(byCircle, 'circled', code - (code >= 0x2780 ? 0x277f : code >= 0x2776 ? 0x2775 : 0x245f));
  }
  const byHan = han.exec(text);
  if (byHan) return make(byHan, 'han', hanValue(byHan[1] ?? byHan[2] ?? ''));
  const byRoman = roman.exec(text);
  if (byRoman?.[1] && (byRoman[1].length > 1 || byRoman[1] === 'I')) return make(byRoman, 'roman', romanValue(byRoman[1]));
  const byLetter = letter.exec(text);
  if (byLetter?.[1]) {
    const small = byLetter[1] === byLetter[1].toLowerCase();
    return make(byLetter, small ? 'small' : 'capital', byLetter[1].toLowerCase().charCodeAt(0) - 96);
  }
  return null;
}

/** What the line begins with, as far as the line alone can tell; its neighbours decide what it means. */
export function readMarker(text: string): Marker {
  const checked = task.exec(text);
  if (checked) return { type: 'task', checked: /[xX✓☑☒]/u.test(checked[1] ?? checked[2] ?? ''), rest: text.slice(checked[0].length) };
  const cap = keycap.exec(text);
  if (cap?.[1]) return { type: 'number', style: 'decimal', value: Number(cap[1]), typed: `${cap[1]}.`, rest: text.slice(cap[0].length) };
  const bullet = bulletSign.exec(text) ?? dash.exec(text) ?? wordSign.exec(text);
  if (bullet?.[1]) return { type: 'bullet', sign: bullet[1], rest: text.slice(bullet[0].length).trim() };
  const number = readNumber(text);
  if (number) return number;
  const pictured = picture.exec(text);
  if (pictured?.[1]) return { type: 'picture', sign: pictured[1].trim(), rest: text.slice(pictured[0].length) };
  return null;
}

/** Signs that open headings as often as list items, above all in Japanese and Chinese. */
export const mayOpenHeading = (sign: string): boolean => /^[■□◆◇●○▶►★☆]$/u.test(sign);
