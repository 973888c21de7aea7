import { formatLeftOver } from '../../compose/answers/format-answers.ts';
import { reportRule } from '../../diagnostics/report.ts';
import type { Article } from '../../model/article.ts';
import type { Press } from '../press.ts';
import type { ExtraFile } from './index.ts';

/**
 * After all books are made: every answer that found no field is told by its question, and kept in a file of its own, so that nobody loses
 * what they wrote. What somebody wrote stays out of messages: others may read those. Answers that belong to another article are refused.
 */
export function keepLeftOver(article: Article, { given, content, file }: Press): ExtraFile[] {
  if (!given) return [];
  const { answers, placed } = given;
  const lost = answers.answers.filter((answer) => !placed.has(answer));
  if (answers.slug !== article.slug && placed.size * 2 < answers.answers.length) {
    reportRule(file, 'answers/other-article', `Expected answers to “${article.title}”, found answers to “${answers.title}”`);
    return [];
  }
  if (lost.length === 0) return [];
  for (const { prompt } of lost) reportRule(file, 'answers/left-over', `Expected a place for the answer to “${prompt}”, found none`);
  const text = formatLeftOver(article.title, content.phrases.text('workbook.fillable.leftOver'), lost);
  return [{ fileName: 'answers-left-over.md', bytes: Buffer.from(text), count: null }];
}
