import type { Checklist } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { noticingLists } from '../../noticing-lists.ts';
import { type ChapterContext, chapterSheet, spread } from '../context.ts';
import { inShort, letterOf, numberedChunks, part, promptPart, single, stacked } from '../parts.ts';

/** At most this many rows on one noticing sheet (DOMAIN b, SIGNS). */
const mostRows = 8;

/** A longer list is read in full and marked in part: two sheets each are what a couple will fill in. */
const mostItems = 16;

/** SIGNS: the noticing sheet for each partner, the comparison, and the bright spots after the first list. */
export function composeNoticing(context: ChapterContext): Sheet[] {
  return context.all.flatMap(noticingLists).flatMap((list, index) => composeOneList(context, list, index === 0 ? '' : `-${index + 1}`));
}

function composeOneList(context: ChapterContext, list: Checklist, suffix: string): Sheet[] {
  const { phrases, picker, section } = context;
  const rows = list.items.slice(0, mostItems).map((item, index) => ({ letter: letterOf(index), text: inShort(item.text) }));
  const naming = list.items.flatMap((item) => (item.names === null ? [] : inShort(item.text)));
  const sheets = numberedChunks(rows, mostRows).flatMap(({ suffix: end, chunk }, index) => {
    const id = `${suffix}${end}`;
    const seed = `${section.id}${id}`;
    const gentle = picker.pick('signs', 'gentle', seed);
    const deeper = picker.pick('signs', 'deeper', seed, namedItem(chunk, naming));
    const steps = phrases.list('workbook.noticing.key').map((text, value) => ({ value: String(value), text }));
    return [
      ...spread(context, {
        id: `noticing${id}`,
        activity: 'noticing',
        mode: 'choose',
        minutes: 15,
        title: phrases.text('workbook.noticing.title'),
        lead: phrases.text('workbook.noticing.lead'),
        parts: [
          part('key', { type: 'key', label: null, steps }),
          part('items', { type: 'items', heads: phrases.list('workbook.noticing.heads'), rows: chunk }),
          ...promptPart('gentle', gentle, single(3, 7)),
          ...promptPart('deeper', deeper, single(5, 9), { optional: true }),
        ],
      }),
      composeCompare(context, chunk, id, suffix === '' && index === 0),
    ];
  });
  return suffix === '' ? [...sheets, composeBrightSpots(context)] : sheets;
}

/** An item is quoted only when it is short and speaks of nobody; the prompts ask for a row otherwise. */
function namedItem(rows: { letter: string; text: string }[], naming: readonly string[]): { item?: string } {
  const plain = rows.find((row) => row.text.split(' ').length <= 8 && !naming.includes(row.text));
  return plain ? { item: plain.text } : {};
}

function composeCompare(context: ChapterContext, rows: { letter: string; text: string }[], id: string, first: boolean): Sheet {
  const { phrases, picker, section } = context;
  const pick = first ? phrases.text('workbook.compare.pick') : picker.pick('together', 'gentle', `${section.id}${id}pick`);
  return chapterSheet(context, {
    id: `compare${id}`,
    activity: 'compare',
    mode: 'together',
    minutes: 15,
    title: phrases.text('workbook.compare.title'),
    lead: phrases.text('workbook.compare.lead'),
    parts: [
      part('compare', { type: 'compare', heads: phrases.list('workbook.compare.heads'), rows }),
      ...promptPart('pick', pick, single(4, 9)),
      ...promptPart('together', picker.pick('together', 'gentle', `${section.id}${id}seen`), single(4, 9), { optional: true }),
      part('strip', { type: 'strip', steps: phrases.list('workbook.listener'), first: 1 }, true),
    ],
  });
}

/** Bright spots: a day it was different, and what each did that day. */
function composeBrightSpots(context: ChapterContext): Sheet {
  const { phrases } = context;
  return chapterSheet(context, {
    id: 'bright-spots',
    activity: 'bright-spots',
    mode: 'choose',
    minutes: 10,
    title: phrases.text('workbook.bright.title'),
    lead: phrases.text('workbook.bright.lead'),
    parts: [
      ...promptPart('day', phrases.text('workbook.bright.day'), stacked(4, 7)),
      ...promptPart('easier', phrases.text('workbook.bright.easier'), stacked(3, 6)),
      ...promptPart('again', phrases.text('workbook.bright.again'), single(2, 4), { together: true, optional: true }),
    ],
  });
}
