import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, type BuildOptions, type BuildResult, buildArticle, readArticle, startBrowser } from '../../source/index.ts';
import { type PageGeometry, pageGeometry, paperNames } from '../../source/model/geometry.ts';
import type { PrintedFile, PrintedPage } from '../../source/model/printed-file.ts';
import { isRightToLeft } from '../../source/model/writing.ts';
import { readPrintedFile } from '../../source/print/read-back/read-printed-file.ts';
import { type RealArticle, realArticles } from './articles.ts';

/** One book of the matrix: which article, and what it is asked for. To widen the matrix, add rows to `cases`. */
interface Case {
  label: string;
  article: RealArticle;
  settings: Partial<BuildOptions>;
}

const [sample] = realArticles as [RealArticle];
/** Read from the right, and of letters a whole em wide. */
const worldArticles: RealArticle[] = ['hebrew', 'japanese'].map((name) => ({
  name,
  path: fileURLToPath(new URL(`world/${name}.md`, import.meta.url)),
  present: true,
}));
const prints: { label: string; settings: Partial<BuildOptions> }[] = [
  { label: 'normal', settings: {} },
  { label: 'large print', settings: { largePrint: true } },
];

const cases: Case[] = [
  ...realArticles.flatMap((article) =>
    paperNames.flatMap((paper) =>
      prints.map(({ label, settings }) => ({ label: `${article.name} on ${paper}, ${label}`, article, settings: { paper, ...settings } })),
    ),
  ),
  ...worldArticles.flatMap((article) =>
    prints.map(({ label, settings }) => ({
      label: `${article.name} on A5, ${label}`,
      article,
      settings: { paper: 'a5' as const, ...settings },
    })),
  ),
  { label: 'dyslexia-friendly on A4', article: sample, settings: { dyslexiaFriendly: true } },
  { label: 'dyslexia-friendly on A5', article: sample, settings: { paper: 'a5', dyslexiaFriendly: true } },
  { label: 'one-sided with holes on A4', article: sample, settings: { sides: 'one', punch: true } },
  { label: 'one-sided with holes on half-letter', article: sample, settings: { paper: 'half-letter', sides: 'one', punch: true } },
];

/** Least sizes of what is read, and of captions and folios, in points (QUALITY W3; the dyslexia-friendly setting has 12). */
function leastPt({ largePrint, dyslexiaFriendly }: Partial<BuildOptions>): { text: number; caption: number } {
  if (largePrint) return { text: 18, caption: 14 };
  return dyslexiaFriendly ? { text: 12, caption: 8 } : { text: 10, caption: 8 };
}

/** Captions and numerals may be smaller than text, and are few: no page says most of its words in them. */
const mostSmall = 0.5;

/** Marks of direction are in the text and on no paper. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const sizeMm = (points: number): number => (points * 25.4) / 72;

let browser: Promise<Browser> | null = null;
afterAll(async () => (await browser)?.close());

const present = cases.filter(({ article }) => article.present);
const building = new Map<Case, Promise<BuildResult>>();

/** The build of a case, all in one browser; while its pages are read the next one is built. */
function build(one: Case): Promise<BuildResult> {
  const known = building.get(one) ?? buildCase(one);
  building.set(one, known);
  known.catch(() => {});
  return known;
}

async function buildCase({ article, settings }: Case): Promise<BuildResult> {
  browser ??= startBrowser();
  const source = readArticle(article.path);
  const result = await buildArticle(source, { browser: await browser, only: ['workbook'], overrides: settings });
  if (!result) throw new Error(`${article.name} was not built:\n${source.messages.join('\n')}`);
  return result;
}

