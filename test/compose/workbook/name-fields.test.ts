import { describe, expect, test } from 'vitest';
import { movableName, nameFields } from '../../../source/compose/workbook/name-fields.ts';
import type { AnswerPlace } from '../../../source/model/field.ts';

const partners: [string, string] = ['Ada', 'Ben'];
const place = (more: Partial<AnswerPlace>): AnswerPlace => ({
  kind: 'lines',
  pageId: 'signs-noticing-a',
  pageTitle: 'What I notice',
  partId: 'items',
  about: null,
  question: null,
  row: null,
  label: null,
  writer: null,
  options: [],
  ticked: false,
  ...more,
});
const nameOf = (more: Partial<AnswerPlace>): string => nameFields([place(more)], partners)[0]!.name;

describe('the name of a field', () => {
  test('says page, part, row, column and writer', () => {
    const name = nameOf({ row: 'You go quiet at dinner', label: 'in me', writer: 'a' });
    expect(name).toMatch(/^signs-noticing-a\.items_you-go-quiet-at-[0-9a-z]{7}_in-me_a$/);
  });

  test('does not change with a number, a mark or the names of the two', () => {
    const one = nameOf({ question: '1. When does Ada go quiet?' });
    expect(nameOf({ question: '2. When does  Ada go quiet …' })).toBe(one);
    expect(nameFields([place({ question: '1. When does Zoë go quiet?' })], ['Zoë', 'Ben'])[0]?.name).toBe(one);
  });

  test('changes with the question, also in letters that have no place in it', () => {
    expect(nameOf({ question: 'מה אני רוצה?' })).not.toBe(nameOf({ question: 'מה את רוצה?' }));
    expect(nameOf({ question: 'One small thing' })).not.toBe(nameOf({ question: 'One small things' }));
  });

  test('is unique, and dots stand only between page and the rest', () => {
    const fields = nameFields([place({ pageId: 'a.b_c', question: 'Why?' }), place({ pageId: 'a.b_c', question: 'Why?' })], partners);
    expect(fields[1]?.name).toBe(`${fields[0]?.name}_2`);
    expect(fields[0]?.name.split('.')).toHaveLength(2);
  });

  test('holds a piece that finds its question on another page', () => {
    const [one, other] = [
      nameOf({ question: 'Why now?', writer: 'b' }),
      nameOf({ question: 'Why now?', writer: 'b', pageId: 'x', partId: 'y' }),
    ];
    expect(one).not.toBe(other);
    expect(movableName(one)).toBe(movableName(other));
    expect(movableName(nameOf({ label: 'Date' }))).toBeNull();
  });
});

describe('what a screen reader says', () => {
  test('is the question with its row, its column and who answers', () => {
    const tell = (more: Partial<AnswerPlace>) => nameFields([place(more)], partners)[0]?.tooltip;
    expect(tell({ about: 'A walk', question: 'When?', writer: 'b' })).toBe('A walk · When? (Ben)');
    expect(tell({ row: 'You wait', label: 'Ada', writer: 'a' })).toBe('You wait (Ada)');
    expect(tell({ label: 'Ada', writer: 'a' })).toBe('Ada');
    expect(tell({})).toBe('What I notice');
  });
});
