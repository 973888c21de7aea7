import type { Cues } from '../language/cues/cues.ts';
import { speaksOfDanger } from '../language/cues/danger/danger.ts';
import type { Role } from '../model/article.ts';
import { confidences, type RoleDecision } from './assign-role.ts';
import { markedRole, markNamed } from './marks.ts';
import type { Passages, ReadList } from './passages.ts';
import { plainText } from './plain-text.ts';

/** Roles that never reach a slide (QUALITY D12): what has one inside another section is for the workbook alone. */
export const privateRoles: readonly Role[] = ['red-flag', 'decide', 'inner-voice'];

/** Roles a section keeps though it speaks of danger: help is where it belongs, and the others have work of their own. */
const kept: readonly Role[] = ['help', 'close', 'intro', 'strategy', 'script', 'ask', 'rewrite', 'reflect', 'ritual', 'self-care'];

/**
 * Whether a list tells of danger, whatever its heading or lead-in says (DOMAIN a, RED_FLAG).
 *
 * Two items that do, or one and the line before the list; that line, or the section, may also point to help.
 */
export function isDangerList({ list, leadIn }: Pick<ReadList, 'list' | 'leadIn'>, cues: Cues, around: Role | null = null): boolean {
  if (leadIn !== null && cues.danger.warns.test(leadIn)) return true;
  const count = list.children.filter((item) => speaksOfDanger(plainText(item), cues.danger)).length;
  return count >= 2 || (count === 1 && (around === 'help' || (leadIn !== null && warns(leadIn, cues))));
}

const warns = (leadIn: string, cues: Cues): boolean =>
  speaksOfDanger(leadIn, cues.danger) ||
  cues.danger.warns.test(leadIn) ||
  [...cues.leadIn, ...cues.heading].some(([role, pattern]) => (role === 'red-flag' || role === 'help') && pattern.test(leadIn));

/**
 * The role `red-flag` for a section that tells of danger, before any other cue but the author's; `null` for none.
 *
 * Its heading names danger, or says “more than …” and one sentence tells of it; or danger is all its lists or half its sentences tell.
 *
 * @param own What the section's heading says it is.
 * @param parent The role of the section above.
 */
export function findDanger(
  title: string | null,
  passages: Passages,
  own: Role | null,
  parent: Role | null,
  cues: Cues,
): RoleDecision | null {
  if (title === null || own === 'red-flag' || own === 'help' || own === 'close' || own === 'intro') return null;
  const found = (cue: string, confidence: number): RoleDecision => ({ role: 'red-flag', cue, confidence });
  if (cues.danger.leaves.test(title)) return { role: 'decide', cue: `heading “${title}”`, confidence: confidences.heading };
  if (cues.danger.warns.test(title) || speaksOfDanger(title, cues.danger)) return found(`heading “${title}”`, confidences.heading);
  const unmarked = passages.all.filter((passage) => markedRole(passage.marks) === null);
  const sentences = unmarked.flatMap((passage) => passage.sentences);
  const telling = sentences.filter(({ text }) => speaksOfDanger(text, cues.danger));
  const [first] = telling;
  if (!first) return null;
  if (cues.danger.turns.test(title)) return found(`heading “${title}” and “${first.text}”`, confidences.heading);
  if (
    parent === 'help' ||
    (own !== null && kept.includes(own)) ||
    unmarked.some(({ marks }) => markNamed(marks, 'activity', 'script', 'prompt'))
  )
    return null;
  const lists = passages.lists.filter((list) => markedRole(list.marks) === null);
  const all = lists.length > 0 && lists.every((list) => isDangerList(list, cues));
  return all || (telling.length >= 2 && telling.length * 2 >= sentences.length) ? found(`“${first.text}”`, confidences.shape) : null;
}