for (const one of cases) {
  const { label, article, settings } = one;
  describe.skipIf(!article.present)(label, () => {
    const paper: PageGeometry = pageGeometry(settings.paper ?? 'a4', { largePrint: false, punch: false, sides: 'both', ...settings });
    let built: BuildResult;
    let file: PrintedFile;
    beforeAll(async () => {
      const result = build(one);
      const next = present[present.indexOf(one) + 1];
      if (next) build(next);
      built = await result;
      building.delete(one);
      const pdf = built.artefacts.find(({ fileName }) => fileName === 'workbook.pdf');
      if (!pdf) throw new Error('The build made no workbook');
      file = readPrintedFile(pdf.bytes);
    }, 60_000);

    const sheets = () => built.outline.workbook.sheets;
    const spineIsLeft = (page: number) => paper.sides === 'one' || (page % 2 === 1) !== isRightToLeft(built.article.lang);
    const left = ({ number }: PrintedPage) => (spineIsLeft(number) ? paper.spineMm : paper.outerMm);
    /** Words inside the margins, without running head, folio and source line. */
    const live = (page: PrintedPage) => page.runs.filter(({ yMm }) => yMm > paper.topMm && yMm < paper.heightMm - paper.bottomMm + 2);

    test('preflight finds nothing (QUALITY W1-W16)', () => {
      const found = built.preflight.flatMap(({ results }) =>
        results.flatMap(({ check, findings }) => (findings ?? []).map(({ page, reason }) => `${check.rule}, page ${page}: ${reason}`)),
      );
      expect(found).toEqual([]);
    });

    test('W8 every page is the paper, and all words are inside its margins', () => {
      const wrong = file.pages.flatMap((page) => {
        const { media, trim } = page.boxes;
        const boxes = [media, trim].some(
          ([x, y, right, top]) => Math.hypot(x, y, sizeMm(right) - paper.widthMm, sizeMm(top) - paper.heightMm) > 0.05,
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
      const wrong = file.pages.slice(1).flatMap((page) => {
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

    test('W7 A writes on a left page and B on the right one beside it, the same prompts and lines at the same heights', () => {
      const [nameA, nameB] = built.outline.settings.partners;
      /** Lines of text without the name of whoever writes. */
      const words = (page: PrintedPage) => {
        const lines = Map.groupBy(live(page), ({ yMm }) => Math.round(yMm));
        return [...lines].map(([yMm, runs]) => {
          const text = runs
            .map((run) => run.text)
            .join('')
            .replace(/\s+/gu, '');
          return `${[nameA, nameB].reduce((rest, name) => rest.replace(name.replace(/\s+/gu, ''), ''), text)} ${yMm}`;
        });
      };
      const rules = (page: PrintedPage) => page.rules.map(({ yMm }) => Math.round(yMm * 2));
      const ofA = sheets().filter(({ writer }) => writer === 'a');
      expect(ofA.length).toBeGreaterThan(0);
      for (const { id, page } of ofA) {
        const twin = sheets().find((other) => other.writer === 'b' && other.page === page + 1);
        const [a, b] = [file.pages[page - 1]!, file.pages[page]!];
        expect({ id, twin: twin !== undefined, isLeft: page % 2 === 0 || paper.sides === 'one' }).toEqual({ id, twin: true, isLeft: true });
        if (twin?.id !== id.replace(/-a(?=-part-\d+$|$)/, '-b')) continue;
        expect({ id, words: words(b), rules: rules(b) }).toEqual({ id, words: words(a), rules: rules(a) });
      }
    });

    test('W1 W5 no sheet is a heading and nothing else, and no two pages of notes follow each other', () => {
      const lone = sheets().filter(({ page, activity }) => {
        const { runs, rules } = { runs: live(file.pages[page - 1]!), rules: file.pages[page - 1]!.rules };
        return activity !== 'cover' && rules.length === 0 && new Set(runs.map(({ yMm }) => Math.round(yMm))).size < 4;
      });
      expect(lone.map(({ id, page }) => `${id} on page ${page}`)).toEqual([]);
      const notes = sheets().filter(({ id }) => id.startsWith('notes'));
      expect(notes.filter(({ page }) => notes.some((other) => other.page === page + 1)).map(({ page }) => page)).toEqual([]);
    });
  });
}
