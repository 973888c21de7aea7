import type { CodeMap } from './find-code.ts';

/**
 * Formulas between `$$` keep their text, as code: a block becomes a fenced one, a run inside a line a code span.
 *
 * One `$` is money. The number of lines stays, and so does every column.
 */
export function rewriteMath(text: string, code: CodeMap): string {
  const lines = text.split('\n');
  const fences = lines.flatMap((line, index) => (/^[ \t>]*\$\$[ \t]*$/u.test(line) && !code.isBlockLine(index) ? [index] : []));
  for (let pair = 0; pair + 1 < fences.length; pair += 2) {
    const [open = 0, close = 0] = [fences[pair], fences[pair + 1]];
    if (lines.slice(open + 1, close).some((line) => line.includes('~~~'))) continue;
    for (const index of [open, close]) lines[index] = (lines[index] ?? '').replace('$$', () => '~~~');
  }
  return lines
    .join('\n')
    .replace(/(?<![\\$])\$\$(?!\$)((?:(?!\n[ \t]*\n)[^$`])+?)\$\$(?!\$)/gu, (whole, formula: string, offset: number) =>
      isFormula(formula) && !code.holds(offset) ? `\`\`${formula}\`\`` : whole,
    );
}

/** Prices (`$$ to $$$`) have none of the signs formulas are made of. */
const isFormula = (text: string): boolean => /[\\^_={}+<>]/u.test(text) || /^\s*[A-Za-z]\s*$/u.test(text);
