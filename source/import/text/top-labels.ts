import type { VFile } from 'vfile';
import { readDate } from '../../language/dates.ts';
import type { PageFacts } from '../markdown-lines.ts';
import { reportStrip } from '../report.ts';
import type { Line } from './lines.ts';

const names: [keyof PageFacts & ('title' | 'subtitle' | 'author' | 'date' | 'source'), RegExp][] = [
  ['title', /^(?:title|titel|überschrift|título|titre|headline|subject|betreff|asunto|objet)\s*[:：]\s*(\S.*)$/iu],
  ['subtitle', /^(?:subtitle|sub-?title|subheading|untertitel|subtítulo|sous-titre)\s*[:：]\s*(\S.*)$/iu],
  ['author', /^(?:author|by|autor(?:in|a)?|auteure?|verfasser(?:in)?)\s*[:：]\s*(\S.{0,79})$/iu],
  ['date', /^(?:date|published|datum|fecha|veröffentlicht)\s*[:：]\s*(\S.{0,39})$/iu],
  ['source', /^(?:source|url|link|original|quelle|fuente)\s*[:：]\s*(https?:\/\/\S+)$/iu],
];

/** Lines at the very top that name what they hold (“Title: …”, “Author: …”) as settings; the names are told, the words stay. */
export function readTopLabels(lines: Line[], file: VFile): { lines: Line[]; facts: Partial<PageFacts> } {
  const facts: Partial<PageFacts> = {};
  let count = 0;
  for (const line of lines.slice(0, 6)) {
    const found = names.flatMap(([name, pattern]) => {
      const value = pattern.exec(line.text)?.[1];
      return value === undefined || facts[name] !== undefined ? [] : [{ name, value }];
    })[0];
    if (!found || (count === 0 && found.name !== 'title')) break;
    const date = found.name === 'date' ? readDate(found.value) : null;
    if (found.name === 'date' && !date) break;
    facts[found.name] = date ?? found.value;
    reportStrip(file, 'strip/label', line.number, line.text.slice(0, line.text.length - found.value.length));
    count += 1;
  }
  return { lines: lines.slice(count), facts };
}
