import { unquote } from '../../language/quoted.ts';
import { wordCount } from '../../language/words.ts';
import type { Rewrite } from '../../model/article.ts';
import { markNamed } from '../marks.ts';
import type { Passage } from '../passages.ts';
import type { FindConstruct, SectionView } from './construct.ts';
import { isSaid, pairLabels } from './rewrite-labels.ts';
import { findRewriteRows } from './rewrite-table.ts';
import { isWhollyVoiced, type Voiced, voicedRuns } from './voiced.ts';

/** “Instead of A, try B” in its shapes: in a sentence, as labelled lines, as marked pairs, as a table. A is the example not to follow. */
export const findRewrites: FindConstruct = (view) => ({
  rewrites: [...markedPairs(view), ...inSentences(view), ...pairLabels(view), ...findRewriteRows(view)].sort(
    (one, other) => one.place.line - other.place.line || one.place.column - other.place.column,
  ),
});

/** Inside `:::rewrite` the lines go in pairs, when nothing in them says more. */
function markedPairs(view: SectionView): Rewrite[] {
  const lines = view.passages.filter((passage) => markNamed(passage.marks, 'rewrite') && !passage.isLabel);
  if (lines.length < 2 || lines.length % 2 === 1 || lines.some((one) => voicedRuns(one).length > 1 || /[:：]/u.test(one.text))) return [];
  return lines.flatMap((line, index) => {
    const after = lines[index + 1];
    if (index % 2 === 1 || !after) return [];
    view.claimed.add(line).add(after);
    return [rewriteOf(line.text, after.text, line)];
  });
}

function inSentences(view: SectionView): Rewrite[] {
  return view.passages.flatMap((passage, index): Rewrite[] => {
    if (passage.isLabel || view.claimed.has(passage)) return [];
    const runs = voicedRuns(passage).filter((run) => run.by !== 'code');
    return runs.flatMap((run, at): Rewrite[] => {
      const next = runs[at + 1];
      const pair =
        arrowed(passage, run, next) ?? turned(passage, run, next, view) ?? opened(passage, run, next, view.passages[index + 1], view);
      if (pair === null) return [];
      view.claimed.add(passage);
      return [rewriteOf(pair[0], pair[1], passage)];
    });
  });
}

type Pair = [before: string, after: string];
/** Words right before a run: more than any cue needs. */
const before = (passage: Passage, run: Voiced): string => passage.text.slice(Math.max(0, run.start - 120), run.start);
const between = (passage: Passage, one: Voiced, other: Voiced): string => passage.text.slice(one.end, other.start);

/** “A” → “B”: the arrow needs no words. */
function arrowed(passage: Passage, run: Voiced, next: Voiced | undefined): Pair | null {
  return next && /^\s*(?:→|➔|➜|⟶|⇒|-+>|=+>)\s*$/u.test(between(passage, run, next)) ? [run.inner, next.inner] : null;
}

/** “B” instead of “A”. */
function turned(passage: Passage, run: Voiced, next: Voiced | undefined, view: SectionView): Pair | null {
  return next && isPhrase(run) && view.cues.rewrite.turn.test(between(passage, run, next)) ? [next.inner, run.inner] : null;
}

/** Instead of saying “A”, try “B”; B may be the quotation that follows the paragraph. */
function opened(passage: Passage, run: Voiced, next: Voiced | undefined, following: Passage | undefined, view: SectionView): Pair | null {
  const from = before(passage, run);
  if (!isPhrase(run) || !view.cues.rewrite.opening.test(from)) return null;
  if (next) return /^[^“”„"«»]{1,60}$/u.test(between(passage, run, next)) && isPhrase(next) ? [run.inner, next.inner] : null;
  const open = /[:：,，]\s*$/u.test(passage.text.slice(run.end));
  return following && open && (following.kind === 'blockquote' || isWhollyVoiced(following)) ? [run.inner, unquote(following.text)] : null;
}

const isPhrase = (run: Voiced): boolean => wordCount(run.inner) >= 2 && isSaid(run.whole);

const rewriteOf = (before: string, after: string, passage: Passage): Rewrite => ({
  before: unquote(before).replace(/[,，]$/u, ''),
  after: unquote(after),
  place: passage.place,
});
