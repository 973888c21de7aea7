import { expect, test } from 'vitest';
import { stripEmoji } from '../../source/language/clean-text.ts';

test.each([
  ['🚫 Pushing them', 'Pushing them'],
  ['Look ⏱️ 5 min', 'Look 5 min'],
  ['Look ⏱ 5 min', 'Look 5 min'],
  ['👩‍❤️‍👨 Both', 'Both'],
  ['👍🏽 Yes', 'Yes'],
  ['1️⃣ Listen', '1. Listen'],
  ['© 2020 ™ → ✓ ☐ #1', '© 2020 ™ → ✓ ☐ #1'],
])('%s', (text, expected) => {
  expect(stripEmoji(text).text).toBe(expected);
});
