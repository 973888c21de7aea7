import { expect, test } from 'vitest';
import { settingNames } from '../../source/config/settings.ts';
import { nearestName } from '../../source/diagnostics/nearest.ts';

test.each([
  ['minuets', 'minutes'],
  ['permision', 'permission'],
  ['Titel', 'title'],
  ['partner', 'partners'],
  ['stat', 'start'],
])('%s is nearest to %s', (typed, meant) => {
  expect(nearestName(typed, settingNames)).toBe(meant);
});

test.each(['layout', 'tags', 'xyzzy', 'ogImage'])('%s is nobody’s neighbour', (typed) => {
  expect(nearestName(typed, settingNames)).toBeNull();
});
