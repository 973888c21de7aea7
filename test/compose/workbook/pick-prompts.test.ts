import { expect, test } from 'vitest';
import { createPromptPicker } from '../../../source/compose/workbook/pick-prompts.ts';
import { loadPromptBank } from '../../../source/config/load-content.ts';
import { roles } from '../../../source/model/article.ts';

const bank = loadPromptBank('en');
const gentle = (role: string) => (bank[role] ?? []).filter((prompt) => prompt.depth === 'gentle').length;

test('no prompt is given twice, and a role that runs out borrows from general, then stops', () => {
  const picker = createPromptPicker(bank, 'an-article');
  const given: string[] = [];
  for (let index = 0; ; index += 1) {
    const prompt = picker.pick('intro', 'gentle', `section-${index}`);
    if (prompt === null) break;
    given.push(prompt.text);
  }
  expect(given).toHaveLength(gentle('intro') + gentle('general'));
  expect(new Set(given).size).toBe(given.length);
});

test('the same article gets the same prompts, another article other ones', () => {
  const firstOf = (slug: string) => createPromptPicker(bank, slug).pick('reading', 'gentle', 'signs')?.text;
  expect(firstOf('one')).toBe(firstOf('one'));
  expect(new Set(['one', 'two', 'three', 'four', 'five'].map(firstOf)).size).toBeGreaterThan(1);
});

test('a prompt whose place cannot be filled is passed over, and no place is left standing', () => {
  const picker = createPromptPicker(
    {
      signs: [
        { text: 'When “{item}” is true …', depth: 'deeper' },
        { text: 'On such a day with {partner} …', depth: 'deeper' },
      ],
    },
    'slug',
    { topic: 'distance', partner: 'my partner' },
  );
  expect(picker.pick('signs', 'deeper', 'seed')?.text).toBe('On such a day with my partner …');
  expect(picker.pick('signs', 'deeper', 'seed', { item: 'a long look' })?.text).toBe('When “a long look” is true …');
  expect(picker.pick('signs', 'deeper', 'seed', { item: 'a long look' })).toBeNull();
});

test('the bank keeps its house rules', () => {
  for (const [role, prompts] of Object.entries(bank)) {
    for (const { text } of prompts) {
      expect(text, role).toMatch(/(?:\u00a0…|\?)$/u);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(26);
      expect(text, role).not.toMatch(/\b(?:should|always|never|fault|toxic|narcissist|disorder|why do you)\b/i);
    }
  }
});

test('every role that has pages has prompts of its own to begin with and to go on', () => {
  for (const role of roles) {
    if (role === 'roadmap') continue; // It feeds the aims and has no page.
    for (const depth of ['gentle', 'deeper'] as const)
      expect(
        bank[role]?.some((prompt) => prompt.depth === depth),
        `${role} ${depth}`,
      ).toBe(true);
  }
  expect(gentle('companion')).toBeGreaterThan(4);
});
