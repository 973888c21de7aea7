import { expect, test } from 'vitest';
import { readLetters } from '../../../source/print/read-back/letters.ts';

test('letters of single codes, ranges that count on, and ranges with a list', () => {
  const letters = readLetters(`1 beginbfchar <0003> <0020> endbfchar
2 beginbfchar
<0010> <00660069>
<0011> <D83DDE00>
endbfchar
2 beginbfrange
<0041> <0043> <0061>
<0050> <0052> [<0041> <00420043> <0044>]
endbfrange`);
  const found = (code: number) => letters[code];
  expect([3, 0x10, 0x11].map(found)).toEqual([' ', 'fi', '😀']);
  expect([0x41, 0x42, 0x43, 0x44].map(found)).toEqual(['a', 'b', 'c', undefined]);
  expect([0x50, 0x51, 0x52].map(found)).toEqual(['A', 'BC', 'D']);
});
