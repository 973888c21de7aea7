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

/**
 * What the cue words of the locale find in the article, and its sections of warning signs and of staying or leaving, each with its
 * first page. A shorter book names only what it has a page of.
 */
function topicsOf({ article, options, phrases }: BookContext, pages: WorkbookPage[]): { text: string; page: string | null }[] {
  const strings = phrases.within('run-sheet');
  const withRole = (role: Section['role']) => article.sections.filter((main) => withDescendants(main).some((one) => one.role === role));
  const found = [
    { text: strings.text('sensitive.red-flag'), sections: withRole('red-flag') },
    ...findSensitiveTopics(article, strings),
    { text: strings.text('sensitive.decide'), sections: withRole('decide') },
  ];
  return found
    .filter(({ sections }) => sections.length > 0)
    .map(({ text, sections }) => ({ text, first: findFirstPage(sections, pages) }))
    .filter(({ first }) => options.length === 'full' || first !== undefined)
    .slice(0, mostTopics)
    .map(({ text, first }) => ({ text, page: first?.page ? phrases.text('workbook.before.from', { page: first.page }) : null }));
}

/** Where one of the sections is read: in the reading, or else on a page that tells some of it. */
function findFirstPage(sections: Section[], pages: WorkbookPage[]): WorkbookPage | undefined {
  const main = new Set(sections.map((section) => section.id));
  const any = new Set(sections.flatMap(withDescendants).map((section) => section.id));
  return (
    pages.find((page) => page.type === 'reading' && page.sectionIds.some((id) => main.has(id))) ??
    pages.find((page) => page.type === 'sheet' && page.sectionId !== null && any.has(page.sectionId))
  );
}
