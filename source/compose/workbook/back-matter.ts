import type { SupportLine } from '../../model/options.ts';
import type { Sheet } from '../../model/workbook.ts';
import { type BookContext, headRows } from './context.ts';
import { matterSheet } from './front-matter.ts';
import { lines, part, promptPart, single } from './parts.ts';

export function composePromises({ phrases, options }: BookContext): Sheet {
  const promise = (who: 'a' | 'b', name: string) =>
    part(`promise-${who}`, {
      type: 'promise',
      who,
      heading: phrases.text('workbook.promises.heading', { name }),
      count: 2,
      first: 1,
      lines: lines(2, 4),
    });
  return matterSheet({
    id: 'promises',
    activity: 'promises',
    stage: 'commit',
    mode: 'together',
    minutes: 10,
    title: phrases.text('workbook.promises.title'),
    lead: phrases.text('workbook.promises.lead'),
    origin: phrases.text('workbook.fromUs'),
    body: [
      promise('a', options.partners[0]),
      promise('b', options.partners[1]),
      ...promptPart('shared', phrases.text('workbook.promises.shared'), single(2, 8)),
      part('dates', { type: 'dates', labels: phrases.list('workbook.promises.dates') }),
    ],
  });
}

/** Helplines as the author gives them: name, where and when; ways to reach it; the day it was checked, left to the pen when not said. */
function supportRows(support: readonly SupportLine[], lang: string): string[][] {
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  const said = (...words: (string | undefined)[]): string => words.filter((word) => word !== undefined && word !== '').join(' · ');
  return support.map(({ name, phone, text, url, hours, country, checked }) => [
    said(name, country, hours),
    said(phone, text, url),
    checked === undefined ? '' : day.format(new Date(`${checked}T00:00:00Z`)),
  ]);
}

/** The help page, the same in every copy. No number is printed that the author did not give (DOMAIN f, Crisis). */
export function composeSupport({ phrases, options, article }: BookContext): Sheet {
  const rows = supportRows(options.support, article.lang);
  return matterSheet({
    id: 'support',
    activity: 'support',
    stage: 'keep-going',
    mode: 'private',
    minutes: 2,
    title: phrases.text('workbook.support.title'),
    lead: phrases.text('workbook.support.lead'),
    origin: phrases.text('workbook.fromUs'),
    body: [
      part('text', { type: 'text', text: phrases.text('workbook.support.text') }),
      part('care', { type: 'care', heading: '', text: phrases.text('workbook.support.danger') }),
      part('support', {
        type: 'support',
        heads: phrases.list('workbook.support.heads'),
        rows,
        blanks: rows.length === 0 ? 6 : 2,
        note: phrases.text(rows.length === 0 ? 'workbook.support.note' : 'workbook.support.given'),
      }),
      ...promptPart('one', phrases.text('workbook.support.one'), single(2, 8)),
    ],
  });
}

/** Lined pages at the end, and wherever a page would be blank: a blank says Notes (QUALITY W5). */
export function composeNotes(
  { phrases, paper }: BookContext,
  id: string,
  side: Sheet['side'],
  about: { stage: Sheet['stage']; origin: string | null } = { stage: 'keep-going', origin: null },
): Sheet {
  const count = paper.rows - headRows(paper) - 1;
  return matterSheet({
    id,
    activity: 'notes',
    stage: about.stage,
    mode: null,
    title: phrases.text('workbook.notes.title'),
    lead: phrases.text('workbook.notes.lead'),
    side,
    origin: about.origin,
    body: [part('ruled', { type: 'ruled', lines: { count, wanted: count, most: count + 2 }, notes: false })],
  });
}
