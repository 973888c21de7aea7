import { findAdvice } from './advice.ts';
import { findAffirmations } from './affirmation.ts';
import { type FindConstruct, type Findings, noFindings, type SectionView } from './construct.ts';
import { findContrasts } from './contrast.ts';
import { findDeckPassages } from './deck-passage.ts';
import { findExercises } from './exercise.ts';
import { findInstead } from './instead.ts';
import { findLoops } from './loop.ts';
import { findNotes } from './notes.ts';
import { findPrompts } from './prompt.ts';
import { findQuotations } from './quotation.ts';
import { findRewrites } from './rewrite.ts';
import { findScripts } from './script.ts';
import { findThoughts } from './thought.ts';

/** Every construct and its finder, in the order in which they look: what one has claimed the next leaves alone. */
const constructs: readonly FindConstruct[] = [
  findExercises,
  findNotes,
  findDeckPassages,
  findQuotations,
  findRewrites,
  findScripts,
  findPrompts,
  findThoughts,
  findAffirmations,
  findLoops,
  findContrasts,
  findAdvice,
  findInstead,
];

/** Everything the finders make of a section. */
export function findConstructs(view: SectionView): Findings {
  const found = noFindings();
  for (const find of constructs) Object.assign(found, find(view, found));
  return found;
}
