import type { Paragraph, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import { type Place, type Role, roles } from '../model/article.ts';
import { placeOf } from './place.ts';
import { plainText } from './plain-text.ts';

/** A passage the author marks with `:::name` … `:::`, as parse hands it over (checked). */
export interface Mark {
  name: string;
  attributes: Record<string, string | null | undefined>;
  /** The label in square brackets. */
  title: string | null;
  place: Place;
}

/** A block with the marks round it, outermost first. A mark's label is a block of its own. */
export interface MarkedBlock {
  node: RootContent;
  marks: readonly Mark[];
  isLabel: boolean;
}

/** Take marks off their passages, at this level: blocks in source order, each knowing the marks it stood in. */
export function unwrapMarks(nodes: readonly RootContent[], marks: readonly Mark[] = []): MarkedBlock[] {
  return nodes.flatMap((node): MarkedBlock[] => {
    if (node.type !== 'containerDirective') return [{ node, marks, isLabel: false }];
    const [first, ...rest] = node.children as RootContent[];
    const label = first?.type === 'paragraph' && isLabel(first) ? first : null;
    const mark: Mark = {
      name: node.name,
      attributes: node.attributes ?? {},
      title: label ? plainText(label) || null : null,
      place: placeOf(node),
    };
    const within = [...marks, mark];
    const inside = unwrapMarks(label ? rest : (node.children as RootContent[]), within);
    return label && mark.title !== null ? [{ node: boldLine(label), marks: within, isLabel: true }, ...inside] : inside;
  });
}

const isLabel = (node: Paragraph): boolean => (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;

const boldLine = (label: Paragraph): Paragraph => ({ ...label, data: {}, children: [{ type: 'strong', children: label.children }] });

/** The innermost mark with one of these names. */
export const markNamed = (marks: readonly Mark[], ...names: string[]): Mark | null =>
  marks.findLast((mark) => names.includes(mark.name)) ?? null;

/** The role the author gives a passage: by a mark named like a role, or what a prompt or script is. */
export function markedRole(marks: readonly Mark[]): Role | null {
  return (
    (marks.findLast((mark) => (roles as readonly string[]).includes(mark.name) && mark.name !== 'script')?.name as Role | undefined) ?? null
  );
}

/** The output the author keeps a passage for; `skip` is for none. */
export function outputOf(marks: readonly Mark[]): 'workbook' | 'deck' | 'skip' | null {
  if (markNamed(marks, 'skip')) return 'skip';
  const mark = markNamed(marks, 'notes', 'deck-only', 'workbook-only');
  return mark === null ? null : mark.name === 'workbook-only' ? 'workbook' : 'deck';
}
