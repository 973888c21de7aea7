import type { Checklist } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { impactLists } from '../../noticing-lists.ts';
import { type ChapterContext, spread } from '../context.ts';
import { inShort, letterOf, lines, numberedChunks, part, promptPart, single } from '../parts.ts';

const mostRows = 6;
const mostItems = 12;

/** IMPACT: how it lands, a page for each partner: how often, where in the body, and one feeling to share. */
export function composeLands(context: ChapterContext): Sheet[] {
  const lists: (Checklist | null)[] = context.all.flatMap(impactLists);
  if (lists.length === 0 && context.section.role === 'impact') lists.push(null);
  return lists.flatMap((list, index) => composeOneList(context, list, index === 0 ? '' : `-${index + 1}`));
}

function composeOneList(context: ChapterContext, list: Checklist | null, suffix: string): Sheet[] {
  const { phrases, picker, section } = context;
  const rows = (list?.items ?? [])
    .slice(0, mostItems)
    .map((item, index) => ({ letter: letterOf(index), text: inShort(item.text), gloss: null }));
  const cut = numberedChunks(rows, mostRows);
  const chunks = cut.length === 0 ? [{ suffix: '', chunk: [] }] : cut;
  const plain = (list?.items ?? [])
    .filter((item) => item.names === null)
    .map((item) => item.label ?? item.text)
    .find((text) => text.split(/\s+/u).length <= 4);
  return chunks.flatMap(({ suffix: end, chunk }, index) => {
    const id = `${suffix}${end}`;
    const seed = `${section.id}/lands${id}`;
    const last = index === chunks.length - 1;
    return spread(context, {
      id: `lands${id}`,
      activity: 'impact',
      mode: 'choose',
      minutes: 10,
      title: phrases.text('workbook.lands.title'),
      lead: phrases.text('workbook.lands.lead'),
      parts: [
        ...(chunk.length > 0 ? [part('feelings', { type: 'overview', heads: phrases.list('workbook.lands.heads'), rows: chunk })] : []),
        part('body', { type: 'boxes', heads: phrases.list('workbook.lands.body'), lines: lines(2, 3) }),
        ...promptPart('gentle', picker.pick('impact', 'gentle', seed), single(3, 7)),
        ...promptPart('deeper', picker.pick('impact', 'deeper', seed, plain ? { item: plain } : {}), single(5, 8), { optional: true }),
        ...(last && suffix === '' ? promptPart('share', phrases.text('workbook.lands.share'), single(2, 4)) : []),
      ],
    });
  });
}
