import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { readMarker } from '../text/markers.ts';
import { cutAtBreaks, withoutStart } from './phrasing.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';

/** Lists without air between their items, headings without bold, tables with their first row as head, no rule at the end. */
export function tidyTree(tree: Root): Root {
  const children = tree.children.flatMap(tidyNode);
  const last = children.findLastIndex(({ type }) => type !== 'footnoteDefinition');
  return {
    ...tree,
    children: children.filter((node, index) => !(node.type === 'thematicBreak' && (index === last || index === 0))),
  };
}

function tidyNode(node: RootContent): RootContent[] {
  if (node.type === 'heading') {
    const [only, ...more] = tidyPhrasing(node.children);
    const children =
      only && more.length === 0 && (only.type === 'strong' || only.type === 'emphasis') ? only.children : tidyPhrasing(node.children);
    return plainText(node).trim() === '' ? [] : [{ ...node, children }];
  }
  if (node.type === 'list') {
    const items = node.children
      .map((item) => ({
        ...item,
        spread: item.children.filter(({ type }) => type === 'paragraph').length > 1,
        children: item.children.flatMap(tidyNode) as typeof item.children,
      }))
      .filter((item) => item.children.length > 0);
    return items.length === 0 ? [] : [{ ...node, spread: items.some(({ spread }) => spread), children: items }];
  }
  if (node.type === 'table') {
    const [head, ...rows] = node.children;
    const isEmpty = head !== undefined && plainText(head).trim() === '' && rows.length > 0;
    return [isEmpty ? { ...node, children: rows } : node];
  }
  if (node.type === 'paragraph') return isEmpty(node) ? [] : [{ ...node, children: tidyPhrasing(node.children) }];
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition')
    return node.children.length === 0 ? [] : [{ ...node, children: node.children.flatMap(tidyNode) as typeof node.children }];
  return [node];
}

const isEmpty = (node: Paragraph): boolean =>
  plainText(node).trim() === '' &&
  !/image|footnoteReference/u.test(JSON.stringify(node.children.map(({ type }) => type))) &&
  !node.children.some((child) => 'children' in child && JSON.stringify(child).includes('"image"'));

/** How many characters a typed bullet takes at the start of a paragraph's words, 0 for none. */
function markLength(children: PhrasingContent[]): number {
  const text = plainText({ type: 'paragraph', children }).trimStart();
  const marker = readMarker(text);
  return marker?.type === 'bullet' && /[•·▪‣◦●○■–*-]/u.test(marker.sign) ? text.length - marker.rest.length : 0;
}

/** Bullets typed by hand on two paragraphs or lines of one in a row become a list, in a document that has headings of its own. */
export function readTypedBullets(tree: Root): Root {
  const made: RootContent[] = [];
  let run: Paragraph[] = [];
  const close = (): void => {
    if (run.length < 2) made.push(...run);
    else
      made.push({
        type: 'list',
        ordered: false,
        spread: false,
        children: run.map((node) => ({
          type: 'listItem',
          spread: false,
          checked: null,
          children: [{ ...node, children: withoutStart(node.children, markLength(node.children)) }],
        })),
      });
    run = [];
  };
  for (const node of tree.children.flatMap(cutBullets)) {
    if (node.type === 'paragraph' && markLength(node.children) > 0 && !node.children.some(({ type }) => type === 'break')) run.push(node);
    else {
      close();
      made.push(node);
    }
  }
  close();
  return { ...tree, children: made };
}

/** A paragraph whose lines begin with bullets, cut at its breaks. */
function cutBullets(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || !node.children.some(({ type }) => type === 'break')) return [node];
  const parts = cutAtBreaks(node.children);
  if (parts.filter((part) => markLength(part) > 0).length < 2) return [node];
  const paragraphs: Paragraph[] = [];
  for (const part of parts) {
    const last = paragraphs.at(-1);
    if (markLength(part) === 0 && last && markLength(last.children) === 0) last.children = [...last.children, { type: 'break' }, ...part];
    else paragraphs.push({ ...node, children: part });
  }
  return paragraphs;
}
