import type { Answer, Answers } from '../../model/answers.ts';

const kinds = ['lines', 'blank', 'tick', 'choice'];
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Answers as a record for programs; `parseAnswers` reads it back. */
export const writeAnswers = ({ slug, title, owner, answers }: Answers): string =>
  `${JSON.stringify({ article: slug, title, owner, answers }, null, 2)}\n`;

/**
 * Read what `writeAnswers` wrote, by hand or program changed meanwhile.
 *
 * @returns `null` when it is no such record: every answer needs a name and a value.
 */
export function parseAnswers(json: string): Answers | null {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(record) || typeof record.article !== 'string' || !Array.isArray(record.answers)) return null;
  const answers = record.answers.map((one: unknown): Answer | null => {
    if (!isRecord(one) || typeof one.name !== 'string' || typeof one.value !== 'string') return null;
    return {
      name: one.name,
      page: typeof one.page === 'number' ? one.page : 0,
      pageTitle: text(one.pageTitle, ''),
      prompt: text(one.prompt, one.name),
      kind: kinds.includes(String(one.kind)) ? (one.kind as Answer['kind']) : 'lines',
      value: one.value,
      chosen: typeof one.chosen === 'string' ? one.chosen : null,
    };
  });
  if (answers.includes(null)) return null;
  const owner = record.owner === 'a' || record.owner === 'b' ? record.owner : null;
  return { slug: record.article, title: text(record.title, record.article), owner, answers: answers.filter((one) => one !== null) };
}
