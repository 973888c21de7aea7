import type { Cut, Decision, RunSheetRow } from '../../model/run-sheet.ts';
import type { Session } from '../../model/session.ts';
import { formatClock, type Phrases } from '../phrases.ts';
import { minutesToWin } from './spare.ts';

interface Facts {
  session: Session;
  cuts: Cut[];
  /** The page the cut list is on. */
  cutPage: number;
  strings: Phrases;
}

/**
 * What to do at the last rest of a page of rows, or at its end when it has none, by how late it is by then.
 *
 * @returns `null` for the page on which the session ends.
 */
export function composeDecision(pageRows: RunSheetRow[], facts: Facts): Decision | null {
  const { session, strings } = facts;
  const shown = session.blocks.filter((block) => pageRows.some((row) => row.blockId === block.id));
  const rest = shown.findLast((block) => block.mode === 'rest');
  const last = shown.at(-1);
  const from = rest?.startsAt ?? (last ? last.startsAt + last.minutes : 0);
  const next = session.blocks.find((block) => block.startsAt >= from && block.id !== rest?.id);
  if (!next) return null;
  const later = cutsAfter(from, rest?.id ?? null, facts);
  const slack = rest ? minutesToWin(rest) : 0;
  const values = { next: next.name, minutes: rest?.minutes ?? 0, least: (rest?.minutes ?? 0) - slack, later };
  const line = (label: string, text: string) => ({
    label: strings.text(`decision.${label}`, { count: slack }),
    text: strings.text(`decision.${text}`, values),
  });
  const lines =
    slack > 0
      ? [
          line('onTime', 'keepAll'),
          line(slack === 1 ? 'oneLate' : 'someLate', 'shorter'),
          line(slack === 1 ? 'overOneLate' : 'moreLate', 'andCut'),
        ]
      : [line('onTime', rest ? 'keepBreak' : 'goOn'), line('late', rest ? 'cutAfter' : 'justCut')];
  return { at: formatClock(session.startMinute + from), lines };
}

/** `cut 2, 3 and 4 from the list on page 3`, of what is still ahead. */
function cutsAfter(from: number, restId: string | null, { session, cuts, cutPage, strings }: Facts): string {
  const ahead = new Set(session.blocks.filter((block) => block.startsAt >= from && block.id !== restId).map((block) => block.id));
  const numbers = cuts.flatMap((cut, index) => (cut.blockIds.every((id) => ahead.has(id)) ? [String(index + 1)] : [])).slice(0, 3);
  const last = numbers.pop();
  if (last === undefined) return strings.text('decision.noCut');
  const list = numbers.length === 0 ? last : strings.text('decision.and', { list: numbers.join(', '), last });
  return strings.text('decision.cut', { list, page: cutPage });
}
