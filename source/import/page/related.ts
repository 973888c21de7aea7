import { opensRelated } from '../../language/noise.ts';
import { endsSentence, sizeOf } from '../text/measure.ts';
import type { PageLine, Zones } from './read-page.ts';

const mostTitles = 12;

/** Titles of other articles below “Related articles” and its like. The line above the next paragraph is that paragraph's heading. */
export function markRelated(lines: PageLine[], rules: (string | null)[], zones: Zones): void {
  for (const [index, line] of lines.entries()) {
    if (line.isListed || !opensRelated(line.text)) continue;
    rules[index] ??= 'strip/related';
    const titles: number[] = [];
    for (let at = index + 1; at < lines.length && titles.length < mostTitles; at += 1) {
      const title = lines[at];
      if (!title || sizeOf(title.text) > 20 || (endsSentence(title.text) && !/[?!]$/u.test(title.text))) break;
      // Titles that stand together are one list: a gap ends it.
      if (titles.length > 0 && title.gap > 0 && lines[titles[0] ?? 0]?.gap === 0) break;
      if (titles.length > 0 && title.gap > (lines[titles[0] ?? 0]?.gap ?? 0) && title.gap > 1) break;
      titles.push(at);
    }
    const next = lines[(titles.at(-1) ?? index) + 1];
    const last = titles.at(-1);
    const leadsOn = next !== undefined && last !== undefined && last < zones.last && (lines[last]?.gap ?? 0) > 0 && !lines[last]?.isListed;
    for (const at of leadsOn ? titles.slice(0, -1) : titles) rules[at] ??= 'strip/related';
  }
}
