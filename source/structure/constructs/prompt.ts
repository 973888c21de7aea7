import { unquote } from '../../language/quoted.ts';
import { hasBlank, isQuestion, wordCount } from '../../language/words.ts';
import type { ArticlePrompt, Sentence } from '../../model/article.ts';
import type { Passage } from '../passages.ts';
import { type FindConstruct, idsOf, type SectionView } from './construct.ts';
import { markedPrompt } from './marked-prompt.ts';
import { subjectOf } from './prompt-subject.ts';

/** Questions to write on (DOMAIN a, REFLECT): marked, or asked of the reader after a cue. A question without one is the article's own. */
export const findPrompts: FindConstruct = (view) => {
  const prompts: ArticlePrompt[] = [];
  let asking: Passage | null = null;
  for (const passage of view.passages) {
    if (passage.isLabel) continue;
    const marked = markedPrompt(passage, view);
    if (marked) {
      prompts.push(...marked);
      continue;
    }
    if (view.claimed.has(passage)) continue;
    // Under a line with a colon each paragraph of nothing but questions goes on asking.
    const goesOn: boolean =
      asking !== null && passage.kind === 'paragraph' && passage.sentences.every((sentence) => isQuestion(sentence.text));
    const found: ArticlePrompt[] = goesOn ? splitQuestions(passage, view) : askedIn(passage, view);
    prompts.push(...found);
    const opens = isAskingLine(passage.text, view) && /[:：]\s*$/u.test(passage.text);
    asking = opens || (asking !== null && found.length > 0) ? passage : null;
  }
  for (const table of view.tables) {
    const columns = table.head.flatMap((cell, index) => (view.role === 'reflect' || view.cues.reflectHead.test(cell.text) ? [index] : []));
    for (const row of table.rows)
      for (const cell of columns.flatMap((index) => row[index] ?? [])) if (isQuestion(cell.text)) prompts.push(wholePrompt(cell, view));
  }
  return { prompts: prompts.sort((one, other) => one.place.line - other.place.line || one.place.column - other.place.column) };
};

const isAskingLine = (text: string, view: SectionView): boolean => view.cues.reflect.test(text.split(/[?？]/u)[0] ?? '');

function askedIn(passage: Passage, view: SectionView): ArticlePrompt[] {
  const role = view.roleOf(passage);
  if (passage.kind === 'item') {
    if (view.listRoleOf(passage) !== 'reflect' || passage.opens) return [];
    return isPromptItem(passage.text, view) ? [wholePrompt(passage, view)] : [];
  }
  if (passage.kind === 'code') return [];
  const cued = isAskingLine(passage.text, view) || (/[:：]\s*$/u.test(passage.before) && isAskingLine(passage.before, view));
  const quotation = role === 'reflect' && passage.kind === 'blockquote';
  return cued || quotation || (role === 'reflect' && isAlone(passage)) ? splitQuestions(passage, view) : [];
}

/** In a section of questions, a paragraph that is questions and nothing else. */
const isAlone = (passage: Passage): boolean =>
  passage.sentences.length > 0 && passage.sentences.every((sentence) => isQuestion(sentence.text));

/** A question, a sentence to finish, or a request to write. */
const isPromptItem = (text: string, view: SectionView): boolean =>
  isQuestion(text) ||
  /[?？؟]/u.test(text) ||
  (wordCount(text) >= 3 && (hasBlank(text) || /(?:…|\.{3})["”’]?$/u.test(text) || view.cues.write.test(text)));

/** An item or a cell is one prompt, however many questions it holds. */
function wholePrompt(passage: Passage, view: SectionView): ArticlePrompt {
  const text = unquote(passage.text);
  return {
    text,
    subject: subjectOf(text, view.cues),
    writer: 'both',
    lines: null,
    place: passage.place,
    sentenceIds: idsOf(passage.sentences),
  };
}

/** Each question of a paragraph on its own; a follow-on (“Is it …”, “And …”, “Or …”) stays with the question before it. */
function splitQuestions(passage: Passage, view: SectionView): ArticlePrompt[] {
  const { cues } = view;
  const prompts: ArticlePrompt[] = [];
  for (const sentence of passage.sentences) {
    const text = withoutLabel(sentence);
    if (!isQuestion(text)) continue;
    const last = prompts.at(-1);
    if (last && cues.followOn.test(text)) {
      last.text = `${last.text} ${text}`;
      last.sentenceIds.push(sentence.id);
      continue;
    }
    prompts.push({ text, subject: subjectOf(text, cues), writer: 'both', lines: null, place: sentence.place, sentenceIds: [sentence.id] });
  }
  // Where one of several questions is about the partner, those that are not plainly about oneself lean on it.
  const leans = prompts.some((prompt) => prompt.subject === 'partner');
  return leans ? prompts.map((prompt) => ({ ...prompt, subject: cues.self.test(prompt.text) ? prompt.subject : 'partner' })) : prompts;
}

/** The question without “Self-reflection:” before it, and without marks round the whole. */
const withoutLabel = (sentence: Sentence): string => unquote(sentence.text.replace(/^[^?:：]*[:：]\s*(?=[\p{Lu}\p{Lo}¿“"„«])/u, ''));
