import type { Role } from '../model/article.ts';
import type { CollectedLists } from './collect-lists.ts';
import type { SectionView } from './constructs/construct.ts';
import type { Marking } from './mark-blocks.ts';
import { markedRole, markNamed } from './marks.ts';
import type { Passage, Passages } from './passages.ts';
import { placeOf } from './place.ts';
import type { RawSection } from './sections.ts';

/** A section as the finders see it. */
export function viewSection(raw: RawSection, passages: Passages, known: CollectedLists & { role: Role }, marking: Marking): SectionView {
  const listRoleOf = (passage: Passage): Role | null => (passage.list ? (known.roleOf.get(passage.list) ?? null) : null);
  return {
    title: raw.parts?.title ?? null,
    role: known.role,
    place: { line: placeOf(raw.heading ?? raw.blocks[0]?.node).line, column: 1 },
    cues: marking.cues,
    passages: passages.all,
    tables: passages.tables,
    lists: known.lists,
    roleOf: (passage) => (markNamed(passage.marks, 'script') ? 'script' : (markedRole(passage.marks) ?? listRoleOf(passage) ?? known.role)),
    listRoleOf,
    claimed: new Set(),
    asides: marking.asides,
    sentencesOf: marking.sentencesOf,
    labels: marking.labels,
  };
}
