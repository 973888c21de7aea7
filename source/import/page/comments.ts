import { isCommentMark, opensComments } from '../../language/noise.ts';
import type { PageLine } from './read-page.ts';

/** Readers' comments below the article: from the line that opens them to the end, when comments really follow. */
export function markComments(lines: PageLine[], rules: (string | null)[]): void {
  for (let index = Math.floor(lines.length * 0.4); index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.isListed || !opensComments(line.text)) continue;
    const below = lines.slice(index + 1);
    const marks = below.filter((one) => isCommentMark(one.text)).length;
    if (marks < 2 && !(marks === 1 && below.length <= 8)) continue;
    for (let at = index; at < lines.length; at += 1) rules[at] ??= 'strip/comments';
    return;
  }
}
