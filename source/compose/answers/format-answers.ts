import type { Answer, Answers } from '../../model/answers.ts';

/** Words of a person as Markdown that shows them as they are. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

/** A quotation; two spaces keep the line ends of the person. */
const quote = (text: string): string =>
  escapeMarkdown(text)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('  \n');

function formatAnswer({ kind, prompt, value, chosen }: Answer): string {
  if (kind === 'tick') return `- [x] ${escapeMarkdown(prompt)}`;
  if (kind === 'choice') return `- ${escapeMarkdown(prompt)}: **${escapeMarkdown(chosen ?? value)}**`;
  return `**${escapeMarkdown(prompt)}**\n\n${quote(value)}`;
}

/** Answers under the pages they stand on; ticks and circles as lists. */
function formatPages(answers: readonly Answer[]): string {
  let page = '';
  let isList = false;
  return answers
    .map((answer) => {
      const title = `## ${answer.page > 0 ? `${answer.page} · ` : ''}${escapeMarkdown(answer.pageTitle)}`;
      const isItem = answer.kind === 'tick' || answer.kind === 'choice';
      const head = title === page ? '' : `\n${title}\n\n`;
      const gap = head === '' && !(isItem && isList) ? '\n' : '';
      page = title;
      isList = isItem;
      return `${head}${gap}${formatAnswer(answer)}\n`;
    })
    .join('');
}

/** Everything that was filled in as Markdown, page by page, each with its question. */
export const formatAnswers = ({ title, answers }: Answers): string => `# ${escapeMarkdown(title)}\n${formatPages(answers)}`;

/** The answers whose question is gone, to be kept: nobody loses what they wrote. */
export const formatLeftOver = (title: string, heading: string, lost: readonly Answer[]): string =>
  `# ${escapeMarkdown(title)}\n\n${escapeMarkdown(heading)}\n${formatPages(lost)}`;
