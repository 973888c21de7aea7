import { hashText } from '../hash.ts';
import type { DeckContext } from './draft.ts';

/** One of our own texts for this article: the same in every build, another in another article. */
export function rotate<Text>(context: DeckContext, texts: readonly Text[], what: string): Text | undefined {
  return texts[hashText(`${context.article.slug}/${what}`) % Math.max(1, texts.length)];
}
