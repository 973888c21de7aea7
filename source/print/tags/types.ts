/** Structure types of ISO 32000-1, 14.8.4, the ones PDF/UA-1 knows. */
export const grouping = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private']);
const blocks = 'Caption P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot'.split(' ');
const inline = 'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' ');
export const standardTypes = new Set([...grouping, ...blocks, ...inline]);

/** Types Chromium writes that came later than PDF 1.7, and what they are in 1.7 (ISO 32000-2, 14.8.6). */
export const laterTypes: Record<string, string> = {
  Aside: 'Sect',
  DocumentFragment: 'Div',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
};

/** What stands in a line of text. Illustrations and fields may; by themselves they are blocks. */
const inlineOnly = new Set([
  'Span',
  'Em',
  'Strong',
  'Sub',
  'Quote',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Annot',
  'Ruby',
  'Figure',
  'Formula',
  'Form',
]);
export const isInline = (type: string): boolean => inlineOnly.has(type);
export const isHeading = (type: string): boolean => /^H[1-6]$/.test(type);
