import type { Element } from '../structure.ts';

/** A cell says where the next one stands even when it is empty. */
const mayBeEmpty = new Set(['TD', 'TH']);

/** Take out elements that hold nothing, deepest first: what they held is an artefact. */
export function pruneEmpty(element: Element): void {
  element.kids = element.kids.filter((kid) => {
    if (kid.kind !== 'element') return true;
    pruneEmpty(kid);
    return kid.kids.length > 0 || mayBeEmpty.has(kid.type);
  });
}
