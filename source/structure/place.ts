import type { Nodes } from 'mdast';
import type { Place } from '../model/article.ts';

/** Where a node begins in the author's file. */
export const placeOf = (node: Nodes | null | undefined): Place => ({
  line: node?.position?.start.line ?? 1,
  column: node?.position?.start.column ?? 1,
});
