import { expect, test } from 'vitest';
import { formatRuns } from '../../source/cli/format-outline.ts';

test.each([
  [[], ''],
  [[4], '4'],
  [[4, 5, 6], '4–6'],
  [[1, 3, 4, 9], '1, 3–4, 9'],
])('%j as runs is “%s”', (numbers, text) => expect(formatRuns(numbers)).toBe(text));
