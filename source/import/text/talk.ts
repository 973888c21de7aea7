import type { TextBlock } from './blocks.ts';
import { isKnownLabel, labelOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { isTalk } from './list.ts';
import { sizeOf } from './measure.ts';

const pair =
  /^(?:(?:partner|person|spouse)?\s?[AB12]|q|a|question|answer|you|your partner|partner|me|him|her|he|she|they|them|husband|wife|therapist|couple|frage|antwort|du|er|sie|ich|pregunta|respuesta|él|ella|tú|yo|p|r|réponse|lui|elle|toi|moi)$/iu;

/** Two people speaking in turn, “A: … / B: …” or with long dashes: lines that stay lines. */
export function readTalk(layout: Layout, index: number): { block: TextBlock; next: number } | null {
  const first = layout.markers[index];
  if (first?.type === 'bullet' && /^[—–−]$/u.test(first.sign) && isTalk(layout, index)) {
    let next = index;
    while (layout.markers[next]?.type === 'bullet' && (layout.markers[next] as { sign: string }).sign === first.sign) next += 1;
    const lines = layout.lines.slice(index, next).map(({ text, number }) => ({ text, number }));
    return { block: { type: 'paragraph', lines, isHard: true }, next };
  }
  const speakers: string[] = [];
  let next = index;
  for (; next < layout.lines.length; next += 1) {
    const line = layout.lines[next]!;
    const speaker = speakerOf(layout, next);
    if (speaker === null || (next > index && line.gap > 1)) break;
    speakers.push(speaker);
  }
  const distinct = new Set(speakers);
  if (speakers.length < 2 || distinct.size > 3 || distinct.size < 2) return null;
  const inTurn =
    speakers.length > distinct.size ||
    [...distinct].every((speaker) => layout.lines.filter(({ text }) => text.startsWith(`${speaker}:`)).length >= 3) ||
    [...distinct].every((speaker) => pair.test(speaker));
  if (!inTurn) return null;
  // Question and answer, then a gap: each pair is a paragraph of its own.
  const group = layout.lines.findIndex((line, at) => at > index && at < next && line.gap > 0);
  if (group > index + 1) next = group;
  const lines = layout.lines.slice(index, next).map(({ text, number }) => ({ text, number }));
  return { block: { type: 'paragraph', lines, isHard: true }, next };
}

function speakerOf(layout: Layout, index: number): string | null {
  const marker = layout.markers[index];
  if (marker && marker.type !== 'number') return null;
  const { label } = labelOf(layout.lines[index]!.text);
  if (label === undefined || sizeOf(label) > 3) return null;
  const name = label.replace(/\s?[:：]$/u, '');
  if (isKnownLabel(label) && !pair.test(name)) return null;
  return /^[\p{Lu}\p{Lo}]/u.test(name) ? name : null;
}
