import type { RootContent } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import { asksForVerdict, noDanger, speaksOfDanger } from '../language/cues/danger/danger.ts';
import { findQuoted } from '../language/quoted.ts';
import type { ArticlePrompt, Grave, Section, Sentence } from '../model/article.ts';
import { withDescendants } from '../model/article.ts';
import { subjectOf } from './constructs/prompt-subject.ts';
import { visitNodes } from './visit-nodes.ts';

/**
 * Say of every sentence what about its own words is too grave for a room of couples, whatever section it stands in.
 *
 * A sentence that leans on one of danger (“It happens when …”) goes with it. Nothing is decided here of where a sentence may stand:
 * that is one rule in compose.
 */
export function markGrave(sections: readonly Section[], sentences: readonly Sentence[], cues: Cues): void {
  const all = sections.flatMap(withDescendants);
  const thoughts = new Set(all.flatMap((section) => section.thoughts.flatMap((thought) => thought.sentenceIds)));
  const judging = new Set([
    ...all.flatMap((section) => section.judging),
    ...all.flatMap((section) => section.prompts.filter(isPrivatePrompt).flatMap((prompt) => prompt.sentenceIds)),
  ]);
  for (const { blocks } of all) for (const block of blocks) markPictures(block, cues);
  // Where no word of danger is known, a list to tick may be one of warning signs: it is read in the book.
  const unread = cues.danger === noDanger;
  sentences.forEach((sentence, index) => {
    const own = graveOf(sentence.text, cues);
    const before = sentences[index - 1];
    const leans =
      before !== undefined &&
      before.kind === 'prose' &&
      sentence.kind === 'prose' &&
      before.sectionId === sentence.sectionId &&
      // A new paragraph stands two lines further down.
      sentence.place.line - before.place.line < 2 &&
      cues.large.leaning.test(sentence.text) &&
      speaksOfDanger(before.text, cues.danger);
    sentence.grave =
      own ??
      (leans ? 'danger' : null) ??
      (thoughts.has(sentence.id) ? 'thought' : null) ??
      (judging.has(sentence.id) ? 'judging' : null) ??
      (unread && sentence.kind === 'item' ? 'unread' : null);
  });
}

/** A picture whose description is grave says so, for those who choose pictures for slides. */
function markPictures(block: RootContent, cues: Cues): void {
  visitNodes(block, (node) => {
    if (node.type !== 'image') return;
    const grave = graveOf(`${node.alt ?? ''}`, cues) ?? graveOf(`${node.title ?? ''}`, cues);
    if (grave !== null) node.data = { ...node.data, grave };
  });
}

/** A question about the partner is for one's own page (DOMAIN a, REFLECT); one quoted in a piece of advice is words to say. */
const isPrivatePrompt = ({ subject, text }: ArticlePrompt): boolean =>
  subject === 'partner' && !findQuoted(text).some(({ start, end }) => start > 0 && end >= text.trimEnd().length);

/** What a text says that belongs in no room, the gravest first; `null` for nothing. */
export function graveOf(text: string, cues: Cues): Grave | null {
  const { danger } = cues;
  if (speaksOfDanger(text, danger)) return 'danger';
  if (danger.leaving.test(text)) return 'leaving';
  if (danger.intimate.test(text)) return 'intimate';
  return isVerdict(text, cues) ? 'judging' : null;
}

/** Whether a question in it asks for a verdict on the partner (“Is she lying?”), not what somebody needs or why (“Why do they go quiet?”). */
const isVerdict = (text: string, cues: Cues): boolean =>
  text
    .split(/[?？؟]/u)
    .slice(0, -1)
    .some((before) => {
      // From where the question's own clause begins.
      const question = (before.split(/[.!:…。！：]/u).at(-1) ?? '').replace(/^[^\p{L}¿]+/u, '');
      return asksForVerdict(question, cues.danger, cues.partner.test(question) && subjectOf(question, cues) === 'partner');
    });
