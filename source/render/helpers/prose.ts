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
    p: [['className', 'lead-in', 'footnote']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
  },
  protocols: { ...defaultSchema.protocols, src: ['data'] },
};

const processor = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeSanitize, schema).use(rehypeStringify);

/** `{{prose blocks}}`: the author's Markdown as safe HTML, sentence marks included. */
export function prose(blocks: RootContent[]): Handlebars.SafeString {
  const root: Root = { type: 'root', children: blocks };
  return new Handlebars.SafeString(processor.stringify(processor.runSync(root)));
}
