import { withDescendants } from '../../model/article.ts';
import type { Sheet, WorkbookPage } from '../../model/workbook.ts';
import { composeNotes } from './back-matter.ts';
import type { BookContext } from './context.ts';
import { matterSheet } from './front-matter.ts';
import { part, promptPart } from './parts.ts';
import { pullQuotes } from './pull-quote.ts';

/** Rows of the page that are not writing: head, line of the article, prompt and the air between. */
const rowsTaken = 15;

/**
 * The page that stands where a spread or an opener would otherwise leave a blank: a line of the section and one gentle
 * prompt for both, or Notes when the section has no such line or the bank no such prompt (QUALITY W5).
 *
 * `earlier` fillers of the same section have taken a line each already. Its lines are laid by rule, not measured, so that pages may be numbered in one go.
 */
export function composeFiller(context: BookContext, before: WorkbookPage, nextId: string, earlier: number): Sheet {
  const { phrases, picker, article, liveHeightMm } = context;
  const section = article.sections.find((one) => one.id === before.sectionId);
  const line = section && section.role !== 'intro' ? pullQuotes(withDescendants(section))[earlier + 1] : undefined;
  const about = { stage: before.stage, origin: before.origin };
  const prompt = section && line !== undefined ? picker.pick('general', 'gentle', `${section.id}/${nextId}`) : null;
  if (!section || line === undefined || prompt === null) return composeNotes(context, `notes-before-${nextId}`, 'any', about);
  const count = Math.floor((liveHeightMm / 8 - rowsTaken) / 2);
  return {
    ...matterSheet({
      id: `breathe-before-${nextId}`,
      activity: 'notes',
      mode: 'choose',
      minutes: 5,
      title: phrases.text('workbook.breathe.title'),
      lead: phrases.text('workbook.breathe.lead'),
      ...about,
      body: [
        part('line', { type: 'line', text: line }),
        ...promptPart('gentle', prompt, { type: 'stacked', lines: { count, wanted: count, most: count } }),
      ],
    }),
    sectionId: section.id,
    level: 3,
  };
}
