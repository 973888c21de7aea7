import { type Section, withDescendants } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, spread } from '../context.ts';
import { inShort, part, promptPart, single, yielding } from '../parts.ts';

interface Branch {
  head: string | null;
  sentences: string[];
  items: string[];
}

const mostWords = 60;
const mostItems = 5;

/**
 * DECIDE: taking stock, private. Both branches of the article side by side with equal weight, and no decision is needed today.
 *
 * Main sections that follow each other as branches of one fork share the page, after the last of them.
 */
export function composeTakingStock(context: ChapterContext): Sheet[] {
  const { phrases, picker, section, article } = context;
  if (!context.all.some((one) => one.role === 'decide')) return [];
  const at = article.sections.indexOf(section);
  if (section.role === 'decide' && article.sections[at + 1]?.role === 'decide') return [];
  const branches = forkBefore(article.sections, at).flatMap(branchesOf).slice(0, 2);
  return spread(context, {
    id: 'taking-stock',
    activity: 'taking-stock',
    mode: 'private',
    minutes: 20,
    title: phrases.text('workbook.stock.title'),
    lead: phrases.text('workbook.stock.lead'),
    parts: [
      part('banner', { type: 'banner', label: phrases.text('workbook.stock.label'), text: phrases.text('workbook.stock.banner') }),
      ...(branches.length > 0 ? [yielding(part('branches', { type: 'branches', branches }))] : []),
      ...promptPart('gentle', picker.pick('decide', 'gentle', section.id), single(5, 9)),
      ...promptPart('deeper', picker.pick('decide', 'deeper', section.id), single(5, 9)),
      ...promptPart('stretch', picker.pick('decide', 'stretch', section.id), single(5, 8), { optional: true }),
    ],
  });
}

/** The main section, with the ones before it that are branches of the same fork. */
function forkBefore(sections: Section[], at: number): Section[] {
  let from = at;
  while (sections[at]?.role === 'decide' && sections[from - 1]?.role === 'decide') from -= 1;
  return sections.slice(from, at + 1);
}

/** The sections that decide, the innermost first; one that holds two lists is two branches. */
function branchesOf(main: Section): Branch[] {
  const deciding = withDescendants(main).filter((one) => one.role === 'decide');
  const leaves = deciding.filter((one) => !one.children.some((child) => deciding.includes(child)));
  return leaves.flatMap((one): Branch[] => {
    const lists = one.lists.filter((list) => list.items.length > 0);
    if (lists.length > 1)
      return lists.map((list) => ({
        head: list.leadIn === null ? null : inShort(list.leadIn, 24),
        sentences: [],
        items: itemsOf(list.items),
      }));
    const [list] = lists;
    const items = list ? itemsOf(list.items) : [];
    const branch = {
      head: one.title === null ? null : inShort(one.title, 24),
      sentences: sentencesOf(one, items.length > 0 ? 25 : mostWords),
      items,
    };
    return branch.items.length + branch.sentences.length > 0 ? [branch] : [];
  });
}

const itemsOf = (items: { text: string }[]): string[] => items.slice(0, mostItems).map((item) => inShort(item.text, 24));

/** The section's first sentences, whole, as many as the box holds. */
function sentencesOf(section: Section, most: number): string[] {
  const found: string[] = [];
  let words = 0;
  for (const { text } of section.prose) {
    words += text.split(/\s+/u).length;
    if (words > most) break;
    found.push(text);
  }
  return found;
}
