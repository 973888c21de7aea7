import type { Element, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { reportStrip } from '../report.ts';
import { tidyCharacters } from '../tidy-characters.ts';
import { attribute, childrenOf, type HastNode, isElement, lineOf, withChildren, wordsOf } from './hast.ts';
import { splitAtBreaks } from './split-breaks.ts';

/** An address behind a redirect of Google Docs or a mail program. */
function plainAddress(address: string): string {
  const found = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:[^#]*&)?q=([^&#]+)/iu.exec(address)?.[1];
  if (found === undefined) return address;
  try {
    return decodeURIComponent(found);
  } catch {
    return address;
  }
}

function tidyLink(node: Element, children: RootContent[]): RootContent[] {
  const address = plainAddress(attribute(node, 'href'));
  const isLink = address !== '' && !/^(?:#|javascript:|about:|file:)/iu.test(address);
  if (!isLink) return children;
  if (wordsOf(node) === '' && !childrenOf(node).some((child) => isElement(child, 'img'))) return [];
  return [{ ...withChildren(node, children), properties: { href: address } }];
}

/** Pages load pictures late: the true address stands in another attribute. */
function tidyImage(node: Element): RootContent[] {
  const late = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataSrcset', 'srcSet']
    .map((name) => attribute(node, name))
    .find((value) => value !== '');
  const typed = attribute(node, 'src');
  const address = typed === '' || /^data:image\/(?:gif|svg)/iu.test(typed) ? (late?.trim().split(/[\s,]/u)[0] ?? typed) : typed;
  const isDot = attribute(node, 'width') === '1' || attribute(node, 'height') === '1';
  if (address === '' || isDot || /^data:image\/(?:gif|svg)/iu.test(address)) return [];
  return [
    {
      ...node,
      properties: { src: address, alt: attribute(node, 'alt'), ...(attribute(node, 'title') ? { title: attribute(node, 'title') } : {}) },
    },
  ];
}

/** Who said the words of a quotation, as a last paragraph with a dash before the name. */
function tidyQuotation(node: Element): RootContent[] {
  const signed = (child: RootContent): RootContent => {
    const only = childrenOf(child).filter((one) => !(one.type === 'text' && one.value.trim() === ''));
    const isName = isElement(child, 'cite', 'footer') || (isElement(child, 'p') && only.length === 1 && isElement(only[0]!, 'cite'));
    if (!isName || wordsOf(child) === '') return child;
    const dash = /^[—–―~-]/u.test(wordsOf(child)) ? [] : [{ type: 'text' as const, value: '— ' }];
    return {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [...dash, { type: 'text', value: wordsOf(child) }],
      ...(child.position ? { position: child.position } : {}),
    };
  };
  return [withChildren(node, node.children.map(signed))];
}

/** Terms and what they mean, as a list with each term in bold. */
function tidyTerms(node: Element): Element {
  const flat = node.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  const items: Element[] = [];
  for (const child of flat) {
    if (!isElement(child)) continue;
    if (child.tagName === 'dt') {
      const colon = /[:：?!.]$/u.test(wordsOf(child)) ? '' : ':';
      const term: Element = {
        type: 'element',
        tagName: 'strong',
        properties: {},
        children: [{ type: 'text', value: `${wordsOf(child)}${colon}` }],
      };
      items.push({
        type: 'element',
        tagName: 'li',
        properties: {},
        children: [term, { type: 'text', value: ' ' }],
        ...(child.position ? { position: child.position } : {}),
      });
    } else if (child.tagName === 'dd') {
      if (items.length === 0) items.push({ type: 'element', tagName: 'li', properties: {}, children: [] });
      items.at(-1)!.children.push(...child.children);
    }
  }
  return { ...node, tagName: 'ul', children: items };
}

/** Small things of pages and word processors put right: links, late pictures, deleted words and comments, spaces, line breaks as paragraphs. */
export function tidyHast(node: HastNode, file: VFile, isOffice: boolean): HastNode {
  const drop = (one: Element, rule: string): RootContent[] => {
    if (wordsOf(one) !== '') reportStrip(file, rule, lineOf(one), wordsOf(one));
    return [];
  };
  const tidy = (one: RootContent, isCode: boolean): RootContent[] => {
    if (one.type === 'text') return [{ ...one, value: isCode ? one.value : tidyCharacters(one.value) }];
    if (!isElement(one)) return one.type === 'comment' || one.type === 'doctype' ? [] : [one];
    const style = attribute(one, 'style');
    const ids = `${attribute(one, 'id')} ${attribute(one, 'href')}`;
    if (isGoogleComment(one)) return drop(one, 'strip/comments');
    if (
      /mso-element\s*:\s*comment(?:-list)?|mso-special-character\s*:\s*comment/iu.test(style) ||
      /(?:^|[\s#])cmnt(?:_ref)?\d/u.test(ids) ||
      /_(?:msocom|msoanchor)_\d/u.test(ids)
    )
      return drop(one, 'strip/comments');
    if (isOffice && (one.tagName === 'del' || /msoDel/u.test(attribute(one, 'className')))) return drop(one, 'strip/deleted');
    const children = childrenOf(one).flatMap((child) => tidy(child, isCode || one.tagName === 'pre'));
    if (one.tagName === 'a') return tidyLink(one, children);
    if (one.tagName === 'img') return tidyImage(one);
    if (/^(?:o:p|ins|font|center|big|nobr|wbr)$/u.test(one.tagName))
      return one.tagName === 'center' ? [{ ...withChildren(one, children), tagName: 'div' }] : children;
    // A comment of Google Docs leaves an empty paragraph behind.
    if (isElement(one, 'p', 'div', 'li', 'sup') && children.length === 0 && childrenOf(one).length > 0) return [];
    const made = withChildren(one, children);
    if (one.tagName === 'blockquote') return tidyQuotation(made);
    return one.tagName === 'dl' ? [tidyTerms(made)] : splitAtBreaks(made);
  };
  if (node.type !== 'root' && !isElement(node)) return node;
  const made = childrenOf(node).flatMap((child) => tidy(child, false));
  if (!isElement(node)) return withChildren(node, made);
  return { ...(splitAtBreaks({ ...withChildren(node, made), tagName: 'div' })[0] as Element) };
}

/** A comment at the foot of a Google document: a paragraph that begins with the comment's mark. */
function isGoogleComment(node: Element): boolean {
  if (node.tagName !== 'p' && node.tagName !== 'div') return false;
  const first = childrenOf(node).find((child) => isElement(child) || wordsOf(child) !== '');
  return first !== undefined && isElement(first, 'a') && /^cmnt\d/u.test(attribute(first, 'id'));
}
