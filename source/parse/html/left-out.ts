import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { tellLeftOut } from '../text/hide.ts';
import { tellingTags } from './tags.ts';

/** Tells the author which words of HTML are not printed. */
export interface LeftOut {
  comment(typed: string, line: number): void;
  /** A component that stands alone, when its attributes hold words. */
  component(typed: string, line: number): void;
  /** Words inside an element that goes, such as those of a button; programs and styles have none. */
  element(name: string, inside: Nodes[] | string, line?: number): void;
}

/** Comments that steer another program and say nothing to anybody. */
const steering =
  /^\s*(?:more|excerpt|endexcerpt|truncate|toc|tocstop|end(?:-?toc)?|page-?break|new-?page|break|pagebreak|\/?wp:|kg-card|markdownlint|prettier|eslint|lint |textlint|vale|cspell|start |end |doctoc|all-contributors|ts-|deno|omit|include|nextpage|readmore|summary|-*$)/iu;

export const tellsLeftOut = (file: VFile): LeftOut => ({
  comment: (typed, line) => {
    const words = typed.replace(/^<!-*|-*>$/gu, '');
    if (typed.startsWith('<!--') && !steering.test(words)) tellLeftOut('a comment', typed, line, file);
  },
  component: (typed, line) => {
    if (/=\s*(?:"[^"]*\p{L}\s+\p{L}[^"]*"|'[^']*\p{L}\s+\p{L}[^']*')/u.test(typed)) tellLeftOut('a component', typed, line, file);
  },
  element: (name, inside, line) => {
    const words = typeof inside === 'string' ? inside : textOf(inside);
    const at = typeof inside === 'string' ? line : inside[0]?.position?.start.line;
    if (tellingTags.has(name)) tellLeftOut(`what stands in \`<${name}>\``, words, at ?? line ?? 1, file);
  },
});
