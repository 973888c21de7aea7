import type { Section } from '../../model/article.ts';
import type { Activity } from '../../model/workbook.ts';
import { noticingLists } from '../noticing-lists.ts';
import { allSections, hasWords, type sectionsByBlock, shownLists } from '../session/teaching.ts';
import type { DeckContext } from './draft.ts';
import { allPagesFor, bookPages, comparePages, noticingPages, pagesFor, reasonPages } from './find.ts';
import { pagesLabel } from './pages.ts';

/** The sections each teaching block covers. */
export type BySection = ReturnType<typeof sectionsByBlock>;

/** Which workbook pages an activity is written on: the first of these that its sections have. */
const writtenOn: Record<string, { block: keyof BySection; activities: Activity[] }> = {
  'opening-solo': { block: 'opening-talk', activities: ['start', 'reflection', 'question'] },
  'opening-pair': { block: 'opening-talk', activities: ['reflection', 'start', 'question', 'compare'] },
  'signs-solo': { block: 'signs-talk', activities: ['noticing'] },
  'signs-pair': { block: 'signs-talk', activities: ['compare', 'noticing'] },
  'reasons-solo': { block: 'reasons-talk', activities: ['overview', 'reason', 'reflection'] },
  'reasons-pair': { block: 'reasons-talk', activities: ['reason', 'overview', 'reflection'] },
  'loop-pair': { block: 'loop-talk', activities: ['loop', 'reflection', 'question'] },
};

/** The pages the room opens for an activity, `null` where the book has none. */
export function activityPages(id: string, by: BySection, context: DeckContext): string | null {
  if (id === 'practice') return practicePages(context);
  if (id === 'pause-plan') return pausePages(by, context);
  if (id === 'walk' || id === 'check-in') return bookPages(context, 'check-in');
  if (id === 'ritual') return ritualPages(by, context);
  if (id === 'signs-solo' || id === 'signs-pair') {
    const sections = by['signs-talk'];
    const pages = noticingPages(context, sections, sections.flatMap(noticingLists));
    const found = id === 'signs-solo' ? pagesLabel(pages, context.phrases) : comparePages(context, pages);
    if (found) return found;
  }
  const written = writtenOn[id];
  if (!written) return null;
  const sections = by[written.block];
  const [first] = written.activities;
  return (
    (first === 'overview' || first === 'reason' ? allPagesFor(context, first, sections) : null) ??
    pagesFor(context, written.activities, sections)
  );
}

/** Words are practised on their cards, or on the pages of the reasons that carry them. */
function practicePages(context: DeckContext): string | null {
  const sections = allSections(context.article).filter(hasWords);
  return allPagesFor(context, 'words', sections) ?? allPagesFor(context, 'softer', sections) ?? reasonPages(context, sections);
}

/** The pause plan is written on the page of the sections that tell of it, else on the book's own. */
function pausePages(by: BySection, context: DeckContext): string | null {
  return (
    pagesFor(context, ['pause'], by['pause-plan']) ??
    pagesFor(context, ['pause'], allSections(context.article)) ??
    bookPages(context, 'pause')
  );
}

/** Where a ritual is planned: the pages of the section that tells of it, else any to try something on, else the book's own. */
function ritualPages(by: BySection, context: DeckContext): string | null {
  const pause = by['pause-plan'];
  const others = allSections(context.article).filter((section) => !pause.includes(section));
  return (
    pagesFor(context, ['menu', 'try-it'], ritualSections(by)) ??
    pagesFor(context, ['menu', 'try-it'], others) ??
    pagesFor(context, ['menu', 'try-it'], pause) ??
    bookPages(context, 'menu') ??
    bookPages(context, 'check-in')
  );
}

/** Where the rituals of the slide come from: the article's own sections of them, else lists of them anywhere. */
export function ritualSections(by: BySection): Section[] {
  if (by.ritual.some((section) => shownLists(section).length > 0)) return by.ritual;
  const elsewhere = Object.values(by)
    .flat()
    .filter((section) => shownLists(section).some((list) => list.role === 'ritual'));
  return elsewhere.length > 0 ? elsewhere : by.ritual;
}
