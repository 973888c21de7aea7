import type { Element, RootContent } from 'hast';
import { isElement, withChildren } from './hast.ts';

const inline =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|dfn|em|font|i|img|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr|del|ins|couplet-note)$/u;
const isInline = (child: RootContent): boolean => child.type === 'text' || (isElement(child) && inline.test(child.tagName));

const lineBreak: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** A run of inline content as the paragraphs its double line breaks part it into; one part when there are none. */
function partRun(run: RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  let breaks = 0;
  for (const child of run) {
    if (isElement(child, 'br')) {
      breaks += 1;
      continue;
    }
    if (child.type === 'text' && child.value.trim() === '' && breaks > 0) continue;
    if (breaks > 1 && parts.at(-1)!.length > 0) parts.push([]);
    else if (breaks > 0 && parts.at(-1)!.length > 0) parts.at(-1)!.push(lineBreak);
    breaks = 0;
    parts.at(-1)!.push(child);
  }
  return parts.filter((part) => part.length > 0);
}

/** Two line breaks in a row part paragraphs, in pages that know no others. */
export function splitAtBreaks(node: Element): RootContent[] {
  if (!/^(?:p|div|td|section|article|main|body)$/u.test(node.tagName) || !node.children.some((child) => isElement(child, 'br')))
    return [node];
  const made: RootContent[] = [];
  let run: RootContent[] = [];
  let isParted = false;
  const close = (): void => {
    const parts = partRun(run);
    isParted ||= parts.length > 1;
    for (const part of parts) made.push(paragraph(part, node));
    run = [];
  };
  for (const child of node.children) {
    if (isInline(child)) run.push(child);
    else {
      close();
      made.push(child);
    }
  }
  close();
  if (node.tagName === 'p') return isParted ? made : [node];
  return [withChildren(node, made)];
}

function paragraph(children: RootContent[], from: Element): Element {
  const position = children.find((child) => child.position)?.position ?? from.position;
  return { type: 'element', tagName: 'p', properties: {}, children: children as Element['children'], ...(position ? { position } : {}) };
}
