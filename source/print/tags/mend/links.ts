import { type Element, listElements } from '../structure.ts';

/** A link whose annotation was taken out is text. */
export function mendLinks(root: Element): void {
  for (const element of listElements([root])) {
    if (element.type === 'Link' && !element.kids.some((kid) => kid.kind === 'object')) element.type = 'Span';
  }
}
