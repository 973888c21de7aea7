import type { TextBlock } from './text/blocks.ts';

const frontMatter = /^(?:---|\+\+\+|;;;)[^\n]*\n[\s\S]*?\n(?:---|\.\.\.|\+\+\+|;;;)[ \t]*(?:\n|$)/u;
const heading = /^ {0,3}#{1,6}[ \t]+\S/mu;
const boldLine = /^[ \t]*(?:\*\*|__)(?=\S)[^*_\n]{1,120}(?:\*\*|__):?[ \t]*$/mu;

/** Any trace of Markdown a person would have typed on purpose, or of another program that writes it. */
const traces: RegExp[] = [
  frontMatter,
  heading,
  boldLine,
  // A heading by underlining, a heading without its space, bold, italics, code.
  /^[^\n]+\n(?:=+|-{2,})[ \t]*$/mu,
  /^#{1,6}\p{L}[^\n#]*$/mu,
  /\*\*\S[^*\n]*\*\*|__\S[^_\n]*__|(?<![\p{L}\p{N}*])\*[^\s*][^*\n]*\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_[^\s_][^_\n]*_(?![\p{L}\p{N}_])|`[^`\n]+`/u,
  /^[ \t]*(?:```|~~~)/mu,
  // Links, pictures, footnotes, definitions, quotations, tables, HTML, boxes, marks, breaks.
  /!?\[[^\]\n]*\]\([^)\n]*\)|\]\[[^\]\n]*\]|\[\^[^\]\n]+\]|^\[[^\]\n]+\]:\s/mu,
  /^ {0,3}> ?\S/mu,
  /^ {0,3}\|.*\||^[ \t]*:?-{3,}:?[ \t]*\|/mu,
  /<\/?[A-Za-z][^>\n]*>|<!--/u,
  /^[ \t]*[-*+] \[[ xX]\] /mu,
  /^:{2,}\s?[a-z]/mu,
  /^(?:!!!|\?\?\?) [a-z]/mu,
  / {2}\n(?=\S)|\\\n/u,
  /\{\{|\{%|\[\[/u,
  /^%%? \S/u,
];

/** Whether a file that is called Markdown has Markdown in it: then it is never changed. */
export const hasMarkdown = (text: string): boolean => traces.some((trace) => trace.test(text));

/** Whether a text that is called text is written in Markdown after all. */
export function isWrittenInMarkdown(text: string): boolean {
  if (frontMatter.test(text) && /^[\p{L}_-]+\s*[:=]/mu.test(frontMatter.exec(text)?.[0] ?? '')) return true;
  const headings = text.match(/^#{1,6}[ \t]+(?=\S)[^\n]*$/gmu) ?? [];
  // “# 1 reason” may be a pasted list; two headings, or one of a lower level, are none.
  if (headings.some((line) => /^#{2,6}\s/u.test(line)) || headings.filter((line) => !/^#\s*\d/u.test(line)).length >= 1) return true;
  const boldLines = text.match(new RegExp(boldLine.source, 'gmu')) ?? [];
  return boldLines.length >= 2 || /^ {0,3}```/mu.test(text) || (text.match(/\[[^\]\n]+\]\(https?:\/\/[^)\s]+\)/gu)?.length ?? 0) >= 2;
}

/** Whether Markdown would misread a text: it has headings, or bullets that are none in Markdown. */
export function misreads(text: string, blocks: TextBlock[]): boolean {
  const headings = blocks.filter((block) => block.type === 'heading' && block.level > 1);
  const sure = headings.filter(
    (block) => block.type === 'heading' && (block.style !== 'plain' || /^\p{Lu}.*\s\p{Lu}/u.test(block.line.text)),
  );
  const bullets = text.match(/^[ \t]*[•·▪‣◦●○■▸►–—][ \t]*\S/gmu)?.length ?? 0;
  return sure.length >= 2 || (headings.length >= 1 && bullets >= 2) || bullets >= 3;
}
