import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, type BuildOptions, type BuildResult, buildArticle, readArticle, startBrowser } from '../../../source/index.ts';
import { type PageGeometry, type PaperName, pageGeometry, paperNames } from '../../../source/model/geometry.ts';
import { groupBy } from '../../../source/model/group-by.ts';
import { type Edition, editions } from '../../../source/model/options.ts';
import type { PrintedFile, PrintedPage } from '../../../source/model/printed-file.ts';
import { isRightToLeft } from '../../../source/model/writing.ts';
import { readPrintedFile } from '../../../source/print/read-back/read-printed-file.ts';
import { mm } from '../../print/on-every-page.ts';
import type { RealArticle } from '../articles.ts';
import { squeeze } from '../read-pages.ts';

/** One row of the matrix, built in each edition. */
interface Row {
  label: string;
  settings: Partial<BuildOptions>;
}

const prints: Row[] = [
  { label: 'normal', settings: {} },
  { label: 'large print', settings: { largePrint: true } },
];
const rows: Row[] = paperNames.flatMap((paper) =>
  prints.map(({ label, settings }) => ({ label: `${paper}, ${label}`, settings: { paper, ...settings } })),
);
/** Built of the first article only, as one book for two. */
const moreRows: Row[] = [
  { label: 'a4, dyslexia-friendly', settings: { dyslexiaFriendly: true } },
  { label: 'a5, dyslexia-friendly', settings: { paper: 'a5', dyslexiaFriendly: true } },
  { label: 'a4, one-sided with holes', settings: { sides: 'one', punch: true } },
  { label: 'half-letter, one-sided with holes', settings: { paper: 'half-letter', sides: 'one', punch: true } },
];

/** One build. */
interface Case {
  row: string;
  edition: Edition;
  settings: Partial<BuildOptions>;
}

const fileNames: Record<Edition, string[]> = {
  shared: ['workbook.pdf'],
  'two-book': ['workbook-a.pdf', 'workbook-b.pdf'],
  solo: ['workbook-solo.pdf'],
};

/** Least sizes of what is read, and of captions and folios, in points (QUALITY W3; the dyslexia-friendly setting has 12). */
function leastPt({ largePrint, dyslexiaFriendly }: Partial<BuildOptions>): { text: number; caption: number } {
  if (largePrint) return { text: 18, caption: 14 };
  return dyslexiaFriendly ? { text: 12, caption: 8 } : { text: 10, caption: 8 };
}

/** Captions and numerals may be smaller than text, and are few: no page says most of its words in them. */
const mostSmall = 0.5;

/** Marks of direction are in the text and on no paper. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Every paper, print and edition of one article: preflight finds nothing in any of its books, and what preflight cannot know of a
 * single file is read back here (QUALITY W1-W16). The matrix is printed at the end, a sign for each book.
 */
export function describeMatrix(article: RealArticle, { more = false, papers = paperNames as readonly PaperName[] } = {}): void {
  const cases: Case[] = [
    ...rows
      .filter(({ settings }) => papers.includes(settings.paper ?? 'a4'))
      .flatMap(({ label, settings }) => editions.map((edition) => ({ row: label, edition, settings: { ...settings, edition } }))),
    ...(more ? moreRows.map(({ label, settings }) => ({ row: label, edition: 'shared' as const, settings })) : []),
  ];
  const faults = new Map<Case, number>();
  let starting: Promise<Browser> | null = null;
  const building = new Map<Case, Promise<BuildResult>>();

  /** The build of a case, all in one browser; while its pages are read the next one is built. */
  const build = (one: Case): Promise<BuildResult> => {
    const known = building.get(one) ?? buildCase(one);
    building.set(one, known);
    known.catch(() => {});
    return known;
  };
  const buildCase = async ({ settings }: Case): Promise<BuildResult> => {
    starting ??= startBrowser();
    const browser = await starting;
    const source = readArticle(article.path);
    const result = await buildArticle(source, { browser, only: ['workbook'], overrides: settings });
    if (!result) throw new Error(`${article.name} was not built:\n${source.messages.join('\n')}`);
    return result;
  };
  afterAll(async () => {
    await (await starting)?.close();
    if (article.present) process.stdout.write(drawMatrix(article.name, cases, faults));
  });
  for (const one of cases)
    describe.skipIf(!article.present)(`${article.name} on ${one.row}, ${one.edition}`, () =>
      describeCase(
        one,
        async () => {
          const result = build(one);
          const next = cases[cases.indexOf(one) + 1];
          if (next) build(next);
          try {
            return await result;
          } catch (error) {
            faults.set(one, 1);
            throw error;
          } finally {
            building.delete(one);
          }
        },
        () => faults.set(one, (faults.get(one) ?? 0) + 1),
      ),
    );
}

