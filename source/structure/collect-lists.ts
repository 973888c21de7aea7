import type { List } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import { findMinutes } from '../language/minutes.ts';
import { findQuoted } from '../language/quoted.ts';
import { wordCount } from '../language/words.ts';
import type { Checklist, ListItem, Role } from '../model/article.ts';
import { boldStart, leadInRole, listRole, readList, splitLabel } from './lists.ts';
import type { Marking } from './mark-blocks.ts';
import { type Mark, markedRole, markNamed } from './marks.ts';
import type { Passage, Passages } from './passages.ts';
import { namesSomebody } from './quotable.ts';

/** A section's lists as data, and the role of each list node. */
export interface CollectedLists {
  lists: Checklist[];
  roleOf: Map<List, Role>;
  /** Paragraphs that are items of a list without bullets. */
  asItems: Set<Passage>;
}

/** Roles whose marked passages are lists of things, also when the author typed them as paragraphs. */
export const listed: readonly Role[] = [
  'signs',
  'impact',
  'reason',
  'avoid',
  'strategy',
  'ritual',
  'self-care',
  'boundary',
  'red-flag',
  'roadmap',
  'help',
  'decide',
];

/** Every list of a section: with bullets or numbers, paragraphs with bold labels, paragraphs inside a role's mark. */
export function collectLists(passages: Passages, role: Role, marking: Marking): CollectedLists {
  const roleOf = new Map<List, Role>();
  const lists: Checklist[] = [];
  for (const read of passages.lists) {
    const around = read.parent ? (roleOf.get(read.parent) ?? role) : role;
    const own = listRole(read, around, marking.cues);
    roleOf.set(read.list, own);
    // The steps of an activity are its own, not the section's strategies.
    if (!markNamed(read.marks, 'activity')) lists.push(readList(read, own, marking.cues, (node) => marking.sentencesOf.get(node) ?? []));
  }
  const asItems = new Set<Passage>();
  for (const { passages: run, role: own } of [...markedRuns(passages), ...labelRuns(passages, role, marking.cues)]) {
    for (const passage of run) asItems.add(passage);
    lists.push({
      role: own,
      leadIn: run[0]?.leadIn ?? null,
      items: run.map((passage) => itemOf(passage, marking.cues)),
      place: run[0]?.place ?? { line: 1, column: 1 },
    });
  }
  const inOrder = lists.filter((list) => list.items.length > 0).sort((one, other) => one.place.line - other.place.line);
  return { lists: inOrder, roleOf, asItems };
}

const itemOf = (passage: Passage, cues: Cues): ListItem => ({
  text: passage.text,
  ...splitLabel(passage.text, boldStart(passage.node)),
  minutes: findMinutes(passage.typed),
  names: namesSomebody(passage.text, cues),
  place: passage.place,
  sentenceIds: passage.sentences.map((sentence) => sentence.id),
});

interface Run {
  passages: Passage[];
  role: Role;
}

/** Paragraphs inside a role's mark that holds no list of its own. */
function markedRuns(passages: Passages): Run[] {
  const runs = new Map<Mark, Run>();
  for (const passage of passages.all) {
    const role = markedRole(passage.marks);
    const mark = role === null ? null : markNamed(passage.marks, role);
    if (!mark || !role || !listed.includes(role) || passage.kind !== 'paragraph' || passage.isLabel) continue;
    if (passages.lists.some((list) => list.marks.includes(mark))) continue;
    runs.set(mark, { role, passages: [...(runs.get(mark)?.passages ?? []), passage] });
  }
  return [...runs.values()];
}

/** Two paragraphs in a row or more that begin with a bold label: run-in items (DOMAIN a, STRATEGY), where the role knows lists. */
function labelRuns(passages: Passages, role: Role, cues: Cues): Run[] {
  const runs: Passage[][] = [];
  let open = false;
  for (const passage of passages.all) {
    const isItem = passage.kind === 'paragraph' && passage.list === null && passage.marks.length === 0 && isLabelled(passage, cues);
    if (isItem && open) runs.at(-1)?.push(passage);
    else if (isItem) runs.push([passage]);
    open = isItem;
  }
  return runs.flatMap((run): Run[] => {
    const own = (run[0]?.leadIn ? leadInRole(run[0].leadIn, role, cues) : null) ?? role;
    return run.length >= 2 && listed.includes(own) ? [{ passages: run, role: own }] : [];
  });
}

/** A bold label with its gloss behind it that is no cue itself (“What helps:”, “Reflect:”, “Not:”) and opens no quotation. */
function isLabelled(passage: Passage, cues: Cues): boolean {
  const bold = boldStart(passage.node);
  const { label, gloss } = splitLabel(passage.text, bold);
  if (!bold || !label || !gloss || !bold.startsWith(label)) return false;
  const { bad, good } = cues.rewrite;
  if (findQuoted(gloss)[0]?.start === 0) return false;
  if (wordCount(label) === 1 && (bad.test(label) || good.test(label))) return false;
  return ![cues.helps, cues.lookFor, cues.reflect, cues.interview].some((cue) => cue.test(label) || cue.test(`${label}:`));
}
