import { VFile } from 'vfile';
import { formatMessage, listMessages } from '../../source/diagnostics/report.ts';
import { type Article, type Section, withDescendants } from '../../source/model/article.ts';
import { understandArticle } from '../../source/pipeline/understand-article.ts';

/** What was understood of a Markdown text, `null` when it has errors, and what the author is told. */
export function understand(text: string, path = 'input.md'): { article: Article | null; messages: string } {
  const file = new VFile({ path, value: text });
  const article = understandArticle(file)?.article ?? null;
  return { article, messages: listMessages(file).map(formatMessage).join('\n') };
}

const minutesOf = (minutes: number | null): string => (minutes === null ? '' : ` ${minutes} min`);
const confidenceOf = (confidence: number): string => (confidence === 0 ? '' : ` ${confidence}`.replace('0.', '.'));

/** What holds of one section, a line each. */
function holdings(section: Section): string[] {
  return [
    ...section.lists.map(
      (list) =>
        `list ${list.role}: ${list.leadIn ?? '(no lead-in)'} ${list.items.map((item) => `[${item.label === null ? item.text : `${item.label} | ${item.gloss}`}${minutesOf(item.minutes)}]`).join(' ')}`,
    ),
    ...section.scripts.map((script) => `${script.kind}: ${script.text.replaceAll('\n', ' / ')}`),
    ...section.quotations.map((one) => `quotation: ${one.text} (${one.by}${one.source === null ? '' : `, ${one.source}`})`),
    ...section.prompts.map(
      (prompt) =>
        `prompt ${prompt.subject}${prompt.writer === 'both' ? '' : `, for ${prompt.writer}`}${prompt.lines === null ? '' : `, ${prompt.lines} lines`}: ${prompt.text}`,
    ),
    ...section.rewrites.map((rewrite) => `rewrite: ${rewrite.before} -> ${rewrite.after}`),
    ...section.contrasts.map((contrast) => `contrast: ${contrast.a} | ${contrast.b}`),
    ...section.thoughts.map((line) => `thought: ${line.text}`),
    ...section.affirmations.map((line) => `affirmation: ${line.text}`),
    ...section.loops.map((line) => `loop: ${line.text}`),
    ...section.exercises.map(
      (one) =>
        `exercise ${one.id}: ${one.title}, ${one.mode}${minutesOf(one.minutes)} ${one.steps.map((step) => `[${step.text}]`).join(' ')}`,
    ),
    ...section.notes.map((line) => `notes: ${line.text}`),
    ...section.deckPassages.map((one) => `deck only: ${one.title} ${one.lines.map((line) => `[${line.text}]`).join(' ')}`),
    ...(section.slideBreaks.length === 0 ? [] : [`new slide at ${section.slideBreaks.join(', ')}`]),
    ...(section.judging.length === 0 ? [] : [`judging: ${section.judging.join(', ')}`]),
    ...(section.advice === null ? [] : [`advice: ${section.advice}`]),
    ...(section.instead === null ? [] : [`instead: ${section.instead}`]),
    ...section.prose.map((sentence) => `- ${sentence.text}`),
  ];
}

function summarizeSection(section: Section): string[] {
  const indent = '  '.repeat(section.depth - 1);
  const name = `${section.number === null ? '' : `${section.number} · `}${section.title ?? '(no heading)'}`;
  return [
    `${indent}[${section.role}${confidenceOf(section.confidence)}] ${name}${minutesOf(section.minutes)}  line ${section.place.line}`,
    ...holdings(section).map((line) => `${indent}    ${line}`),
  ];
}

/** The article as a few readable lines: the shape a person would check. */
export function summarize(article: Article): string {
  const gone = article.sentences.flatMap(({ strippedBy, leftOutBy, only, place, text }) => {
    const what =
      strippedBy !== null
        ? `stripped ${strippedBy}`
        : leftOutBy !== null
          ? `left out by ${leftOutBy}`
          : only !== null
            ? `${only} only`
            : null;
    return what === null ? [] : [`${what}, line ${place.line}: ${text}`];
  });
  const grave = article.sentences.flatMap((one) => (one.grave === null ? [] : `grave (${one.grave}), line ${one.place.line}: ${one.text}`));
  return [
    `${article.title}${article.subtitle === null ? '' : ` / ${article.subtitle}`}  (${article.lang})`,
    ...article.sections.flatMap(withDescendants).flatMap(summarizeSection),
    ...gone,
    ...grave,
    '',
  ].join('\n');
}
