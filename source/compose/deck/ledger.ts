import type { DeckDocument, Slide, SlideText } from '../../model/deck.ts';

/**
 * Where the deck has each sentence of the article.
 *
 * A sentence in neither record belongs to a section the session had no time for (setting `minutes`), or was stripped.
 *
 * @returns Slide numbers by sentence id: `shown` on the slide, `spoken` from its notes.
 */
export function deckLedger(deck: DeckDocument): { shown: Record<string, number[]>; spoken: Record<string, number[]> } {
  const shown: Record<string, number[]> = {};
  const spoken: Record<string, number[]> = {};
  for (const slide of deck.slides) {
    for (const id of shownOn(slide)) add(shown, id, slide.number);
    for (const { id } of slide.notes.fromArticle) add(spoken, id, slide.number);
    for (const id of slide.notes.fromAuthor.flatMap((note) => note.sentenceIds)) add(spoken, id, slide.number);
  }
  return { shown, spoken };
}

function add(record: Record<string, number[]>, id: string, number: number): void {
  const numbers = record[id] ?? [];
  record[id] = numbers;
  if (numbers.at(-1) !== number) numbers.push(number);
}

/** Ids of the sentences that stand on a slide, its title included. */
export function shownOn(slide: Pick<Slide, 'body' | 'titleSentenceIds'>): string[] {
  return [...slide.titleSentenceIds, ...textsOf(slide).flatMap((text) => text.sentenceIds)];
}

/** The article's words in the body of a slide. */
export function textsOf({ body }: Pick<Slide, 'body'>): SlideText[] {
  const present = (texts: (SlideText | null)[]) => texts.filter((text) => text !== null);
  switch (body.type) {
    case 'statement':
    case 'image':
      return body.statements;
    case 'contrast':
      return present([...body.statements, ...body.rows.flatMap(({ label, a, b }) => [label, a, b])]);
    case 'signs':
    case 'ritual':
      return body.items;
    case 'activity':
      return body.steps;
    case 'list':
      return present([body.leadIn, ...body.items, body.footline]);
    case 'reasons':
      return body.reasons.flatMap(({ title, gloss, looksLike, helps }) => present([title, gloss, ...looksLike, helps]));
    case 'loop':
      return body.turns ? [body.turns.a, body.turns.b] : [];
    case 'quotation':
      return [body.quotation];
    case 'script':
      return [body.script];
    case 'rewrite':
      return body.rows.flatMap((row) => [row.before, row.after]);
    case 'title':
    case 'aims':
    case 'today':
    case 'agreement':
    case 'care':
    case 'question':
    case 'ask':
    case 'divider':
    case 'debrief':
    case 'break':
    case 'support':
    case 'promises':
    case 'close':
    case 'sources':
      return [];
    default: {
      const never: never = body;
      return never;
    }
  }
}
