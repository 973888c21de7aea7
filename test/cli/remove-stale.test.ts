import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findStale, removeStale } from '../../source/cli/remove-stale.ts';
import type { BuildResult } from '../../source/pipeline.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'couplet-stale-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ours = '%PDF-1.7 /Producer (couplet) the old one';
const write = (name: string, text = '') => writeFileSync(join(folder, name), text);
/** An earlier build of these files; each holds what a PDF of ours says of itself. */
const earlier = (files: string[], { settings = { edition: 'shared', length: 'full' } as object, pages = 40, slides = 20 } = {}) => {
  write('outline.json', JSON.stringify({ settings, files, workbook: { pages }, deck: { slides } }));
  for (const name of files) if (!name.includes('/') && name !== 'outline.json') write(name, ours);
};
/** A build of one book for two people. */
const build = (names: string[], { text = 'the new one', pages = 40, slides = 20 } = {}) =>
  ({
    options: { edition: 'shared', length: 'full' },
    outline: { workbook: { pages }, deck: { slides } },
    artefacts: names.map((fileName) => ({
      fileName,
      output: fileName === 'outline.json' ? 'outline' : 'workbook',
      bytes: Buffer.from(text),
    })),
  }) as unknown as BuildResult;
const all = ['workbook.pdf', 'deck.html', 'run-sheet.pdf', 'run-sheet.csv', 'run-sheet.txt', 'outline.json'];

describe('another edition or length', () => {
  test('files of it that an earlier build made go, and nothing else', () => {
    earlier(['workbook-a.pdf', 'workbook-b.pdf', 'deck.html', '../up.pdf'], { settings: { edition: 'two-book', length: 'full' } });
    write('workbook-a.md', 'a file of the author’s');
    const stale = findStale(folder, build(['workbook.pdf', 'deck.html', 'outline.json']));
    expect(stale).toEqual({ removed: ['workbook-a.pdf', 'workbook-b.pdf'], older: [] });
    removeStale(folder, stale.removed);
    expect(['workbook-a.pdf', 'workbook-b.pdf', 'workbook-a.md', 'deck.html'].map((name) => existsSync(join(folder, name)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('answers that were left over and the test sheet stay', () => {
    earlier(['workbook-solo.pdf', 'answers-left-over.md', 'test-sheet.pdf'], { settings: { edition: 'solo', length: 'full' } });
    expect(findStale(folder, build(all)).removed).toEqual(['workbook-solo.pdf']);
  });
});

describe('another book of the same edition', () => {
  const extras = [
    'workbook-booklet-2.pdf',
    'workbook-booklet-how-to-print.pdf',
    'workbook-cards.pdf',
    'workbook-fillable.pdf',
    'workbook-press.pdf',
  ];

  test('what was made of the earlier one goes, whichever build made it', () => {
    earlier(['workbook.pdf', ...extras.slice(0, 2)]);
    for (const name of extras.slice(2)) write(name, ours);
    expect(findStale(folder, build(all)).removed).toEqual(extras);
  });

  test('the same book keeps all that was made of it', () => {
    earlier(['workbook.pdf', ...extras]);
    expect(findStale(folder, build(all, { text: ours, slides: 30 }))).toEqual({ removed: [], older: [] });
  });

  test('a file with one of our names that is not ours stays, and so do a filled book and a folder', () => {
    earlier(['workbook.pdf']);
    write('workbook-press.pdf', '%PDF-1.7 /Producer (another program)');
    write('workbook-filled.pdf', ours);
    write('workbook-a-filled-2.pdf', ours);
    expect(findStale(folder, build(all))).toEqual({ removed: [], older: [] });
  });

  test('pages made alone are told and left', () => {
    earlier(['workbook.pdf']);
    write('workbook-pages-12-13.pdf', ours);
    expect(findStale(folder, build(all))).toEqual({ removed: [], older: ['workbook-pages-12-13.pdf'] });
  });
});

describe('other slides', () => {
  const made = ['deck.pdf', 'deck-handout.pdf'];

  test('what was printed of the earlier ones goes', () => {
    earlier(['workbook.pdf', 'deck.html']);
    for (const name of made) write(name, ours);
    expect(findStale(folder, build(['deck.html', 'outline.json'])).removed).toEqual([...made].sort());
  });

  test('the same slides keep it, and a file of another program stays', () => {
    earlier(['workbook.pdf', 'deck.html', ...made]);
    expect(findStale(folder, build(['deck.html', 'outline.json'], { text: ours })).removed).toEqual([]);
    write('deck.pdf', '%PDF-1.7 /Producer (another program)');
    write('outline.json', '{}');
    expect(findStale(folder, build(['deck.html', 'outline.json'])).removed).toEqual(['deck-handout.pdf']);
  });
});

describe('some outputs only', () => {
  test('a book with other pages: deck and run sheet are told and left', () => {
    earlier(all);
    const stale = findStale(folder, build(['workbook.pdf', 'outline.json'], { pages: 44 }));
    expect(stale).toEqual({ removed: [], older: ['deck.html', 'run-sheet.csv', 'run-sheet.pdf', 'run-sheet.txt'] });
  });

  test('a deck for a book with other pages: the book is told and left', () => {
    earlier(all);
    expect(findStale(folder, build(['deck.html', 'outline.json'], { pages: 44 })).older).toContain('workbook.pdf');
  });

  test('a deck with other slides: the book is as good as before', () => {
    earlier(all);
    expect(findStale(folder, build(['deck.html', 'outline.json'], { slides: 24 })).older).toEqual([
      'run-sheet.csv',
      'run-sheet.pdf',
      'run-sheet.txt',
    ]);
  });

  test('pages made alone change nothing beside them', () => {
    earlier([...all, 'workbook-press.pdf']);
    expect(findStale(folder, build(['workbook-pages-3.pdf']))).toEqual({ removed: [], older: [] });
  });
});

test.each([
  ['the outline names no files', () => write('outline.json', '{"settings":{"edition":"solo"}}')],
  ['the outline is none', () => write('outline.json', 'not JSON')],
  ['there is no outline', () => {}],
])('nothing goes that does not say it is ours when %s', (_, prepare) => {
  prepare();
  write('workbook-a.pdf', 'a book of somebody’s');
  expect(findStale(folder, build(all))).toEqual({ removed: [], older: [] });
});
