import type { Cues } from '../language/cues/cues.ts';
import type { Role } from '../model/article.ts';

/** A section's role, why, and how sure it is: 1 by the author's mark, .9 heading, .8 parent, .7 lead-in, .6 shape, .4 a sentence, 0 no cue. */
export interface RoleDecision {
  role: Role;
  cue: string;
  confidence: number;
}

/** How sure each kind of evidence is (DOMAIN a, in this order). */
export const confidences = { mark: 1, heading: 0.9, parent: 0.8, leadIn: 0.7, shape: 0.6, close: 0.5, sentence: 0.4, none: 0 } as const;

/** What a section's role is decided from. */
export interface RoleEvidence {
  /** What the author says it is, and where. */
  marked: { role: Role; cue: string } | null;
  heading: string | null;
  isNumbered: boolean;
  /** Text before the first heading, or a heading that says “Intro”. */
  isIntro: boolean;
  /** The article's first section: it closes nothing. */
  isFirst: boolean;
  /** A heading without text before it opens the article; the sections after it may be told by their headings (`others`). */
  opens: 'article' | 'others' | null;
  parent: { role: Role; isFaq: boolean } | null;
  leadIns: string[];
  /** The role the author gives a passage of the section. */
  markedInside: Role | null;
  /** What the section's form shows, strongest first. */
  shapes: { role: Role; cue: string }[];
  sentences: string[];
  /** What words of danger make of it, before every other cue but the author's. */
  danger: RoleDecision | null;
}

/** Roles a subsection keeps from its own heading when the section above is a list of others. */
const always: readonly Role[] = ['help', 'avoid', 'red-flag', 'reflect', 'close'];
const ownWay: readonly Role[] = [...always, 'ritual', 'self-care', 'boundary', 'decide', 'signs', 'impact', 'rewrite', 'affirm'];
/** Sections that lend their role to what stands under them, and what even there goes its own way. */
const groups: Partial<Record<Role, readonly Role[]>> = {
  // Inside a list of reasons even “the need for space” is a reason.
  reason: always,
  strategy: [...ownWay, 'script', 'ask'],
  script: ownWay,
  ask: ['reflect', 'close'],
  avoid: ['reflect', 'close', 'strategy', 'help'],
  'red-flag': ownWay,
  signs: [...ownWay, 'strategy', 'reason', 'script'],
  impact: [...ownWay, 'strategy', 'reason', 'script'],
  ritual: [...always, 'script'],
  'self-care': always,
  reflect: ['close', 'help'],
  help: ['close'],
  decide: [...always, 'reason', 'strategy'],
  rewrite: ownWay,
};
/** Under a list of signs a numbered heading is a sign, whatever its words. */
const numberedGroups: readonly Role[] = ['signs', 'impact', 'avoid', 'red-flag', 'ritual'];

/** Decide the role: the author's mark, own heading, parent heading, lead-ins, shape, sentences; a question heading is no prompt. */
export function assignRole(evidence: RoleEvidence, cues: Cues): RoleDecision {
  const { heading, parent } = evidence;
  if (evidence.marked) return { ...evidence.marked, confidence: confidences.mark };
  if (evidence.isIntro)
    return {
      role: 'intro',
      cue: heading === null ? 'text before the first heading' : `heading “${heading}”`,
      confidence: confidences.heading,
    };
  if (parent?.isFaq) return { role: 'define', cue: 'questions and answers', confidence: confidences.parent };
  if (evidence.danger) return evidence.danger;
  const own = headingRole(evidence, cues);
  const group = parent === null ? undefined : groups[parent.role];
  const strict = parent !== null && evidence.isNumbered && numberedGroups.includes(parent.role);
  if (own && (!group || (strict ? ['reflect', 'close', 'help'] : group).includes(own)))
    return { role: own, cue: `heading “${heading}”`, confidence: confidences.heading };
  if (parent !== null && group) return { role: parent.role, cue: 'heading of the section above', confidence: confidences.parent };
  return byContents(evidence, cues);
}

/** The role a heading's words stand for, `null` for none. */
export function headingRole({ heading, isFirst }: Pick<RoleEvidence, 'heading' | 'isFirst'>, cues: Cues): Role | null {
  if (heading === null) return null;
  if (cues.faq.test(heading)) return 'define';
  return cues.heading.find(([role, pattern]) => pattern.test(heading) && !(role === 'close' && isFirst))?.[0] ?? null;
}

/** Nothing above decides: what opens its lists, its form, a sentence in it. */
function byContents({ opens, leadIns, markedInside, shapes, sentences }: RoleEvidence, cues: Cues): RoleDecision {
  if (markedInside) return { role: markedInside, cue: `:::${markedInside} in it`, confidence: confidences.mark };
  for (const leadIn of leadIns) {
    const found = cues.leadIn.find(([, pattern]) => pattern.test(leadIn));
    if (found && found[0] !== 'roadmap') return { role: found[0], cue: `“${leadIn}”`, confidence: confidences.leadIn };
  }
  const [shape] = shapes;
  if (shape) return { ...shape, confidence: confidences.shape };
  for (const [role, pattern] of cues.sentence) {
    // Whatever an article opens with, one sentence of it does not say what the opening is for.
    const [sentence, second] = sentences.filter((one) => pattern.test(one));
    if (sentence !== undefined && (opens === null || second !== undefined))
      return { role, cue: `“${sentence}”`, confidence: confidences.sentence };
  }
  if (opens === 'others') return { role: 'intro', cue: 'first section, before those with cues', confidence: confidences.close };
  return { role: 'general', cue: 'no cue', confidence: confidences.none };
}
