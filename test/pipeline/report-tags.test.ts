import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { listMessages } from '../../source/diagnostics/report.ts';
import { reportTagFaults } from '../../source/pipeline/report-tags.ts';

const report = (...faults: [check: string, page: number | null, reason: string][]) => {
  const file = new VFile({ path: 'article.md' });
  reportTagFaults(
    file,
    'workbook.pdf',
    faults.map(([check, page, reason]) => ({ check, page, reason })),
    (page) => ({ line: page * 10, column: 1 }),
  );
  return listMessages(file).map(({ rule, severity, line, reason }) => ({ rule, severity, line, reason }));
};

test('faults of one check are one message, with pages and the line of the first', () => {
  const tables = Array.from({ length: 7 }, (_, index): [string, number, string] => ['tables', index + 3, 'Expected rows of equal length']);
  expect(report(...tables)).toEqual([
    {
      rule: 'print/tags',
      severity: 'warning',
      line: 30,
      reason: 'workbook.pdf, page 3, 4, 5, 6, 7 and more: expected rows of equal length, 7 times (check “tables”)',
    },
  ]);
});

test('a picture without words is a message for its author', () => {
  expect(report(['pictures', 4, 'Expected a picture with a description'], ['title', null, 'Expected a title'])).toEqual([
    { rule: 'print/tags', severity: 'warning', line: null, reason: 'workbook.pdf: expected a title (check “title”)' },
    {
      rule: 'print/picture-words',
      severity: 'warning',
      line: 40,
      reason: 'workbook.pdf, page 4: expected a picture with a description (check “pictures”)',
    },
  ]);
});

test('a file without faults is not spoken of', () => {
  expect(report()).toEqual([]);
});
