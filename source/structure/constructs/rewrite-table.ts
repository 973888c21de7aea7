import { unquote } from '../../language/quoted.ts';
import type { Rewrite } from '../../model/article.ts';
import { emojiCueOf } from '../emoji.ts';
import type { Passage, TablePassage } from '../passages.ts';
import type { SectionView } from './construct.ts';
import { isSaid } from './rewrite-labels.ts';
import { voicedRuns } from './voiced.ts';

/** The columns of a table that hold what not to say and what to say instead, `null` when it is another table. */
export function rewriteColumns(table: TablePassage, view: SectionView): { bad: number; good: number } | null {
  const bad = table.head.findIndex((cell) => emojiCueOf(cell.typed) === 'avoid' || view.cues.rewrite.bad.test(cell.text));
  const good = table.head.findIndex(
    (cell, index) => index !== bad && (emojiCueOf(cell.typed) === 'do' || view.cues.rewrite.good.test(cell.text)),
  );
  if (bad === -1 || good === -1) return null;
  const said = table.rows.filter((row) => isVoice(row[bad]) && isVoice(row[good])).length;
  return said > 0 && said * 2 >= table.rows.length ? { bad, good } : null;
}

const isVoice = (cell: Passage | undefined): boolean =>
  cell !== undefined && cell.text !== '' && (voicedRuns(cell).length > 0 || isSaid(cell.text));

/** A row each of a table headed like “Instead of | Try”, in whatever order its columns stand. */
export function findRewriteRows(view: SectionView): Rewrite[] {
  return view.tables.flatMap((table) => {
    const columns = rewriteColumns(table, view);
    if (columns === null) return [];
    return table.rows.flatMap((row): Rewrite[] => {
      const [before, after] = [row[columns.bad], row[columns.good]];
      if (!before || !after || before.text === '' || after.text === '') return [];
      return [{ before: unquote(before.text), after: unquote(after.text), place: before.place }];
    });
  });
}
