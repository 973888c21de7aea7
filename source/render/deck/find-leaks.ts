import type { DeckDocument, Notes } from '../../model/deck.ts';

/** Fewer words are a phrase that a slide may say as well. */
const leastWords = 5;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const decode = (html: string): string =>
  html
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (entities[name] ?? whole),
    )
    .replace(/\s+/gu, ' ');

/** Every text inside a value, whatever it is made of. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\s+/gu, ' ')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const sentencesOf = (notes: Notes): string[] =>
  textsIn(notes)
    .flatMap((text) => text.split(/(?<=[.!?…]["”’»)]*)\s+|(?<=[。！？]["”’»）」]*)/u))
    .filter((sentence) => sentence.split(' ').length >= leastWords || /[^\p{Script=Latin}\P{L}]{10}/u.test(sentence));

/**
 * Sentences of the speaker notes that stand in a file and on none of its slides.
 *
 * @param html A deck; its styles, which are fonts for the most part, are passed over.
 */
export function findLeaks(deck: DeckDocument, html: string): string[] {
  const held = decode(html.replace(/<style\b[\s\S]*?<\/style>/g, '').replace(/<\/?(?:bdi|b|em|strong)\b[^>]*>/g, ''));
  const own = textsIn(deck.slides.map(({ notes: _notes, ...slide }) => slide)).join('\n');
  const sentences = new Set(deck.slides.flatMap(({ notes }) => sentencesOf(notes)));
  return [...sentences].filter((sentence) => held.includes(sentence) && !own.includes(sentence));
}
