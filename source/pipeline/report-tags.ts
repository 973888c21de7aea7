import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import type { Place } from '../model/article.ts';
import { groupBy } from '../model/group-by.ts';
import type { TagFault } from '../model/tag-fault.ts';

/** More of a kind are counted, not named: they have one cause. */
const mostPages = 5;

const lower = (text: string): string => text.replace(/^./u, (letter) => letter.toLowerCase());

/**
 * Say which of our checks for screen readers a file fails, and where: such a file makes no PDF/UA-1 claim (QUALITY W10).
 *
 * @param placeOfPage Where in the article a page of the file comes from, `null` when nobody knows.
 */
export function reportTagFaults(
  file: VFile,
  fileName: string,
  faults: readonly TagFault[],
  placeOfPage: (page: number) => Place | null = () => null,
): void {
  const byCheck = groupBy(faults, ({ check, reason }) => (check === 'pictures' ? `${check} ${reason}` : check));
  for (const found of byCheck.values()) {
    const [{ check, reason, page }] = found as [TagFault];
    const pages = [...new Set(found.map((fault) => fault.page))].filter((one) => one !== null);
    const named = pages.slice(0, mostPages).join(', ');
    const where = pages.length === 0 ? fileName : `${fileName}, page ${named}${pages.length > mostPages ? ' and more' : ''}`;
    const more = found.length > 1 ? `, ${found.length} times` : '';
    const rule = check === 'pictures' ? 'print/picture-words' : 'print/tags';
    reportRule(file, rule, `${where}: ${lower(reason)}${more} (check “${check}”)`, page === null ? null : placeOfPage(page));
  }
}
