import type { VFile } from 'vfile';
import { tellKeptBack } from '../compose/safety/tell-kept-back.ts';
import { reportRule } from '../diagnostics/report.ts';
import type { Article } from '../model/article.ts';

/** Why, as the author is told. */
const reasonWords: Record<string, string> = {
  'red-flag': 'warning signs',
  danger: 'danger',
  decide: 'staying or leaving',
  leaving: 'staying or leaving',
  'inner-voice': 'thoughts nobody said aloud',
  judging: 'a verdict on the partner',
  intimate: 'intimate detail',
  unread: 'a list in a language whose words of danger are not known',
};

/** Tell the author what is read in the book and not shown or said to the room. */
export function reportKeptBack(article: Article, file: VFile): void {
  for (const { text, place, reason, count } of tellKeptBack(article)) {
    const words = text.length > 70 ? `${text.slice(0, 70)} …` : text;
    const size = count > 1 ? `, ${count} sentences` : '';
    reportRule(file, 'compose/kept-from-slides', `“${words}”${size}: ${reasonWords[reason] ?? reason}, read in the book`, place);
  }
}
