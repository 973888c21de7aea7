import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { endsWithColon, endsWithStop, sizeOf } from '../text/measure.ts';

/** A paragraph that is one short bold run and ends no sentence. */
function isBoldLine(node: RootContent | undefined): node is Paragraph {
  if (node?.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return false;
  const text = plainText(node);
  return sizeOf(text) <= 14 && text.length <= 110 && !endsWithStop(text) && !endsWithColon(text) && !/[,;]$/u.test(text);
}

/** In a document without headings, bold lines above other text are its headings; the first one, above everything, is its title. */
export function readBoldHeadings(tree: Root): Root {
  const isTitle = (node: RootContent): boolean => node.type === 'heading' && node.depth === 1;
  const body = tree.children.filter((node) => !isTitle(node));
  const opens = (index: number): boolean => isBoldLine(body[index]) && body[index + 1] !== undefined && !isNote(body[index + 1]!);
  const lines = body.filter((_, index) => opens(index));
  if (body.some(({ type }) => type === 'heading') || lines.length < 2) return tree;
  const hasTitle = tree.children.some(isTitle) || !isBoldLine(body[0]);
  const children = body.map((node, index): RootContent => {
    if (!opens(index)) return node;
    const strong = (node as Paragraph).children[0] as Extract<Paragraph['children'][number], { type: 'strong' }>;
    const heading: Heading = { type: 'heading', depth: index === 0 && !hasTitle ? 1 : 2, children: strong.children };
    return node.position ? { ...heading, position: node.position } : heading;
  });
  return { ...tree, children: [...tree.children.filter(isTitle), ...children] };
}

const isNote = (node: RootContent): boolean => node.type === 'footnoteDefinition';
