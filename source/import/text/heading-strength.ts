import type { Layout } from './layout.ts';
import { mayOpenHeading } from './markers.ts';
import {
  endsOpen,
  endsWithColon,
  endsWithQuestion,
  endsWithStop,
  hasCase,
  isCapitals,
  isTitleCase,
  opensProperly,
  sizeOf,
  widthOf,
} from './measure.ts';
import { hasSignature, wholeQuotation } from './quotation.ts';

/** How sure a line's own words make it a heading; its neighbours decide the rest. */
export type Strength = 'strong' | 'weak' | 'question' | 'colon';

/** A row of signs below a heading, or alone. */
export const underlining = /^(={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u;
const bracketed = /^(?:【[^】]{1,40}】|《[^》]{1,40}》|\[[^\]]{2,60}\])$/u;
const asks =
  /^[¿“"]?(?:what|why|how|when|where|who|which|is|are|can|could|do|does|should|will|was|wie|was|warum|wann|wo|wer|welche[rs]?|ist|sind|kann|qué|por qué|cómo|cuándo|dónde|quién|cuál(?:es)?|comment|pourquoi|quand|où|qui|quel(?:le)?s?|qu[’']est-ce|qu[’']|que|woran|womit|wozu|weshalb|wieso|wem|wen|darf|soll(?:en|te)?|cuánto|cosa|che cosa|perché|come|quando|dove|chi|o que|por que|como|wat|waarom|hoe|wanneer|wie|co|dlaczego|jak|kiedy|что|почему|как|когда)(?!\p{L})/iu;
/** A hand or an arrow that points at the words after it: they are said, not headed. */
const pointing = /^(?:👉|👇|☞|➡|🔽|⬇)/u;
/** Words after a colon or a comma that are in quotation marks: a line to say. */
const quoting = /(?:[:：,]|\s[–—])\s*[“"„«‹「『‘״][^"”“»«」』]{4,}/u;

/** How letters end. */
export const farewell =
  /^(?:with (?:all |much )?(?:my |our )?(?:love|heart|warmth)|(?:yours )?(?:sincerely|truly|faithfully)|(?:kind|warm|best) (?:regards|wishes)|warmly|love always|(?:alles )?liebe grüße|herzliche? grüße|mit (?:freundlichen|lieben|herzlichen) grüßen|un abrazo|con cariño|saludos|bien à (?:toi|vous)|amicalement|je t[’']embrasse|cordialement)(?!\p{L})/iu;

/** The underlining directly below a line, if it has one. */
export function underlineOf(layout: Layout, index: number): '=' | '-' | null {
  const below = layout.lines[index + 1];
  const line = layout.lines[index];
  if (!below || !line || below.gap > 0 || underlining.test(line.text)) return null;
  const sign = underlining.exec(below.text)?.[1]?.[0];
  if (sign === undefined || sizeOf(line.text) > 16 || endsWithStop(line.text)) return null;
  return sign === '=' || sign === '*' ? '=' : '-';
}

/** A line without its picture or number. */
export const cleanOf = (layout: Layout, index: number): string => {
  const marker = layout.markers[index];
  return marker && (marker.type === 'picture' || (marker.type === 'number' && layout.numbers.has(index)))
    ? marker.rest
    : layout.lines[index]!.text;
};

const known = new WeakMap<Layout, Map<number, Strength | null>>();

/** The heading test for unmarked text (DOMAIN a): few words, no end of a sentence, capitals or a mark before it. Asked often, so remembered. */
export function strengthOf(layout: Layout, index: number): Strength | null {
  const strengths = known.get(layout) ?? new Map<number, Strength | null>();
  if (!known.has(layout)) known.set(layout, strengths);
  const found = strengths.get(index);
  if (found !== undefined) return found;
  const strength = readStrength(layout, index);
  strengths.set(index, strength);
  return strength;
}

function readStrength(layout: Layout, index: number): Strength | null {
  const line = layout.lines[index];
  if (!line) return null;
  const marker = layout.markers[index] ?? null;
  if (marker?.type === 'task' || (marker?.type === 'bullet' && !mayOpenHeading(marker.sign))) return null;
  if (layout.numbers.get(index)?.role === 'item') return null;
  const text = marker?.type === 'bullet' ? marker.rest : cleanOf(layout, index);
  if (text.includes('\t')) return null;
  const capitals = isCapitals(text);
  const most = capitals || layout.numbers.get(index)?.role === 'heading' ? 16 : 12;
  if (sizeOf(text) > most || sizeOf(text) === 0 || widthOf(text) > 110 || (widthOf(text) > 90 && most === 12)) return null;
  if (layout.numbers.get(index)?.role === 'heading') return 'strong';
  if (
    endsWithStop(text) ||
    hasSignature(text) ||
    endsOpen(text) ||
    wholeQuotation(text) ||
    pointing.test(line.text) ||
    /^[[(]?\d{1,2}:\d{2}/u.test(line.text) ||
    quoting.test(text) ||
    /https?:\/\/|^\S+@\S+$/u.test(text) ||
    underlining.test(text)
  )
    return null;
  if (farewell.test(text) || /^P\.?\s?S\b/u.test(layout.lines[index + 1]?.text ?? '')) return null;
  if (hasCase(text) && !opensProperly(text)) return null;
  if (bracketed.test(text)) return 'strong';
  const titled = isTitleCase(text.replace(/[:：]$/u, ''));
  if (endsWithColon(text)) {
    if (layout.repeated.has(line.text)) return null;
    return (capitals || titled || marker?.type === 'picture') && sizeOf(text) <= 9 ? 'colon' : null;
  }
  if (capitals || marker?.type === 'picture' || marker?.type === 'bullet') return 'strong';
  if (/[!！]$/u.test(text)) return titled && sizeOf(text) >= 3 ? 'strong' : null;
  if (endsWithQuestion(text)) return titled && sizeOf(text) >= 3 ? 'strong' : asks.test(text) || !hasCase(text) ? 'question' : null;
  return titled ? 'strong' : 'weak';
}
