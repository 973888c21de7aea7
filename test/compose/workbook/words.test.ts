import { expect, test } from 'vitest';
import { createPhrases } from '../../../source/compose/phrases.ts';
import { composeWorkbook } from '../../../source/compose/workbook/compose-workbook.ts';
import { loadPromptBank, loadWords } from '../../../source/config/load-content.ts';
import { understand } from '../../structure/summary.ts';
import { someOptions } from '../some-options.ts';

const body = `---
permission: own
---

# T

## How to come back

- **Ask for a pause:** Say it early. "I need ten minutes, and then I will come back."
- **Ask for company:** Say it plainly. "I miss you, and I would like to sit with you."
`;

test('a card is headed by the item its words stand in, not twice by the section', () => {
  const { article } = understand(body);
  const book = composeWorkbook(article!, someOptions({}), createPhrases(loadWords('en')), loadPromptBank('en'), null);
  const parts = book.pages.flatMap((page) => (page.type === 'sheet' && page.body.type === 'parts' ? page.body.parts : []));
  expect(parts.flatMap((part) => (part.type === 'card' ? [part.heading] : []))).toEqual(['Ask for a pause', 'Ask for company']);
});
