import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import type { Section } from '../model/article.ts';
import { withDescendants } from '../model/article.ts';

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** “7 Reasons …” must really show seven: subsections, or items of one list. */
export function checkCounts(sections: Section[], file: VFile): void {
  for (const section of sections.flatMap(withDescendants)) {
    const found = new RegExp(
      `^(?:the )?(?:top )?(\\d{1,2}|${words.join('|')})\\s+(?:\\p{L}+\\s+){0,2}?(reasons|signs|causes|ways|steps|strategies|tips|mistakes|rituals|habits|questions)\\b`,
      'iu',
    ).exec(section.title ?? '');
    if (!found?.[1]) continue;
    const promised = /^\d/.test(found[1]) ? Number(found[1]) : words.indexOf(found[1].toLowerCase());
    const counts = [section.children.length, ...section.lists.map((list) => list.items.length)].filter((count) => count > 0);
    if (counts.length === 0 || counts.includes(promised)) continue;
    const nearest = counts.sort((one, other) => Math.abs(one - promised) - Math.abs(other - promised))[0];
    reportRule(
      file,
      'structure/count',
      `“${section.title}” promises ${promised} ${found[2]?.toLowerCase()}, found ${nearest}`,
      section.place,
    );
  }
}
