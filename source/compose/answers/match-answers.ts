import type { Answer, Answers } from '../../model/answers.ts';
import { type Field, stateNames } from '../../model/field.ts';
import { groupBy } from '../../model/group-by.ts';
import { movableName } from '../workbook/name-fields.ts';

export interface MatchedAnswers {
  /** What goes into each field, by its name. */
  values: Map<string, Answer>;
  /** Answers this book has no question for. */
  lost: Answer[];
}

const isText = ({ kind }: { kind: string }): boolean => kind === 'lines' || kind === 'blank';

/** Whether an answer of this kind can stand in that field: text is text, and a circle must be there. */
const fits = (field: Field, answer: Answer): boolean =>
  isText(field) ? isText(answer) : field.kind === answer.kind && (field.kind !== 'choice' || stateNames(field).includes(answer.value));

/**
 * Find the field of each answer in a book that was built anew: by name, else the one field with the same question, row, column and
 * writer, for a question that moved to another page.
 */
export function matchAnswers(fields: readonly Field[], { answers }: Answers): MatchedAnswers {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const values = new Map<string, Answer>();
  const left = answers.filter((answer) => {
    const field = byName.get(answer.name);
    if (!field || !fits(field, answer)) return true;
    values.set(field.name, answer);
    return false;
  });
  const key = (name: string) => movableName(name) ?? `only ${name}`;
  const free = groupBy(
    fields.filter(({ name }) => !values.has(name)),
    ({ name }) => key(name),
  );
  const wanted = groupBy(left, ({ name }) => key(name));
  const lost = left.filter((answer) => {
    const [field, another] = free.get(key(answer.name)) ?? [];
    if (!field || another || wanted.get(key(answer.name))?.length !== 1 || !fits(field, answer)) return true;
    values.set(field.name, answer);
    return false;
  });
  return { values, lost };
}
