/** `{#id .class key=value word}` taken apart. */
export interface AttributeText {
  id: string | null;
  classes: string[];
  pairs: [name: string, value: string][];
  words: string[];
}

const token =
  /\s*(?:#([\p{L}\p{N}_:.-]+)|\.([\p{L}\p{N}_-]+)|([\p{L}_:][\p{L}\p{N}_:.-]*)=(?:"([^"]*)"|“([^”]*)”|'([^']*)'|([^\s"'{}]+))|(-|\p{L}[\p{L}\p{N}_-]*))(?=\s|$|[#.])/uy;

/**
 * Read what stands between braces as Pandoc, kramdown and remark write attributes.
 *
 * @param text Without the braces and without kramdown's opening colon.
 * @returns `null` when it is anything else, such as a set `{a, b}`: then it is the author's text.
 */
export function readAttributeText(text: string): AttributeText | null {
  const found: AttributeText = { id: null, classes: [], pairs: [], words: [] };
  const trimmed = text.trim();
  if (trimmed === '') return null;
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const match = token.exec(trimmed);
    if (!match) return null;
    const [, id, className, name, double, curly, single, bare, word] = match;
    if (id !== undefined) found.id = id;
    else if (className !== undefined) found.classes.push(className);
    else if (name !== undefined) found.pairs.push([name, double ?? curly ?? single ?? bare ?? '']);
    else if (word !== undefined) found.words.push(word);
  }
  return found;
}
