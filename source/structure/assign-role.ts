import type { Role } from '../model/article.ts';
import type { RoleCues } from './role-cues.ts';

export interface RoleDecision {
  role: Role;
  cue: string;
}

/** What a section's role is decided from, in this order (DOMAIN a). */
export interface RoleEvidence {
  heading: string | null;
  /** Text before the first heading, or a heading that says “Intro”. */
  isIntro: boolean;
  parentRole: Role | null;
  leadIns: string[];
  sentences: string[];
  hasQuestions: boolean;
  hasQuotationOnly: boolean;
}

/** Roles a subsection keeps from its own heading even when its parent is a group of reasons or strategies. */
const ownWay: Role[] = [
  'help',
  'ritual',
  'self-care',
  'avoid',
  'red-flag',
  'boundary',
  'decide',
  'reflect',
  'close',
  'signs',
  'impact',
  'rewrite',
  'affirm',
];
/** Inside a list of reasons even “the need for space” is a reason. */
const ownWayInReasons: Role[] = ['help', 'avoid', 'red-flag', 'reflect', 'close'];
const groups: Role[] = ['reason', 'strategy', 'script', 'avoid', 'red-flag'];

/** Decide the role: own heading, parent heading, lead-ins, sentence cues; a question heading is no prompt. */
export function assignRole(evidence: RoleEvidence, cues: RoleCues): RoleDecision {
  const { heading, parentRole } = evidence;
  if (evidence.isIntro) return { role: 'intro', cue: heading === null ? 'text before the first heading' : `heading “${heading}”` };
  const own = heading === null ? undefined : cues.heading.find(([, pattern]) => pattern.test(heading));
  const exceptions = parentRole === 'reason' ? ownWayInReasons : ownWay;
  if (own && (parentRole === null || !groups.includes(parentRole) || exceptions.includes(own[0])))
    return { role: own[0], cue: `heading “${heading}”` };
  if (parentRole !== null && groups.includes(parentRole)) return { role: parentRole, cue: 'heading of the section above' };
  if (own) return { role: own[0], cue: `heading “${heading}”` };
  if (evidence.hasQuotationOnly) return { role: 'quote', cue: 'a quotation with a named person' };
  for (const leadIn of evidence.leadIns) {
    const found = cues.leadIn.find(([, pattern]) => pattern.test(leadIn));
    if (found && found[0] !== 'roadmap') return { role: found[0], cue: `“${leadIn}”` };
  }
  for (const [role, pattern] of cues.sentence) {
    const sentence = evidence.sentences.find((one) => pattern.test(one));
    if (sentence !== undefined) return { role, cue: `“${sentence}”` };
  }
  if (evidence.hasQuestions) return { role: 'reflect', cue: 'questions to write on' };
  return { role: 'general', cue: 'no cue' };
}
