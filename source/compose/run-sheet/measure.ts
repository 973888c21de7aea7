/** Lines a text takes when its words are set one after the other, `letters` to the line. */
export function countLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) used = needed;
    else {
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(word.length / letters) - 1);
      used = word.length % letters;
    }
  }
  return lines;
}

/** The longest beginning of a text, at word ends, that fits `lines` lines; an ellipsis tells that something is left out. */
export function shorten(text: string, letters: number, lines: number): string {
  if (longestWord(text) <= letters && countLines(text, letters) <= lines) return text;
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const candidate = `${words.slice(0, kept).join(' ').replace(/[\s,:;.–-]+$/, '')}…`;
    if (longestWord(candidate) <= letters && countLines(candidate, letters) <= lines) return candidate;
  }
  return `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}
