import type { Element, Root, RootContent } from 'hast';
import { attribute, childrenOf, elementsOf, type HastNode, isElement, withChildren, wordsOf } from './hast.ts';

/** How a run of text is set, as far as its letters tell: `null` where nothing is said. */
interface Look {
  bold: boolean | null;
  italic: boolean | null;
}

function readLook(css: string): Look {
  const weight = /font-weight\s*:\s*([a-z0-9]+)/iu.exec(css)?.[1]?.toLowerCase();
  const slant = /font-style\s*:\s*([a-z]+)/iu.exec(css)?.[1]?.toLowerCase();
  return {
    bold: weight === undefined ? null : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    italic: slant === undefined ? null : slant === 'italic' || slant === 'oblique',
  };
}

/** The looks a page's own style sheet gives to its classes (Google Docs says bold so). */
function readClasses(tree: Root): Map<string, Look> {
  const classes = new Map<string, Look>();
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'style') continue;
    const css = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    for (const [, name, body] of css.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/gu)) {
      const look = readLook(body ?? '');
      if (name !== undefined && (look.bold !== null || look.italic !== null)) classes.set(name, look);
    }
  }
  return classes;
}

const element = (tagName: string, from: Element, children: RootContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children as Element['children'],
  ...(from.position ? { position: from.position } : {}),
});

/** Bold and italics that are said by styles become elements; Word's and Google's paragraph styles become headings and quotations. `used` has gone to the front matter. */
export function readStyles(article: HastNode, tree: Root, used: Element | null): HastNode {
  const classes = readClasses(tree);
  const lookOf = (node: Element): Look => {
    const named = attribute(node, 'className')
      .split(/\s+/u)
      .map((name) => classes.get(name));
    const inline = readLook(attribute(node, 'style'));
    const last = <Key extends keyof Look>(key: Key): Look[Key] => named.findLast((one) => one && one[key] !== null)?.[key] ?? null;
    return { bold: inline.bold ?? last('bold'), italic: inline.italic ?? last('italic') };
  };
  const read = (node: RootContent, inHeading: boolean): RootContent[] => {
    if (!isElement(node)) return [node];
    const heading = inHeading || /^h[1-6]$/u.test(node.tagName);
    const children = childrenOf(node).flatMap((child) => read(child, heading));
    const made = withChildren(node, children);
    const name = attribute(node, 'className');
    if (used !== null && node.tagName === used.tagName && wordsOf(node) === wordsOf(used) && name === attribute(used, 'className'))
      return [];
    if (node.tagName === 'p' && /(?:^|\s)(?:title|MsoTitle(?:Cx\w+)?)(?:\s|$)/u.test(name) && wordsOf(node) !== '')
      return [element('h1', node, children)];
    const level = /(?:^|\s)MsoHeading([1-6])(?:\s|$)/u.exec(name)?.[1];
    if (node.tagName === 'p' && level) return [element(`h${level}`, node, children)];
    if (node.tagName === 'p' && /Mso(?:Intense)?Quote/u.test(name)) return [element('blockquote', node, [made])];
    if (node.tagName === 'b' && lookOf(node).bold === false) return children;
    if (node.tagName !== 'span' && node.tagName !== 'font') return [made];
    if (wordsOf(made) === '' || heading) return [made];
    const look = lookOf(node);
    let inner: RootContent[] = children;
    if (look.italic) inner = [element('em', node, inner)];
    if (look.bold) inner = [element('strong', node, inner)];
    return look.italic || look.bold ? inner : [made];
  };
  return article.type === 'root' || isElement(article)
    ? withChildren(
        article,
        childrenOf(article).flatMap((child) => read(child, false)),
      )
    : article;
}
