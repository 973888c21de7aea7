import type { Element, RootContent } from 'hast';
import { attribute, childrenOf, elementsOf, type HastNode, isElement, withChildren, wordsOf } from './hast.ts';

interface Note {
  name: string;
  /** The element that holds the note's words. */
  target: Element;
}

const idOf = (node: Element): string => attribute(node, 'id') || attribute(node, 'name');

/** Marks in the text that lead to a note, whose note leads back: footnotes of Word, Google Docs, WordPress, Substack. */
function findNotes(article: HastNode): { marks: Map<Element, Note>; targets: Map<Element, Note> } {
  const all = [...elementsOf(article)];
  const holders = all.filter((one) => /^(?:li|p|div|aside|dd|section)$/u.test(one.tagName));
  const marks = new Map<Element, Note>();
  const targets = new Map<Element, Note>();
  for (const link of all) {
    if (link.tagName !== 'a') continue;
    const name = /#([^#]+)$/u.exec(attribute(link, 'href'))?.[1];
    if (name === undefined || /cmnt|msocom|msoanchor/u.test(name) || wordsOf(link).length > 6 || !/[\p{L}\p{N}*†]/u.test(wordsOf(link)))
      continue;
    // The link back inside a note is no mark of its own.
    if ([...targets.keys()].some((one) => [...elementsOf(one)].includes(link))) continue;
    const target = findTarget(holders, name, link);
    if (!target) continue;
    const known = targets.get(target) ?? { name: String(targets.size + 1), target };
    targets.set(target, known);
    marks.set(link, known);
  }
  return { marks, targets };
}

/** The smallest block with that id, or around it, that also leads back to the mark. */
function findTarget(holders: Element[], name: string, link: Element): Element | null {
  const own = [idOf(link)].filter((id) => id !== '');
  const within = (holder: Element): Element[] => [holder, ...elementsOf(holder)];
  const found = holders.filter((holder) => {
    const inside = within(holder);
    if (inside.includes(link) || !inside.some((one) => idOf(one) === name)) return false;
    return inside.some(
      (one) =>
        one.tagName === 'a' &&
        /^#/u.test(attribute(one, 'href')) &&
        (own.length === 0 || own.includes(attribute(one, 'href').slice(1)) || /ref|back|anchor/iu.test(attribute(one, 'href'))),
    );
  });
  return found.sort((one, other) => wordsOf(one).length - wordsOf(other).length)[0] ?? null;
}

/** A link back to the mark, and the number before a note's words. */
function withoutBackLinks(node: RootContent): RootContent[] {
  if (!isElement(node)) return [node];
  if (node.tagName === 'a' && /^#/u.test(attribute(node, 'href')) && wordsOf(node).length <= 6) return [];
  const children = childrenOf(node).flatMap(withoutBackLinks);
  if (node.tagName === 'sup' && children.length === 0) return [];
  return [withChildren(node, children)];
}

/** Footnotes as marks and definitions of their own, for `readMdast`. */
export function readFootnotes(article: HastNode): HastNode {
  const { marks, targets } = findNotes(article);
  if (marks.size === 0) return article;
  const definitions: Element[] = [];
  const read = (node: RootContent): RootContent[] => {
    if (!isElement(node)) return [node];
    const target = targets.get(node);
    if (target) {
      definitions.push({
        type: 'element',
        tagName: 'couplet-definition',
        properties: { name: target.name },
        children: childrenOf(node).flatMap(withoutBackLinks) as Element['children'],
        ...(node.position ? { position: node.position } : {}),
      });
      return [];
    }
    const mark = marks.get(node);
    const only = childrenOf(node).filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    const inner = only.length === 1 && isElement(only[0]!) ? marks.get(only[0] as Element) : undefined;
    if (mark || (node.tagName === 'sup' && inner)) {
      const { name } = mark ?? inner!;
      return [
        {
          type: 'element',
          tagName: 'couplet-note',
          properties: { name },
          children: [],
          ...(node.position ? { position: node.position } : {}),
        },
      ];
    }
    const children = childrenOf(node).flatMap(read);
    // A list whose notes were taken out, and the line above it.
    if (isElement(node, 'ol', 'ul') && children.every((child) => child.type === 'text' && child.value.trim() === '') && only.length > 0)
      return [];
    return [withChildren(node, children)];
  };
  if (article.type !== 'root' && !isElement(article)) return article;
  const children = childrenOf(article).flatMap(read);
  return withChildren(article, [
    ...children,
    ...definitions.sort((one, other) => Number(one.properties.name) - Number(other.properties.name)),
  ]);
}
