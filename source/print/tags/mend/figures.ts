import { type Element, listElements, makeElement } from '../structure.ts';

/**
 * A figure with a caption, or one of quoted words: Chromium makes the frame a second figure without an alternative, and a reader that speaks the
 * alternative of a figure skips what is inside. The frame is a box of a picture and its words.
 */
export function mendFigures(root: Element): void {
  for (const element of listElements([root])) {
    if (element.type !== 'Figure' || element.alt !== null) continue;
    if (!element.kids.some((kid) => kid.kind === 'element' && (kid.type === 'Figure' || kid.type === 'BlockQuote'))) continue;
    element.type = 'Div';
    element.kids = element.kids.map((kid) => (kid.kind === 'element' && kid.type === 'Caption' ? makeElement('P', kid.kids) : kid));
  }
}
