import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { HtmlConverter } from './convert.ts';
import { attribution } from './quotes.ts';

/** A picture and its caption below; the caption of a quotation is its attribution. */
export function convertFigure(node: Element, converter: HtmlConverter): RootContent[] {
  const isCaption = (child: ElementContent): child is Element => child.type === 'element' && child.tagName === 'figcaption';
  const blocks = converter.flow(node.children.filter((child) => !isCaption(child)));
  const captions = node.children.filter(isCaption).map((caption) => converter.flow(caption.children));
  const [quote] = blocks;
  if (quote?.type === 'blockquote' && blocks.length === 1) {
    for (const caption of captions.flat()) {
      const name = caption.type === 'paragraph' ? attribution(caption.children) : null;
      quote.children.push((name ?? caption) as (typeof quote.children)[number]);
    }
    return blocks;
  }
  return [...blocks, ...captions.flat()];
}
