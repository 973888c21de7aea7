import { type Element, type Kid, makeElement } from '../structure.ts';
import { grouping, isInline } from '../types.ts';

const isText = (kid: Kid): boolean => kid.kind !== 'element' || isInline(kid.type);
/** A picture among blocks stands for itself. */
const standsAlone = (kids: readonly Kid[]): boolean =>
  kids.every((kid) => kid.kind === 'element' && (kid.type === 'Figure' || kid.type === 'Formula'));
/** What may hold text as well as blocks, but not both side by side. */
const either = new Set(['P', 'LBody', 'TD', 'TH', 'Caption', 'LI']);

/** Neighbouring runs of text, or one block. */
function groupRuns(kids: readonly Kid[]): Kid[][] {
  const groups: Kid[][] = [];
  let last: Kid[] | null = null;
  for (const kid of kids) {
    const text = isText(kid);
    if (text && last) last.push(kid);
    else groups.push([kid]);
    last = text ? groups.at(-1)! : null;
  }
  return groups;
}

/** Text straight in a section becomes a paragraph, and so does text beside a paragraph in a cell or a list item. */
export function wrapLooseText(element: Element): void {
  for (const kid of element.kids) if (kid.kind === 'element') wrapLooseText(kid);
  const mixed = either.has(element.type) && element.kids.some((kid) => kid.kind === 'element' && !isInline(kid.type) && kid.type !== 'Lbl');
  if (!grouping.has(element.type) && !(mixed && element.kids.some(isText))) return;
  // A paragraph with blocks in it is none.
  if (element.type === 'P') element.type = 'Div';
  element.kids = groupRuns(element.kids).flatMap((run) => (isText(run[0]!) && !standsAlone(run) ? [makeElement('P', run)] : run));
}
