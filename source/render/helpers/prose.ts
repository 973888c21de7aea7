import type { Nodes } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema, type Options as SanitizeOptions } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import Handlebars from '../handlebars-runtime.ts';

const schema: SanitizeOptions = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: {
    ...defaultSchema.attributes,
    span: ['id'],
    pre: ['id'],
    p: [['className', 'lead-in', 'footnote', 'call-out-label']],
    hr: [['className', 'page-break']],
    blockquote: [...(defaultSchema.attributes?.blockquote ?? []), ['className', 'call-out', 'is-long']],
    table: [['className', 'is-wide', 'is-dense']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
  },
  protocols: { ...defaultSchema.protocols, src: ['data'] },
};

/** Places in the author's file are of no use in print, and HTML cannot be read where one is told by halves. */
function forgetPlaces() {
  return (tree: Nodes): void => {
    const forget = (node: Nodes): void => {
      delete node.position;
      if ('children' in node) for (const child of node.children) forget(child);
    };
    forget(tree);
  };
}

/** A path from the article's site leads nowhere from paper or from a file on a disk; its words stay, and so do web addresses and notes. */
function dropPaths() {
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'a' && !/^(?:#|[a-z][a-z\d+.-]*:)/iu.test(String(node.properties.href ?? '#')))
      delete node.properties.href;
    if ('children' in node) for (const child of node.children) walk(child);
  };
  return walk;
}

const plain = unified().use(remarkRehype).use(rehypeSanitize, schema).use(dropPaths).use(rehypeStringify).freeze();

/** For HTML that is still text: reading it takes longer than all the rest. */
const withHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(forgetPlaces)
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .use(dropPaths)
  .use(rehypeStringify)
  .freeze();

const hasHtml = (node: Root | RootContent): boolean => node.type === 'html' || ('children' in node && node.children.some(hasHtml));

/** `{{prose blocks}}`: the author's Markdown as safe HTML, sentence marks included. */
export function prose(blocks: RootContent[]): Handlebars.SafeString {
  const root: Root = { type: 'root', children: blocks };
  const processor = hasHtml(root) ? withHtml : plain;
  return new Handlebars.SafeString(processor.stringify(processor.runSync(root)));
}
