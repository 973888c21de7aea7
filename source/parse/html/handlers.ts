import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import { convertAside, convertComponent, convertDetails, convertDiv, convertSummary } from './boxes.ts';
import type { HtmlConverter } from './convert.ts';
import { convertFigure } from './figures.ts';
import { convertDefinitions, convertList } from './lists.ts';
import { convertHeading, convertPre, convertRule } from './plain-blocks.ts';
import { convertQuote } from './quotes.ts';
import { convertTable } from './tables.ts';

export type BlockHandler = (node: Element, converter: HtmlConverter) => RootContent[];

/** What each block element becomes; one that is not here leaves its contents. */
export const blockHandlers: Record<string, BlockHandler> = {
  h1: convertHeading,
  h2: convertHeading,
  h3: convertHeading,
  h4: convertHeading,
  h5: convertHeading,
  h6: convertHeading,
  hr: convertRule,
  pre: convertPre,
  xmp: convertPre,
  ul: convertList,
  ol: convertList,
  menu: convertList,
  dir: convertList,
  dl: convertDefinitions,
  blockquote: convertQuote,
  figure: convertFigure,
  table: convertTable,
  details: convertDetails,
  summary: convertSummary,
  aside: convertAside,
  div: convertDiv,
  section: convertDiv,
  p: convertDiv,
  note: convertComponent,
  tip: convertComponent,
  info: convertComponent,
  warning: convertComponent,
  caution: convertComponent,
  danger: convertComponent,
  callout: convertComponent,
  admonition: convertComponent,
  alert: convertComponent,
  hint: convertComponent,
};
