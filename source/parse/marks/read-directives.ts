import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { nearestName } from '../../diagnostics/nearest.ts';
import { reportNode } from '../report.ts';
import { boldLine, mergeText, paragraphOf, placeOf, rewriteChildren, textNode } from '../tree/nodes.ts';
import { callOut } from './call-out.ts';
import { checkAttributes } from './check-attributes.ts';
import { callOuts, isLineMark, isPassageMark, markNames, nameOf } from './mark-table.ts';

/**
 * Keep the author's marks, and turn every other directive back into what it holds.
 *
 * A colon before a word is common in prose (`Remember:this`), so text directives and unknown lines are literal text again;
 * unknown containers keep their contents. A name that is nearly one of ours is the error `parse/unknown-mark`.
 *
 * @param source The Markdown the tree was parsed from, for what was typed.
 */
export function readDirectives(tree: Root, source: string, file: VFile): void {
  rewriteChildren(tree, (children) =>
    children.some(isDirective) ? mergeText(children.flatMap((child) => readDirective(child, source, file))) : children,
  );
}

const isDirective = (node: RootContent): boolean => /Directive$/.test(node.type);

function readDirective(node: RootContent, source: string, file: VFile): RootContent[] {
  if (node.type === 'textDirective') return literal(node, source);
  if (node.type === 'leafDirective') return readLine(node, source, file);
  if (node.type === 'containerDirective') return readContainer(node, source, file);
  return [node];
}

/** What was typed, its label still with its own emphasis and links. */
function literal(node: TextDirective | LeafDirective, source: string): PhrasingContent[] {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return [textNode(source.slice(from, to), node)];
  return mergeText([textNode(source.slice(from, first), node), ...node.children, textNode(source.slice(last, to), node)]);
}

function readLine(node: LeafDirective, source: string, file: VFile): RootContent[] {
  const name = nameOf(node.name);
  if (isLineMark(name)) return [{ type: 'leafDirective', name, attributes: {}, children: [], ...placeOf(node) }];
  if (isPassageMark(name)) {
    if (node.children.length > 0) return [container(name, checkAttributes(name, node, file), [paragraphOf(node.children, node)], node)];
    reportNode(
      file,
      'parse/unclosed-mark',
      `Expected the passage between \`:::${name}\` and \`:::\`, found \`::${node.name}\` alone`,
      node,
    );
    return [];
  }
  return reportNearly(name, node, file) ? [] : [paragraphOf(literal(node, source), node)];
}

function readContainer(node: ContainerDirective, source: string, file: VFile): RootContent[] {
  const name = nameOf(node.name);
  if (isPassageMark(name)) {
    if (!isClosed(node, source))
      reportNode(file, 'parse/unclosed-mark', `Expected a line \`:::\` where the passage of \`:::${name}\` ends, found none`, node);
    return [container(name, checkAttributes(name, node, file), node.children, node)];
  }
  const label = node.children[0]?.data && 'directiveLabel' in node.children[0].data ? (node.children[0] as Paragraph) : null;
  const body = label ? node.children.slice(1) : node.children;
  if (isLineMark(name)) return [{ type: 'leafDirective', name, attributes: {}, children: [], ...placeOf(node) }, ...body];
  const words = label ? paragraphOf(label.children, label) : null;
  if (callOuts.has(name)) {
    const said = node.attributes?.title ?? node.attributes?.summary ?? null;
    const title = words ? boldLine(words.children, words) : said ? boldLine([textNode(said, node)], node) : null;
    return [callOut(name, title, body, node)];
  }
  reportNearly(name, node, file);
  return words ? [words, ...body] : body;
}

const container = (
  name: string,
  attributes: Record<string, string>,
  children: ContainerDirective['children'],
  at: Nodes,
): ContainerDirective => ({ type: 'containerDirective', name, attributes, children, ...placeOf(at) });

/** The last line of what was typed is the closing colons. */
function isClosed(node: ContainerDirective, source: string): boolean {
  const typed = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).trimEnd();
  return /\n[ \t>]*:{3,}$/u.test(typed);
}

function reportNearly(name: string, node: ContainerDirective | LeafDirective, file: VFile): boolean {
  const near = nearestName(name, markNames);
  if (near === null) return false;
  const colons = node.type === 'leafDirective' ? '::' : ':::';
  reportNode(
    file,
    'parse/unknown-mark',
    `Expected one of the marks, found \`${colons}${node.name}\`; the nearest is \`${isLineMark(near) ? '::' : ':::'}${near}\``,
    node,
  );
  return true;
}
