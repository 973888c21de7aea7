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

function summarizeSection(section: Section): string[] {
  const indent = '  '.repeat(section.depth - 1);
  const inner = `${indent}    `;
  return [
    `${indent}[${section.role}] ${section.number === null ? '' : `${section.number} · `}${section.title ?? '(no heading)'}  line ${section.place.line}`,
    ...section.lists.map(
      (list) =>
        `${inner}list ${list.role}: ${list.leadIn ?? '(no lead-in)'} ${list.items.map((item) => `[${item.label === null ? item.text : `${item.label} | ${item.gloss}`}]`).join(' ')}`,
    ),
    ...section.scripts.map((script) => `${inner}${script.kind}: ${script.text}`),
    ...section.quotations.map(
      (quotation) => `${inner}quotation: ${quotation.text} (${quotation.by}${quotation.source === null ? '' : `, ${quotation.source}`})`,
    ),
    ...section.prompts.map((prompt) => `${inner}prompt ${prompt.subject}: ${prompt.text}`),
    ...section.rewrites.map((rewrite) => `${inner}rewrite: ${rewrite.before} -> ${rewrite.after}`),
    ...section.contrasts.map((contrast) => `${inner}contrast: ${contrast.a} | ${contrast.b}`),
    ...(section.advice === null ? [] : [`${inner}advice: ${section.advice}`]),
    ...(section.instead === null ? [] : [`${inner}instead: ${section.instead}`]),
    ...section.prose.map((sentence) => `${inner}- ${sentence.text}`),
  ];
}

/** The article as a few readable lines: the shape a person would check. */
export function summarize(article: Article): string {
  const stripped = article.sentences.filter((sentence) => sentence.strippedBy !== null);
  return [
    `${article.title}${article.subtitle === null ? '' : ` / ${article.subtitle}`}  (${article.lang})`,
    ...article.sections.flatMap(withDescendants).flatMap(summarizeSection),
    ...stripped.map((sentence) => `stripped ${sentence.strippedBy}, line ${sentence.place.line}: ${sentence.text}`),
    '',
  ].join('\n');
}
