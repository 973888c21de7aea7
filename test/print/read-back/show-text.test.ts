import { expect, test } from 'vitest';
import { finishRun, type Run } from '../../../source/print/read-back/show-text.ts';

const run = (text: string, right: number): Run => ({
  parts: [...text],
  font: 0,
  sizePt: 12,
  x: 0,
  y: 50,
  endX: right,
  endY: 50,
  left: 0,
  right,
  missing: 0,
  colour: 0,
  clip: [0, 0, 100, 100],
});

test('the empty half of a wide closing mark may reach over the edge of its line', () => {
  expect(finishRun(run('你愿意吗？”', 105), [12])).toMatchObject({ clipped: false, rightMm: expect.closeTo(34.9, 1) });
});

test('a wide letter may not, nor a closing mark of other scripts', () => {
  expect(finishRun(run('你愿意吗', 105), [12]).clipped).toBe(true);
  expect(finishRun(run('Would you?”', 105), [12]).clipped).toBe(true);
});
