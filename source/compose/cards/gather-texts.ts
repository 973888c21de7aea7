import type { Article, Section } from '../../model/article.ts';
import type { CardText } from '../../model/cards.ts';
import { viewArticle } from '../article-view.ts';
import type { Phrases } from '../phrases.ts';
import { inShort } from '../workbook/parts.ts';

/** Words of a heading on a card. */
const mostHeadingWords = 12;

/** The texts for cards in the article's order, and how many stay in the reading. */
export interface GatheredTexts {
  texts: CardText[];
  /** Words said about danger or parting: they are no cards to hand to somebody. */
  keptBack: number;
}

/**
 * Every script and question to ask of the article, verbatim, once each.
 *
 * Those below warning signs and stay-or-leave stay where they are, as on the pages to share.
 */
export function gatherTexts(whole: Article, phrases: Phrases): GatheredTexts {
  const article = viewArticle(whole, 'workbook');
  const sentencesOf = new Intl.Segmenter(article.lang, { granularity: 'sentence' });
  const seen = new Set<string>();
  const gathered: GatheredTexts = { texts: [], keptBack: 0 };
  const gather = (section: Section, isGrave: boolean): void => {
    const grave = isGrave || section.role === 'red-flag' || section.role === 'decide';
    for (const { kind, text } of section.scripts) {
      if (grave) gathered.keptBack += 1;
      if (grave || seen.has(text)) continue;
      seen.add(text);
      gathered.texts.push({
        id: `card-${seen.size}`,
        heading: kind === 'ask' ? phrases.text('workbook.words.ask') : section.title && inShort(section.title, mostHeadingWords),
        text,
        sentences: [...sentencesOf.segment(text)].map(({ segment }) => segment),
      });
    }
    for (const child of section.children) gather(child, grave);
  };
  for (const section of article.sections) gather(section, false);
  return gathered;
}
