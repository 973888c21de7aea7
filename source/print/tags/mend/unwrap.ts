import type { Element, Kid } from '../structure.ts';
import { grouping, isInline } from '../types.ts';

const containers = new Set(['NonStruct', 'Div']);
const isText = (kid: Kid): boolean => kid.kind !== 'element' || isInline(kid.type);
/** Chromium writes one for every run of text: it holds the mark itself. */
const isRun = (kid: Element): boolean => kid.kids.every((one) => one.kind === 'mark');

/**
 * Replace containers that mean nothing to a reader by what they hold. A box of text among blocks is a paragraph; a sheet
 * of several blocks is a section of the book; what says its language stays as `Span` or `Div`.
 */
export function unwrapContainers(element: Element): void {
  const among = grouping.has(element.type);
  element.kids = element.kids.flatMap((kid): Kid[] => {
    if (kid.kind !== 'element') return [kid];
    const run = containers.has(kid.type) && isRun(kid);
    unwrapContainers(kid);
    if (!containers.has(kid.type)) return [kid];
    const text = kid.kids.every(isText);
    if (kid.language !== null) return [Object.assign(kid, { type: text && !(among && !run) ? 'Span' : text ? 'P' : 'Div' })];
    if (text && among && !run) return [Object.assign(kid, { type: 'P' })];
    if (element.type === 'Document' && !text && kid.kids.length > 1) return [Object.assign(kid, { type: 'Sect' })];
    return kid.kids;
  });
}
