import { describe, expect, test } from 'vitest';
import { formatAnswers } from '../../../source/compose/answers/format-answers.ts';
import { matchAnswers } from '../../../source/compose/answers/match-answers.ts';
import { parseAnswers, writeAnswers } from '../../../source/compose/answers/parse-answers.ts';
import type { Answer, Answers } from '../../../source/model/answers.ts';
import type { Field } from '../../../source/model/field.ts';

const answer = (more: Partial<Answer>): Answer => ({
  name: 'p.part_why-0abc123_a',
  page: 4,
  pageTitle: 'What I notice',
  prompt: 'Why? (Ada)',
  kind: 'lines',
  value: 'Because.',
  chosen: null,
  ...more,
});
const all = (...answers: Answer[]): Answers => ({ slug: 'x', title: 'Quiet *days*', owner: 'b', answers });

describe('answers as Markdown', () => {
  test('stand under their pages, words as they were written', () => {
    const markdown = formatAnswers(
      all(
        answer({ value: '# one\n\n1. two_three' }),
        answer({ kind: 'tick', value: 'Yes', prompt: 'We ask' }),
        answer({ kind: 'choice', value: '2', chosen: '2 often', prompt: 'How?' }),
        answer({ page: 5, pageTitle: 'Side by side', kind: 'blank', value: 'Ada', prompt: 'Date' }),
      ),
    );
    expect(markdown).toBe(`# Quiet \\*days\\*

## 4 · What I notice

**Why? (Ada)**

> \\# one${'  '}
>${'  '}
> 1\\. two\\_three

- [x] We ask
- How?: **2 often**

## 5 · Side by side

**Date**

> Ada
`);
  });
});

describe('answers as JSON', () => {
  test('come back as they were', () => {
    const answers = all(answer({}), answer({ kind: 'choice', value: '3', chosen: '3' }));
    expect(parseAnswers(writeAnswers(answers))).toEqual(answers);
  });

  test('need a name and a value each, and no more', () => {
    expect(parseAnswers('{"article":"x","answers":[{"name":"a.b","value":"c"}]}')?.answers[0]).toMatchObject({
      prompt: 'a.b',
      kind: 'lines',
    });
    for (const wrong of ['', '[]', '{"answers":[]}', '{"article":"x","answers":[{"name":"a"}]}', '{"article":"x","answers":[1]}'])
      expect(parseAnswers(wrong)).toBeNull();
  });
});

describe('answers in a book built anew', () => {
  const field = (name: string, more: Partial<Field> = {}): Field => ({
    kind: 'lines',
    pageId: 'p',
    pageTitle: '',
    partId: null,
    about: null,
    question: null,
    row: null,
    label: null,
    writer: null,
    options: [],
    ticked: false,
    tooltip: '',
    name,
    ...more,
  });
  const match = (fields: Field[], ...answers: Answer[]) => {
    const { values, lost } = matchAnswers(fields, all(...answers));
    return { values: [...values].map(([name, { value }]) => `${name}=${value}`), lost: lost.map(({ value }) => value) };
  };

  test('go to the field of their name, and else where their question moved', () => {
    const moved = 'other.part-2_why-0abc123_a';
    expect(match([field('p.part_why-0abc123_a'), field(moved)], answer({}))).toEqual({
      values: ['p.part_why-0abc123_a=Because.'],
      lost: [],
    });
    expect(match([field(moved)], answer({}))).toEqual({ values: [`${moved}=Because.`], lost: [] });
  });

  test('are left over when their question is gone, is another kind, or cannot be told from its twin', () => {
    expect(match([field('p.part_when-0xyz123_a')], answer({})).lost).toEqual(['Because.']);
    expect(match([field('p.part_why-0abc123_a', { kind: 'tick' })], answer({})).lost).toEqual(['Because.']);
    expect(match([field('q.1_why-0abc123_a'), field('r.1_why-0abc123_a')], answer({})).lost).toEqual(['Because.']);
    expect(match([field('q.dates_date_both')], answer({ name: 'p.dates_date_both' })).lost).toEqual(['Because.']);
  });

  test('choose a circle only if it is there', () => {
    const fields = [field('p.fit_a', { kind: 'choice', options: ['not at all', 'a little'] })];
    const choose = (value: string) => match(fields, answer({ name: 'p.fit_a', kind: 'choice', value }));
    expect(choose('2')).toEqual({ values: ['p.fit_a=2'], lost: [] });
    expect(choose('3').lost).toEqual(['3']);
  });
});
