import type { Cues } from '../../language/cues/cues.ts';
import type { ArticlePrompt } from '../../model/article.ts';

/**
 * Whom a question is about: whoever its words name first (DOMAIN a, REFLECT).
 *
 * “What do I wish my partner knew?” is about oneself; “Does your partner listen to you?” judges the other and stays private.
 */
export function subjectOf(question: string, cues: Cues): ArticlePrompt['subject'] {
  const at = (pattern: RegExp): number => pattern.exec(question)?.index ?? Number.POSITIVE_INFINITY;
  const partner = at(cues.partner);
  return partner < Number.POSITIVE_INFINITY && partner <= at(cues.subject) ? 'partner' : 'self';
}
