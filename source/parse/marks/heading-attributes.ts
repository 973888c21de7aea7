import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import { nearestName } from '../../diagnostics/nearest.ts';
import { roles } from '../../model/article.ts';
import type { HeadingAttributes } from '../../model/marks.ts';
import { reportNode } from '../report.ts';
import { isParent } from '../tree/nodes.ts';
import { type AttributeText, readAttributeText } from './attribute-text.ts';
import { isRole, nameOf, wholeNumber } from './mark-table.ts';

const sectionMinutes = wholeNumber(1, 240);
const keys = ['id', 'role', 'skip', 'minutes'];

/**
 * Take `{…}` off the end of every heading and keep what is ours as `data.attributes`.
 *
 * Attributes of Pandoc and kramdown that mean nothing here go in silence; a role or a number we cannot use is an error.
 */
export function readHeadingAttributes(tree: Root, file: VFile): void {
  const visit = (node: Root | Root['children'][number]): void => {
    if (node.type === 'heading') readHeading(node, file);
    else if (isParent(node)) for (const child of node.children) visit(child as Root['children'][number]);
  };
  visit(tree);
}

function readHeading(heading: Heading, file: VFile): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const found = /(?:^|\s+)\{:?([^{}]*)\}\s*$/u.exec(last.value) ?? /\{:?\s*([#.][^{}]*)\}\s*$/u.exec(last.value);
  const attributes = found ? readAttributeText(found[1] ?? '') : null;
  if (!found || !attributes || !isAttributeList(attributes)) return;
  const kept = last.value.slice(0, found.index).replace(/\s+#+$/u, '');
  heading.children = kept === '' ? heading.children.slice(0, -1) : [...heading.children.slice(0, -1), { ...last, value: kept }];
  applyAttributes(heading, attributes, file);
}

/** A word alone in braces is the author's text, unless it is ours. */
const isAttributeList = ({ id, classes, pairs, words }: AttributeText): boolean =>
  id !== null || classes.length > 0 || pairs.length > 0 || words.every((word) => word === '-' || nameOf(word) === 'skip');

/** Add what the braces say to a heading's `data.attributes`. */
export function applyAttributes(heading: Heading, { id, classes, pairs, words }: AttributeText, file: VFile): void {
  const attributes: HeadingAttributes = { ...heading.data?.attributes };
  if (id !== null) attributes.id = id;
  for (const name of [...classes, ...words].map(nameOf)) {
    if (name === 'skip') attributes.skip = true;
    else if (isRole(name)) attributes.role = name;
  }
  for (const [typed, value] of pairs) {
    const name = nameOf(typed);
    if (name === 'id') attributes.id = value;
    else if (name === 'skip') {
      if (!/^(?:false|no|0)$/iu.test(value)) attributes.skip = true;
    } else if (name === 'role') {
      const role = nameOf(value);
      if (isRole(role)) attributes.role = role;
      else reportRole(value, heading, file);
    } else if (name === 'minutes') {
      const minutes = sectionMinutes.check(value);
      if (minutes !== null) attributes.minutes = Number(minutes);
      else reportNode(file, 'parse/mark-value', `\`minutes\`: expected ${sectionMinutes.expected}, found “${value}”`, heading);
    } else {
      const near = nearestName(name, keys.slice(1));
      if (near !== null)
        reportNode(
          file,
          'parse/mark-value',
          `Expected ${keys.map((key) => `\`${key}\``).join(', ')}, found \`${typed}\`; the nearest is \`${near}\``,
          heading,
        );
    }
  }
  if (Object.keys(attributes).length > 0) heading.data = { ...heading.data, attributes };
}

function reportRole(value: string, heading: Heading, file: VFile): void {
  const near = nearestName(nameOf(value), roles);
  const nearest = near === null ? '' : `; the nearest is \`${near}\``;
  reportNode(file, 'parse/mark-value', `\`role\`: expected one of ${roles.join(', ')}, found “${value}”${nearest}`, heading);
}
