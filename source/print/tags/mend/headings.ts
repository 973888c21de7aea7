import { type Element, listElements } from '../structure.ts';
import { isHeading } from '../types.ts';

/**
 * Heading levels without gaps, the first of them `H1` (ISO 14289-1, 7.4.2). A level keeps its place among those around
 * it: where a part skips from 2 to 4, its 4 is a 3.
 */
export function mendHeadings(root: Element): void {
  const above: number[] = [];
  for (const element of listElements([root])) {
    if (!isHeading(element.type)) continue;
    const level = Number(element.type[1]);
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    element.type = `H${above.length}`;
  }
}