/** Rows are papers and prints, columns are editions: `ok`, or how many of its tests failed. */
function drawMatrix(name: string, cases: Case[], faults: ReadonlyMap<Case, number>): string {
  const sign = (row: string, edition: Edition): string => {
    const found = cases.find((one) => one.row === row && one.edition === edition);
    if (!found) return '-';
    return faults.has(found) ? `${faults.get(found)} failed` : 'ok';
  };
  const lines = [...new Set(cases.map(({ row }) => row))].map((row) =>
    [row.padEnd(36), ...editions.map((edition) => sign(row, edition).padEnd(10))].join(''),
  );
  return `\n${[name.padEnd(36), ...editions.map((edition) => edition.padEnd(10))].join('')}\n${lines.join('\n')}\n`;
}

function describeCase({ edition, settings }: Case, open: () => Promise<BuildResult>, onFault: () => void): void {
  const paper: PageGeometry = pageGeometry(settings.paper ?? 'a4', { largePrint: false, punch: false, sides: 'both', ...settings });
  let built: BuildResult;
  let files: PrintedFile[];
  beforeAll(async () => {
    built = await open();
    files = fileNames[edition].map((name) => {
      const pdf = built.artefacts.find(({ fileName }) => fileName === name);
      if (!pdf) throw new Error(`The build made no ${name}`);
      return readPrintedFile(pdf.bytes);
    });
  }, 60_000);
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') onFault();
  });
  const pages = () => files.flatMap((file) => file.pages);
  const first = () => files[0]!;

  const sheets = () => built.outline.workbook.sheets;
  const spineIsLeft = (page: number) => paper.sides === 'one' || (page % 2 === 1) !== isRightToLeft(built.article.lang);
  const left = ({ number }: PrintedPage) => (spineIsLeft(number) ? paper.spineMm : paper.outerMm);
  /** Words inside the margins, without running head, folio and source line. */
  const live = (page: PrintedPage) => page.runs.filter(({ yMm }) => yMm > paper.topMm && yMm < paper.heightMm - paper.bottomMm + 2);

  /** Lines of text without the name of whoever writes. */
  const words = (page: PrintedPage) => {
    const lines = groupBy(live(page), ({ yMm }) => Math.round(yMm));
    return [...lines].map(([yMm, runs]) => {
      const text = squeeze(runs.map((run) => run.text).join(''));
      return `${built.outline.settings.partners.reduce((rest, name) => rest.replace(squeeze(name), ''), text)} ${yMm}`;
    });
  };

  /** A test that only this edition can have. */
  const only = (which: Edition) => (edition === which ? test : (_name: string, _body: () => void) => {});

  test('preflight finds nothing (QUALITY W1-W16)', () => {
    const found = built.preflight.flatMap(({ results }) =>
      results.flatMap(({ check, findings }) => (findings ?? []).map(({ page, reason }) => `${check.rule}, page ${page}: ${reason}`)),
    );
    expect(found).toEqual([]);
  });

  test('W8 every page is the paper, and all words are inside its margins', () => {
    const wrong = pages().flatMap((page) => {
      const { media, trim } = page.boxes;
      const boxes = [media, trim].some(
        ([x, y, right, top]) => Math.hypot(x, y, mm(right) - paper.widthMm, mm(top) - paper.heightMm) > 0.05,
      );
      const right = left(page) + paper.liveWidthMm;
      const outside = page.runs.find(
        ({ leftMm, rightMm, text }) => visible.test(text) && (leftMm < left(page) - 0.6 || rightMm > right + 0.6),
      );
      return [
        ...(boxes ? [`page ${page.number}: ${media}`] : []),
        ...(outside ? [`page ${page.number}: “${outside.text}” at ${outside.leftMm.toFixed(1)}–${outside.rightMm.toFixed(1)} mm`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('W3 no text is smaller than the print asked for', () => {
    const { text, caption } = leastPt(settings);
    const wrong = files
      .flatMap((file) => file.pages.slice(1))
      .flatMap((page) => {
        const runs = live(page).filter((run) => run.text.trim() !== '');
        const letters = (all: typeof runs) => all.reduce((sum, run) => sum + run.text.length, 0);
        const small = letters(runs.filter(({ sizePt }) => sizePt < text - 0.05));
        const tiny = page.runs.find(({ sizePt, text: words }) => sizePt < caption - 0.55 && words.trim() !== '');
        return [
          ...(small > mostSmall * letters(runs) ? [`page ${page.number}: most of it is smaller than ${text} pt`] : []),
          ...(tiny ? [`page ${page.number}: “${tiny.text}” in ${tiny.sizePt.toFixed(1)} pt`] : []),
        ];
      });
    expect(wrong).toEqual([]);
  });

  only('shared')('W7 A writes on a left page and B on the right one beside it, the same prompts and lines at the same heights', () => {
    const rules = (page: PrintedPage) => page.rules.map(({ yMm }) => Math.round(yMm * 2));
    const ofA = sheets().filter(({ writer }) => writer === 'a');
    expect(ofA.length).toBeGreaterThan(0);
    for (const { id, page } of ofA) {
      const twin = sheets().find((other) => other.writer === 'b' && other.page === page + 1);
      const [a, b] = [first().pages[page - 1]!, first().pages[page]!];
      expect({ id, twin: twin !== undefined, isLeft: page % 2 === 0 || paper.sides === 'one' }).toEqual({ id, twin: true, isLeft: true });
      if (twin?.id !== id.replace(/-a(?=-part-\d+$|$)/, '-b')) continue;
      expect({ id, words: words(b), rules: rules(b) }).toEqual({ id, words: words(a), rules: rules(a) });
    }
  });

  test('W1 W5 no sheet is a heading and nothing else, and no two pages of notes follow each other', () => {
    const lone = sheets().filter(({ page, activity }) => {
      const { runs, rules } = { runs: live(first().pages[page - 1]!), rules: first().pages[page - 1]!.rules };
      return activity !== 'cover' && rules.length === 0 && new Set(runs.map(({ yMm }) => Math.round(yMm))).size < 4;
    });
    expect(lone.map(({ id, page }) => `${id} on page ${page}`)).toEqual([]);
    const notes = sheets().filter(({ id }) => id.startsWith('notes'));
    expect(notes.filter(({ page }) => notes.some((other) => other.page === page + 1)).map(({ page }) => page)).toEqual([]);
  });

  only('two-book')('W12 both books have the same pages, with the same words on the same page', () => {
    const [a, b] = files as [PrintedFile, PrintedFile];
    expect(b.pages.length).toBe(a.pages.length);
    const differing = a.pages.filter((page, index) => String(words(page)) !== String(words(b.pages[index]!)));
    expect(differing.map(({ number }) => number)).toEqual([]);
  });

  test('W15 a book of text is under 10 MB for 60 pages', () => {
    for (const { fileName, bytes, count } of built.artefacts.filter(({ fileName }) => fileName.endsWith('.pdf')))
      expect({ fileName, mb: bytes.length / 1e6 < 10 * Math.max(1, (count ?? 0) / 60) }).toEqual({ fileName, mb: true });
  });

  test('W16 no prompt stands twice in a book', () => {
    // The pages of A and B, the parts of a sheet that goes on, and the weeks ask the same.
    const sheetOf = new Map<string, string>();
    for (const [, id = '', inside = ''] of (built.html.workbook ?? '').matchAll(
      /<section class="sheet[^>]* id="([^"]+)"[^>]*>([\s\S]*?)(?=<section class="sheet|<article|<\/body)/g,
    )) {
      const sheet = id.replace(/-part-\d+$/, '').replace(/-[ab]$|-\d+$/, '');
      for (const [, words = ''] of inside.matchAll(/<p class="prompt[^"]*"[^>]*>([\s\S]*?)<\/p>/g)) {
        const text = words.replace(/<small>[\s\S]*?<\/small>|<[^>]+>/g, '').trim();
        if (!text.endsWith('…')) continue;
        expect({ text, sheet: sheetOf.get(text) ?? sheet }).toEqual({ text, sheet });
        sheetOf.set(text, sheet);
      }
    }
    expect(sheetOf.size).toBeGreaterThan(20);
  });
}
