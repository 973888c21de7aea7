/** A letter of a script that sets every letter a full em wide. */
export const wideLetter = /[ᄀ-ᇿ⺀-鿿가-힯豈-﫿︰-﹏＀-｠]/u;

/** Words as a reader meets them: two joined by a dash are two, in a script without spaces two letters count as one. */
export function countWords(text: string): number {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .reduce((sum, token) => {
      const letters = [...token].filter((letter) => wideLetter.test(letter)).length;
      const joined = token.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
      return sum + (letters > 0 ? Math.ceil(letters / 2) : Math.max(1, joined, Math.ceil(token.length / 24)));
    }, 0);
}

/** A space a line may break at: French sets no-break spaces inside « … » and before ! and ?. */
const breakingSpace = /[^\S\u00a0\u202f]+/u;

/** The space after a sentence, its closing marks included. */
const sentenceEnd = /(?<=[.!?…。！？](?:["”’»)]|[\u00a0\u202f]»)*)[^\S\u00a0\u202f]+/u;

/**
 * Cut a text that is too long for one slide, at the end of a sentence, else after a comma, else between words.
 *
 * Nothing is dropped but the space at the cut; a single endless word is cut between letters.
 */
export function cutText(text: string, words: number): string[] {
  if (countWords(text) <= words) return [text];
  const pieces = splitAfter(text, sentenceEnd);
  if (pieces.length > 1) return join(pieces, words).flatMap((piece) => cutText(piece, words));
  const clauses = splitAfter(text, /(?<=[,;:—，、；])\s*/u);
  if (clauses.length > 1 && clauses.every((clause) => countWords(clause) <= words)) return join(clauses, words);
  const tokens = text.split(breakingSpace);
  if (tokens.length > 1) return join(tokens, words).flatMap((piece) => cutText(piece, words));
  return cutLetters(text, words);
}

/** Cut a text of several sentences between them, each piece of so many words where its sentences allow; a sentence stays whole. */
export function cutSentences(text: string, words: number): string[] {
  return countWords(text) <= words ? [text] : join(splitAfter(text, sentenceEnd), words);
}

function splitAfter(text: string, at: RegExp): string[] {
  return text.split(at).filter(Boolean);
}

function join(pieces: string[], words: number): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const both = last === undefined ? '' : `${last}${/[\u3000-\u9fff]$/u.test(last) ? '' : ' '}${piece}`;
    if (last !== undefined && countWords(both) <= words) joined[joined.length - 1] = both;
    else joined.push(piece);
  }
  return joined;
}

function cutLetters(text: string, words: number): string[] {
  const letters = [...text];
  const size = /[\u3000-\u9fff\uac00-\ud7af]/u.test(text) ? words * 2 : words * 24;
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, index) => letters.slice(index * size, (index + 1) * size).join(''));
}
