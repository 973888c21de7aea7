import type { TextBlock, TextLine } from './blocks.ts';
import type { Layout } from './layout.ts';
import { endsWithColon, hasCase, isTitleCase, opensProperly, sizeOf } from './measure.ts';

const labelled = /^([^:：“"„«.?!]{1,70}?(?:\([^)]{1,60}\))?\s?[:：])(?:\s+|(?<=：))(?=\S)(.+)$/u;

/** Labels that open a question, an exercise or a remark: bold also when they stand alone. */
const known =
  /^(?:self[- ]reflections?|reflections?|reflect|reflection (?:question|prompt)|journal(?:ing)?|(?:writing |journal(?:ing)? |self-reflection )?prompts?|exercises?|activity|try (?:this|it)|practi[cs]e|questions?|discussion questions?|affirmation|action steps?|homework|tips?|pro tip|notes?|examples?|for example|takeaway|key takeaway|scripts?|what to say|what helps|what to look for|what to do|why it (?:works|matters|helps)|how to (?:do it|respond|practice)|zum nachdenken|reflexion(?:sfrage)?|selbstreflexion|frage|übung|tipp|hinweis|beispiel|merke|reflexión|autorreflexión|pregunta|ejercicio|consejo|nota|ejemplo|réflexion|auto-réflexion|question|exercice|conseil|note|exemple|à retenir)(?:\s+(?:prompts?|questions?|for\b.{1,30}))?(?:\s*\([^)]{1,60}\))?$/iu;

/** The label of a line, colon included, as far as its words tell: a few words, then something said about them. */
export function labelOf(text: string): { label?: string } {
  const found = labelled.exec(text);
  const label = found?.[1];
  if (!label || !found?.[2] || sizeOf(label) > 8 || /^\d|https?:|\b\d{1,2}:$/u.test(label)) return {};
  return { label };
}

const bare = (label: string): string => label.replace(/\s?[:：]$/u, '');

/** A label that is one wherever it stands. */
export const isKnownLabel = (label: string): boolean => known.test(bare(label).replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, ''));

/** “Label: what it is about.” on two lines or more in a row: a list of terms, each with its gloss (DOMAIN a, run-in labels). */
export function readLabels(layout: Layout, index: number): { block: TextBlock; next: number } | null {
  const items: TextLine[] = [];
  let next = index;
  for (; next < layout.lines.length; next += 1) {
    const line = layout.lines[next]!;
    const { label } = layout.markers[next] ? {} : labelOf(line.text);
    if (label === undefined || isKnownLabel(label) || items.some((one) => one.label === label)) break;
    if (hasCase(label) && !/^[“"(]?[\p{Lu}\p{N}]/u.test(label)) break;
    items.push({ text: line.text, number: line.number, label });
  }
  if (items.length < 2) return null;
  const titled = items.filter(({ label }) => isTitleCase(bare(label ?? ''))).length;
  const short = items.filter(({ label }) => sizeOf(label ?? '') <= 5).length;
  if (titled < items.length && !(items.length >= 3 && short >= items.length * 0.8)) return null;
  return {
    block: { type: 'list', items: items.map((line) => ({ mark: null, checked: null, lines: [line], more: [], children: [] })) },
    next,
  };
}

const dashed = /^([^:.!?]{2,40}?)\s+[-–—]\s+\S/u;

/** “Label - what it is about.” on three lines or more in a row below a colon. */
export function readDashLabels(layout: Layout, index: number): { block: TextBlock; next: number } | null {
  const above = layout.lines[index - 1];
  if (!above || !endsWithColon(above.text)) return null;
  const items: TextLine[] = [];
  let next = index;
  for (; next < layout.lines.length && !layout.markers[next]; next += 1) {
    const { text, number } = layout.lines[next]!;
    const label = dashed.exec(text)?.[1];
    if (label === undefined || sizeOf(label) > 4 || !opensProperly(label)) break;
    items.push({ text, number, label });
  }
  if (items.length < 3) return null;
  return {
    block: { type: 'list', items: items.map((line) => ({ mark: null, checked: null, lines: [line], more: [], children: [] })) },
    next,
  };
}

/** A paragraph that opens with a known label, or one that comes again and again, or is nothing else. */
export function labelLine(line: TextLine, layout: Layout): TextLine {
  if (layout.repeated.has(line.text)) return { ...line, label: line.text };
  const { label } = labelOf(line.text);
  if (label === undefined) return line;
  const again = layout.lines.filter(({ text }) => text.startsWith(label)).length > 1;
  return isKnownLabel(label) || (again && sizeOf(label) <= 6) ? { ...line, label } : line;
}
