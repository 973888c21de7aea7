import type { ArticlePrompt } from '../../model/article.ts';
import { markNamed } from '../marks.ts';
import type { Passage } from '../passages.ts';
import { idsOf, type SectionView } from './construct.ts';
import { subjectOf } from './prompt-subject.ts';

/** Lines of the three depths (DOMAIN b, the pen model). */
const depths: Record<string, number> = { gentle: 3, deeper: 5, stretch: 8 };
const writers = ['both', 'a', 'b', 'together'] as const;

/** Inside `:::prompt` every paragraph or item is one question with the room asked for; `null` outside. */
export function markedPrompt(passage: Passage, view: SectionView): ArticlePrompt[] | null {
  const mark = markNamed(passage.marks, 'prompt');
  if (!mark) return null;
  if (passage.opens) return [];
  const { lines, depth, for: whom, private: secret, class: classes } = mark.attributes;
  const isPrivate = typeof secret === 'string' || /\bprivate\b/.test(classes ?? '');
  return [
    {
      text: passage.text,
      subject: isPrivate ? 'partner' : subjectOf(passage.text, view.cues),
      writer: writers.find((writer) => writer === whom) ?? 'both',
      lines: lines ? Number(lines) : (depths[depth ?? ''] ?? null),
      place: passage.place,
      sentenceIds: idsOf(passage.sentences),
    },
  ];
}
