import { callOuts, nameOf } from '../marks/mark-table.ts';

const opening = /^([ \t>]*)(?:!!!|\?\?\?)\+?[ \t]+(?:"([^"]*)"|([\p{L}][\p{L}\p{N}_-]*)((?:[ \t]+[^"]*?)?)(?:[ \t]+"([^"]*)")?)[ \t]*$/u;
const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})(.*)$/u;

/**
 * `!!! note "Title"` with an indented body (MkDocs, Python-Markdown; `???` too) becomes a quoted call-out, line by line.
 *
 * The body keeps its columns: the four spaces become `>` and three.
 */
export function rewriteAdmonitions(text: string): string {
  const lines = text.split('\n');
  let open: string | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const marks = fence.exec(line);
    if (open !== null) {
      if (marks?.[1]?.startsWith(open) && marks[2]?.trim() === '') open = null;
      continue;
    }
    if (marks?.[1]) {
      open = marks[1];
      continue;
    }
    const found = opening.exec(line);
    if (!found) continue;
    const [, prefix = '', bare, kind = 'note', words = '', quoted] = found;
    const isKnown = callOuts.has(nameOf(kind));
    if (!isKnown && (words.trim() !== '' || !hasBody(lines, index, prefix))) continue;
    const title = quoted ?? bare ?? words.replace(/(?:^|\s)(?:inline|end)(?=\s|$)/gu, ' ').trim();
    lines[index] = `${prefix}> [!${kind}] ${title}`.trimEnd();
    quoteBody(lines, index, prefix);
  }
  return lines.join('\n');
}

/** Whether the next line with words is indented: an exclamation has no body. */
function hasBody(lines: string[], opener: number, prefix: string): boolean {
  const next = lines.slice(opener + 1).find((line) => line.trim() !== '' && line.trimEnd() !== prefix.trimEnd());
  return next !== undefined && (next.startsWith(`${prefix}    `) || next.startsWith(`${prefix}\t`));
}

/** The indented lines below an opening, and the blank ones between them, into the quote. */
function quoteBody(lines: string[], opener: number, prefix: string): void {
  const empty = prefix.trimEnd();
  let last = opener;
  for (let index = opener + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || line.trimEnd() === empty) continue;
    const indent = line.startsWith(`${prefix}    `) ? 4 : line.startsWith(`${prefix}\t`) ? 1 : 0;
    if (indent === 0) break;
    for (let blank = last + 1; blank < index; blank += 1) lines[blank] = `${prefix}>`;
    lines[index] = `${prefix}>   ${line.slice(prefix.length + indent)}`;
    last = index;
  }
}
