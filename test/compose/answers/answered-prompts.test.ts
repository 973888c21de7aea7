import { expect, test } from 'vitest';
import { findAnswered } from '../../../source/compose/answers/answered-prompts.ts';
import { nameFields } from '../../../source/compose/workbook/name-fields.ts';
import { createPromptPicker } from '../../../source/compose/workbook/pick-prompts.ts';
import type { PromptBank } from '../../../source/model/content.ts';

const bank: PromptBank = {
  signs: ['one', 'two', 'three', 'four'].map((word) => ({ text: `My ${word} sign with {partner} is\u00a0…`, depth: 'gentle' })),
};
const partners: [string, string] = ['Ada', 'Ben'];
const defaults = { partner: 'Ben' };

/** The answer to a prompt on a page, under the name its field has. */
const answerTo = (question: string, pageId: string) => {
  const place = {
    kind: 'lines',
    pageId,
    pageTitle: '',
    partId: 'gentle',
    about: null,
    question,
    row: null,
    label: null,
    writer: 'a',
    options: [],
    ticked: false,
  } as const;
  const [field] = nameFields([{ ...place, options: [] }], partners);
  return { name: field!.name, page: 1, pageTitle: '', prompt: field!.tooltip, kind: 'lines' as const, value: 'x', chosen: null };
};

test('a prompt that was answered is asked in the same section again, whatever comes before it now', () => {
  const first = createPromptPicker(bank, 'slug', defaults).pick('signs', 'gentle', 'old-section')!;
  const answers = { slug: 'slug', title: '', owner: null, answers: [answerTo(first.text, 'old-section-noticing-a')] };
  const answered = findAnswered(answers, partners, ['old-section', 'new', 'new-section']);
  const picker = createPromptPicker(bank, 'slug', defaults, answered);
  const others = ['new-section', 'new', 'new-section/2'].map((seed) => picker.pick('signs', 'gentle', seed)?.key);
  expect(others).not.toContain(first.key);
  expect(picker.pick('signs', 'gentle', 'old-section')?.key).toBe(first.key);
});

test('a prompt of a section that is there no more goes to the one that takes its place, unless that has an answered one itself', () => {
  const [one, other] = ['My one sign with Ben is', 'My two sign with Ben is'];
  const answers = {
    slug: '',
    title: '',
    owner: null,
    answers: [answerTo(one!, 'renamed-noticing-a'), answerTo(other!, 'kept-noticing-a')],
  };
  const picker = createPromptPicker(bank, 'slug', defaults, findAnswered(answers, partners, ['kept', 'new']));
  expect(picker.pick('signs', 'gentle', 'kept')?.key).toBe('signs.gentle.2');
  expect(picker.pick('signs', 'gentle', 'new')?.key).toBe('signs.gentle.1');
});

test('without answers, and for prompts nobody answered, nothing changes', () => {
  const answered = findAnswered({ slug: '', title: '', owner: null, answers: [answerTo('Another question?', 'a')] }, partners, ['a', 'b']);
  for (const seed of ['a', 'b', 'c'])
    expect(createPromptPicker(bank, 'slug', defaults, answered).pick('signs', 'gentle', seed)).toEqual(
      createPromptPicker(bank, 'slug', defaults).pick('signs', 'gentle', seed),
    );
});
