import type { Cues } from '../../language/cues/cues.ts';
import { lastSentence } from '../lead-in.ts';

const title = '(?:(?:Dr|Prof|Sir|Dame|Rev|Fr|Rabbi|Pastor|Saint|St|Mme|M|Sra?|Dra?|Hr|Herr|Frau)\\.?(?: (?:med|phil|h\\.c)\\.)*\\s+)';
const particle = "(?:de|da|di|del|della|der|den|van|von|zu|la|le|bin|ibn|al|y|e|bell|O['’])";
const word = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
/** A full name: two capitalised words or more, or a title and a name. */
const name = `(?:${title}${word}(?:\\s+(?:${particle}\\s+)*${word}){0,3}|${word}(?:\\s+(?:${particle}\\s+)*${word}){1,4})`;

const nameThenRest = new RegExp(`(${name})(\\s*[,，][^“”„"«»]{2,120}[,，])?((?:\\s+[\\p{Ll}’'-]+){0,4})\\s*[,，:：]?\\s*$`, 'u');

/** Who speaks the words after this opening: `Name, a therapist, aptly says,`; `null` when nobody is named. */
export function nameBefore(opening: string, cues: Cues): string | null {
  if (!/[,:，：]\s*$/u.test(opening)) return null;
  const sentence = withTitle(opening);
  const prefixed = cues.quotePrefix.exec(sentence);
  if (prefixed) {
    const after = new RegExp(`^[\\s,]*(?:\\p{Ll}[\\p{L}’'-]*\\s+){0,4}(${name})`, 'u').exec(
      sentence.slice(prefixed.index + prefixed[0].length),
    );
    const found = after?.[1] ? clean(after[1], cues) : null;
    if (found) return found;
  }
  const verb = [...sentence.matchAll(new RegExp(cues.quoteVerb.source, `${cues.quoteVerb.flags.replace('g', '')}g`))].at(-1);
  if (!verb || /[“”„"«»]/u.test(sentence)) return null;
  const before = nameThenRest.exec(sentence.slice(0, verb.index).trimEnd());
  const named = before?.[1] ? clean(before[1], cues) : null;
  if (named) return named;
  const after = new RegExp(`^\\s+(?:\\p{Ll}[\\p{L}’'-]*\\s+){0,3}(${name})`, 'u').exec(sentence.slice(verb.index + verb[0].length));
  return after?.[1] ? clean(after[1], cues) : null;
}

/** Who spoke the words before: `says Name`, `Name says`, `as Name puts it`, `according to Name`. */
export function nameAfter(closing: string, inner: string, cues: Cues): string | null {
  // Behind a finished sentence the name belongs to the next one, unless the quotation runs on (“…,” says).
  const runsOn = /[,，?!]$/u.test(inner) || /^\s*[,，–—(]/u.test(closing);
  const clause =
    /^[^.!?;。“”„"«»]{3,90}/u.exec(closing.replace(/(?<!\p{L})(Dr|Prof|St|Rev|\p{Lu})\./gu, '$1\u2024'))?.[0].replaceAll('\u2024', '.') ??
    '';
  if (!runsOn || clause === '') return null;
  const verb = cues.quoteVerb.exec(clause) ?? cues.quotePrefix.exec(clause);
  const found = new RegExp(`(${name})`, 'u').exec(clause);
  if (!verb || !found?.[1]) return null;
  const between =
    found.index > verb.index
      ? clause.slice(verb.index + verb[0].length, found.index)
      : clause.slice(found.index + found[0].length, verb.index);
  return between.trim().split(/\s+/u).length <= 5 && !between.includes(',') ? clean(found[1], cues) : null;
}

/** The name without words that only stand before it; `null` when less than a full name is left. */
function clean(found: string, cues: Cues): string | null {
  const titled = cues.article.test(found.trim());
  let rest = found.trim();
  while (cues.notName.test(rest)) rest = rest.replace(cues.notName, '');
  // “Die Gärtnerin Ilse Mohn”: behind an article the first of three words is what she is, not who.
  if (titled && rest.split(/\s+/u).length === 3) rest = rest.replace(/^\S+\s+/u, '');
  rest = rest.replace(/[’']s$/u, '').replace(/[.,]$/u, '');
  const words = rest.split(/\s+/u);
  return words.length >= 2 ? rest : null;
}

/** The last sentence of an opening; the full stop of “Dr.” ends none. */
function withTitle(opening: string): string {
  return lastSentence(opening.replace(/(?<!\p{L})(Dr|Prof|St|Rev|Mr|Mrs|Ms|\p{Lu})\./gu, '$1\u2024')).replaceAll('\u2024', '.');
}
