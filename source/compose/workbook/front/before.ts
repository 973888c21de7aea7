import { type Section, withDescendants } from '../../../model/article.ts';
import type { Sheet, WorkbookPage } from '../../../model/workbook.ts';
import { findSensitiveTopics } from '../../sensitive-topics.ts';
import type { BookContext } from '../context.ts';
import { matterSheet } from '../front-matter.ts';
import { part } from '../parts.ts';

/** More matters than this are too many to take in before the first page; the gravest come first. */
const mostTopics = 7;

/**
 * Before you start: what the article speaks of that may weigh on a reader and where, who the book is not for now, where help is, and
 * where to keep the book. The help box is the same in every copy, under a title that tells nobody anything.
 *
 * @param pages The book so far: without page numbers a matter is named without its page.
 */
export function composeBefore(context: BookContext, pages: WorkbookPage[]): Sheet {
  const { phrases } = context;
  const text = (key: string) => phrases.text(`workbook.before.${key}`);
  const topics = topicsOf(context, pages);
  return matterSheet({
    id: 'before',
    activity: 'before',
    stage: 'settle',
    mode: 'read',
    minutes: 3,
    title: text('title'),
    lead: text('lead'),
    origin: phrases.text('workbook.fromUs'),
    body: [
      part('content', {
        type: 'points',
        heading: text('contentHead'),
        text: text(topics.length > 0 ? 'content' : 'contentNone'),
        items: topics,
      }),
      part('not-now', {
        type: 'points',
        heading: text('notNowHead'),
        text: text('notNow'),
        items: phrases.list('workbook.before.notNowItems').map((item) => ({ text: item, page: null })),
      }),
      part('keep', { type: 'points', heading: text('keepHead'), text: text('keep'), items: [] }),
      part('care', { type: 'care', heading: text('careHead'), text: text('care') }),
    ],
  });
}

/** What the cue words of the locale find in the article, and its sections of warning signs and of staying or leaving, each with its first page. */
function topicsOf({ article, phrases }: BookContext, pages: WorkbookPage[]): { text: string; page: string | null }[] {
  const strings = phrases.within('run-sheet');
  const withRole = (role: Section['role']) => article.sections.filter((main) => withDescendants(main).some((one) => one.role === role));
  const found = [
    { text: strings.text('sensitive.red-flag'), sections: withRole('red-flag') },
    ...findSensitiveTopics(article, strings),
    { text: strings.text('sensitive.decide'), sections: withRole('decide') },
  ];
  return found
    .filter(({ sections }) => sections.length > 0)
    .slice(0, mostTopics)
    .map(({ text, sections }) => {
      const ids = new Set(sections.map((section) => section.id));
      const page = pages.find((one) => one.type === 'reading' && one.sectionIds.some((id) => ids.has(id)))?.page ?? 0;
      return { text, page: page === 0 ? null : phrases.text('workbook.before.from', { page }) };
    });
}
