import { expect, test } from 'vitest';
import { numberNodes } from '../../source/print/number-nodes.ts';

test('names of structure elements are numbered from 1, in their order, wherever they stand', () => {
  const printed = Buffer.from('<</ID (node00000795)>> [(node00000792) (node00000795)] (node1) (nodes) (node00000799)', 'latin1');
  const numbered = '<</ID (node00000002)>> [(node00000001) (node00000002)] (node1) (nodes) (node00000003)';
  expect(numberNodes(printed).toString('latin1')).toBe(numbered);
  expect(printed.toString('latin1')).toContain('795');
});
