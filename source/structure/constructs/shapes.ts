import { isQuestion } from '../../language/words.ts';
import type { Role } from '../../model/article.ts';
import { shapeRole } from '../lists.ts';
import type { ReadList } from '../passages.ts';
import { noFindings, type SectionView } from './construct.ts';
import { findQuotations } from './quotation.ts';
import { findRewrites } from './rewrite.ts';

/** What a section's form alone shows, strongest first: pairs, a quotation, marked items, questions asked of the reader. */
export function findShapes(view: SectionView, lists: readonly ReadList[]): { role: Role; cue: string }[] {
  const shapes: { role: Role; cue: string }[] = [];
  const quotations = findQuotations(view, noFindings()).quotations ?? [];
  const rewrites = findRewrites(view, noFindings()).rewrites ?? [];
  if (rewrites.length > 0 && rewrites.length * 2 >= view.passages.filter((passage) => !passage.opens).length)
    shapes.push({ role: 'rewrite', cue: 'pairs of what not to say and what to say' });
  // A quotation with a sentence or two about it.
  if (quotations.length > 0 && rewrites.length === 0 && view.passages.length <= 4)
    shapes.push({ role: 'quote', cue: 'a quotation with a named person' });
  for (const { list } of lists) {
    const role = list.children.length >= 2 ? shapeRole(list, 'general', view.cues) : null;
    if (role && role !== 'rewrite') shapes.push({ role, cue: role === 'avoid' ? 'items marked as mistakes' : 'items marked as warnings' });
  }
  const sentences = view.passages.flatMap((passage) => passage.sentences);
  const asked = view.passages.filter(({ text }) => view.cues.reflect.test(text) && /[?？]/u.test(text));
  const questions = sentences.filter(({ text }) => isQuestion(text)).length;
  if (asked.length > 0 && questions * 3 >= sentences.length) shapes.push({ role: 'reflect', cue: 'questions to write on' });
  return shapes;
}
