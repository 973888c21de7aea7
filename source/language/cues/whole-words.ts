/** An expression that finds whole words only, in any script: JavaScript's `\b` knows no letters beyond ASCII. */
export const wholeWords = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** Whole words at the start of a text. */
export const firstWords = (source: string): RegExp => new RegExp(`^(?:${source})(?!\\p{L})`, 'iu');

/** A text that is these words and no others, or these with a few more behind them. */
export const labelWords = (source: string): RegExp => new RegExp(`^(?:${source})(?: \\p{L}+){0,2}$`, 'iu');

/** Words right before a quotation, with at most a few between. */
export const leadingWords = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})[^“”„"«»]{0,40}[:：,]?\\s*$`, 'iu');
