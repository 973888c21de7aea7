import { expect, test } from 'vitest';
import { quotationValues } from '../../../source/compose/workbook/chapters/quotation.ts';
import type { Quotation } from '../../../source/model/article.ts';

const said = (text: string) => quotationValues({ text, by: 'Ada' } as Quotation).quote;

test('a quotation inside a prompt loses the stop that would end the prompt, and nothing else', () => {
  expect(said('“Silence is a door.”')).toBe('Silence is a door');
  expect(said('Is silence a door?')).toBe('Is silence a door?');
  expect(said('Silence is a door...')).toBe('Silence is a door...');
});
