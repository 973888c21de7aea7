import { expect, test } from 'vitest';
import { readTokens } from '../../../source/print/read-back/tokens.ts';

function tokensOf(stream: string): unknown[] {
  const found: unknown[] = [];
  readTokens(Buffer.from(stream, 'latin1'), (name, { numbers, count, bytes, strings, stringCount, names }) => {
    const shown = strings
      .slice(0, stringCount)
      .map(({ end, back }, index) => [
        Buffer.from(bytes.subarray(index === 0 ? 0 : strings[index - 1]!.end, end)).toString('latin1'),
        back,
      ]);
    found.push([name, [...numbers.subarray(0, count)], shown, [...names]]);
  });
  return found;
}

test('numbers in every form', () => {
  expect(tokensOf('.24 -0.5 +3 7. 12.0000001 -.002 0.00000000000000006123 w')).toEqual([
    ['w', [0.24, -0.5, 3, 7, 12.0000001, -0.002, 0], [], []],
  ]);
});

test('strings: hexadecimal, with escapes and brackets inside, and in a list with gaps', () => {
  expect(tokensOf('<00 4> Tj (a\\(b\\) (c) \\101\\n) Tj [(a) -120 <62> 30 10 (c) 5] TJ')).toEqual([
    ['Tj', [], [['\0@', 0]], []],
    ['Tj', [], [['a(b) (c) A\n', 0]], []],
    [
      'TJ',
      [5],
      [
        ['a', 0],
        ['b', -120],
        ['c', 40],
      ],
      [],
    ],
  ]);
});

test('names, dictionaries, comments, inline pictures, operators with a star or a mark', () => {
  expect(
    tokensOf("/F1 12 Tf % (no string)\n/Span <</ActualText <FEFF0041> /A <</B 1>> >> BDC f* BI /W 1 ID \x01 EIx\x02 EI Q (x) '"),
  ).toEqual([
    ['Tf', [12], [], ['F1']],
    ['BDC', [], [], ['Span', '<</ActualText <FEFF0041> /A <</B 1>> >>']],
    ['f*', [], [], []],
    ['BI', [], [], []],
    ['ID', [1], [], ['W']],
    ['EI', [], [], []],
    ['Q', [], [], []],
    ["'", [], [['x', 0]], []],
  ]);
});

test('a stream that ends too early, or holds what is no stream, does not hang', () => {
  for (const broken of ['(never closed', '<00', '[ (a) 3', '<< /A', 'BI ID abc', '} { ) > ]']) expect(() => tokensOf(broken)).not.toThrow();
});
