import { isWhollyQuoted } from '../../language/quoted.ts';
import { wordCount } from '../../language/words.ts';
import type { Place } from '../../model/article.ts';
import { markNamed } from '../marks.ts';
import type { Passage } from '../passages.ts';
import type { SectionView } from './construct.ts';

/** Two people talking in turns: one script, its lines kept. */
export interface Dialogue {
  lines: string[];
  passages: Passage[];
  place: Place;
}

interface Turn {
  speaker: string;
  words: string;
}

const turn = /^((?:\p{Lu}|\p{Lo})[\p{L}\p{M}’'.]{0,18}(?:\s[\p{L}\d]{1,12}){0,2})\s*[:：]\s*(\S.*)$/u;
/** `A`, `Partner B`, `Person 1`: names for anybody. */
const anybody = /^(?:[\p{L}]+\s)?(?:[A-D]|[12])$/u;

/**
 * Dialogues of a section: lines that each begin with who speaks, two speakers at least.
 *
 * A and B taking turns more than once are proof by themselves; with names, or after one turn each, a line before or the section's
 * role must say that this is talk. Questions and answers (`Q:`, `A:`) are none.
 */
export function findDialogues(view: SectionView): Dialogue[] {
  const dialogues: Dialogue[] = [];
  let run: { passage: Passage; turns: Turn[]; lines: string[] }[] = [];
  const close = () => {
    const turns = run.flatMap((one) => one.turns);
    const first = run[0]?.passage;
    if (first && isDialogue(turns, first, view))
      dialogues.push({ lines: run.flatMap((one) => one.lines), passages: run.map((one) => one.passage), place: first.place });
    run = [];
  };
  for (const passage of view.passages) {
    const opening = passage.lines.length > 2 && /[:：]$/u.test(passage.lines[0] ?? '') ? 1 : 0;
    const lines = passage.lines.slice(opening);
    const turns = view.claimed.has(passage) || passage.isLabel ? [] : lines.map(readTurn);
    const all = turns.filter((one) => one !== null);
    if (opening === 1 || run[0]?.passage.kind !== passage.kind) close();
    if (all.length > 0 && all.length === turns.length) run.push({ passage, turns: all, lines });
    else close();
  }
  close();
  return dialogues;
}

function readTurn(line: string): Turn | null {
  const found = turn.exec(line.replace(/^[–—-]\s*/u, ''));
  return found?.[1] && found[2] && wordCount(found[2]) <= 60 ? { speaker: found[1].trim(), words: found[2] } : null;
}

function isDialogue(turns: Turn[], first: Passage, view: SectionView): boolean {
  const speakers = new Set(turns.map((one) => one.speaker.toLowerCase()));
  if (turns.length < 2 || speakers.size < 2 || speakers.size > 3) return false;
  if ([...speakers].some((speaker) => view.cues.interview.test(speaker) && !(speakers.has('a') && speakers.has('b')))) return false;
  if (markNamed(first.marks, 'script')) return true;
  const repeats = turns.length > speakers.size;
  const opening = `${first.leadIn ?? ''} ${first.before.slice(-80)} ${first.lines[0]?.endsWith(':') ? first.lines[0] : ''}`;
  const cued =
    ['script', 'rewrite', 'ask'].includes(view.roleOf(first)) ||
    view.cues.dialogue.test(view.title ?? '') ||
    (/[:：]\s*$/u.test(opening.trim()) && (view.cues.dialogue.test(opening) || view.cues.sayPlainly.test(opening.trim()))) ||
    turns.every((one) => isWhollyQuoted(one.words));
  return [...speakers].every((speaker) => anybody.test(speaker.toUpperCase())) ? repeats || cued : repeats && cued;
}
