import { type Element, elementsOf, isA, type Kid, makeElement } from '../structure.ts';

/** `L` holds items (and a caption), an item holds its label and one body (ISO 32000-1, 14.8.4.3.3). */
export function mendLists(element: Element): void {
  for (const kid of element.kids) if (kid.kind === 'element') mendLists(kid);
  if (element.type !== 'L') {
    element.kids = element.kids.flatMap((kid) => (kid.kind === 'element' && kid.type === 'LI' ? kid.kids : [kid]));
    return;
  }
  // A list in a list is part of the item before it.
  const items: Element[] = [];
  const captions: Kid[] = [];
  for (const kid of element.kids) {
    const before = items.at(-1);
    if (kid.kind === 'element' && kid.type === 'LI') items.push(kid);
    else if (isA(kid, 'Caption')) captions.push(kid);
    else if (before) before.kids.push(kid);
    else items.push(makeElement('LI', [kid]));
  }
  for (const item of items) mendItem(item);
  element.kids = [...captions, ...items];
}

function mendItem(item: Element): void {
  const rest = item.kids.filter((kid) => !isA(kid, 'Lbl', 'LBody'));
  if (rest.length === 0) return;
  const bodies = elementsOf(item.kids, 'LBody').flatMap((one) => one.kids);
  item.kids = [...elementsOf(item.kids, 'Lbl'), makeElement('LBody', [...bodies, ...rest])];
}
