import type { Element } from '../structure.ts';
import { mendFigures } from './figures.ts';
import { mendHeadings } from './headings.ts';
import { mendLinks } from './links.ts';
import { mendLists } from './lists.ts';
import { wrapLooseText } from './loose-text.ts';
import { pruneEmpty } from './prune.ts';
import { mendTables } from './tables.ts';
import { unwrapContainers } from './unwrap.ts';

/** In this order: each may count on what those above it did. */
const steps: ((root: Element) => void)[] = [
  pruneEmpty,
  mendLinks,
  mendFigures,
  unwrapContainers,
  mendLists,
  wrapLooseText,
  mendTables,
  mendHeadings,
];

/**
 * Put right, in place, what Chromium's structure tree gets wrong for PDF/UA-1: containers without a meaning, text outside
 * paragraphs, list items without a body, rows of unequal length, gaps between heading levels, empty elements.
 */
export function mendStructure(roots: readonly Element[]): void {
  for (const root of roots) for (const step of steps) step(root);
}
