import type { Section } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { evenChunks, inShort, lines, part } from '../parts.ts';
import { composeMenus } from './menu.ts';

interface Strategy {
  title: string;
  gist: string | null;
  /** Minutes the author gives it. */
  minutes: number | null;
}

/** Strategies as subsections, or as “Label: gloss” items of a list. */
function strategiesOf(context: ChapterContext): Strategy[] {
  const asSections = context.all
    .filter((section) => section !== context.section && section.role === 'strategy' && section.title !== null)
    .map((section) => ({ title: inShort(section.title ?? '', 24), gist: shortestGist(section), minutes: section.minutes }));
  const asItems = context.all
    .filter((section) => section.role === 'strategy')
    .flatMap((section) => section.lists.filter((list) => list.role === 'strategy' && list.items.length >= 2))
    .flatMap((list) => list.items)
    .map((item) => ({ title: inShort(item.label ?? item.text, 24), gist: firstSentence(item.gloss), minutes: item.minutes }));
  return [...asSections, ...asItems];
}

const firstSentence = (text: string | null): string | null => {
  const found = text === null ? null : /^.{12,180}?[.!?](?=\s|$)/su.exec(text);
  return found ? found[0] : null;
};

function shortestGist(section: Section): string | null {
  return section.prose.find(({ text }) => text.length <= 180)?.text ?? null;
}

/** STRATEGY and RITUAL: two “try it” halves to a page, and a menu to choose from. What refills each alone is a page of its own. */
export function composeStrategies(context: ChapterContext): Sheet[] {
  const { phrases } = context;
  const pages = evenChunks(strategiesOf(context), 2);
  const tries = pages.map((page, index) =>
    chapterSheet(context, {
      id: index === 0 ? 'try-it' : `try-it-${index + 1}`,
      activity: 'try-it',
      mode: 'together',
      minutes: page.reduce((sum, strategy) => sum + (strategy.minutes ?? 10), 0),
      title: phrases.text('workbook.try.title'),
      lead: phrases.text('workbook.try.lead'),
      parts: page.map((strategy, position) =>
        part(`try-${position + 1}`, {
          type: 'try',
          title: strategy.title,
          gist: strategy.gist,
          tiny: phrases.text('workbook.try.tiny'),
          when: phrases.text('workbook.try.when'),
          ruler: phrases.text('workbook.try.ruler'),
          date: phrases.text('workbook.try.date'),
          tried: phrases.text('workbook.try.tried'),
          lines: lines(2, page.length === 1 ? 9 : 5),
          shows: ['tiny', 'when', 'foot'],
        }),
      ),
    }),
  );
  return [...tries, ...composeMenus(context)];
}
