import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startBrowser } from '../../../source/index.ts';
import { type Theme, themes } from '../../../source/model/options.ts';
import type { RealArticle } from '../articles.ts';
import { paperOf } from '../books.ts';
import { findMisprinted, findSmallPrint } from '../checks/run-sheet-look.ts';
import { findUnlikePrint, findWrongNumbers, findWrongRows } from '../checks/run-sheet-rows.ts';
import { findPoorActivities, findUnsafe } from '../checks/slide-acts.ts';
import { findCollisions, findOutside } from '../checks/slide-fit.ts';
import { findIncompleteNotes, findWrongSums } from '../checks/slide-plan.ts';
import { findCrowded, findLongTitles, findSameNeighbours, findSmall } from '../checks/slide-words.ts';
import { drawRow, heading } from './draw-row.ts';
import { lookAtCell, type SeenCell } from './look-at-cell.ts';

/** One deck and its run sheet. */
export interface DeckCell {
  article: RealArticle;
  minutes: number;
  theme: Theme;
}

export const lengths = [180, 120, 90, 60];
const mostBytes = 3e6;

/** The five articles are looked at in every length and theme. */
export const everyCell = (article: RealArticle): DeckCell[] =>
  lengths.flatMap((minutes) => themes.map((theme) => ({ article, minutes, theme })));

/**
 * Build the deck and run sheet of every cell and look at all of their slides: D1-D12 on three screens, axe on every slide, R1-R4.
 * A line for each cell is printed at the end.
 */
export function describeDeckMatrix(cells: DeckCell[]): void {
  const lines: string[] = [];
  let starting: Promise<Browser> | null = null;
  const looking = new Map<DeckCell, Promise<SeenCell>>();
  /** Slides axe has looked at, by article and theme: those of a longer session come again in a shorter one. */
  const known = new Map<string, string[]>();
  const lookNow = async (cell: DeckCell): Promise<SeenCell> => {
    const { article, ...settings } = cell;
    starting ??= startBrowser();
    const key = `${article.name} ${cell.theme}`;
    // The longest session comes first; the dark of a theme is the same at every length.
    const how = { inTheDark: !known.has(key), known: known.get(key) ?? [] };
    const seen = await lookAtCell(await starting, article, settings, how);
    if (seen.axe.violations.length === 0) known.set(key, [...how.known, ...seen.axe.looked]);
    return seen;
  };
  /** A cell as seen, all in one browser; while it is judged the next one is built. */
  const look = (cell: DeckCell): Promise<SeenCell> => {
    const now = looking.get(cell) ?? lookNow(cell);
    looking.set(cell, now);
    now.catch(() => {});
    return now;
  };
  afterAll(async () => {
    await (await starting)?.close();
    if (lines.length > 0) process.stdout.write(`\n${heading}\n${lines.join('\n')}\n`);
  });
  for (const cell of cells) {
    const name = `${cell.article.name}, ${cell.minutes} minutes, ${cell.theme}`;
    describe.skipIf(!cell.article.present)(name, () => {
      const failed: string[] = [];
      let seen: SeenCell | null = null;
      beforeAll(async () => {
        const next = cells[cells.indexOf(cell) + 1];
        try {
          const now = look(cell);
          if (next?.article.present) now.then(() => look(next)).catch(() => {});
          seen = await now;
        } finally {
          looking.delete(cell);
        }
      });
      afterEach(({ task }) => {
        if (task.result?.state === 'fail') failed.push(task.name.split(' ')[0]!);
      });
      afterAll(() => {
        lines.push(drawRow(cell, seen, failed));
        seen = null;
      });
      describeCell(() => seen!);
    });
  }
}

function describeCell(cell: () => SeenCell): void {
  test('D1 asks for nothing but itself, and the console is silent', () => {
    const { requests, complaints } = cell();
    expect(requests.filter((address) => !/^(?:file:deck\.html|data:|blob:)/.test(address))).toEqual([]);
    expect(requests.some((address) => address.startsWith('file:deck.html'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('D2 on three screens everything stays on its slide, above the footer, and off other text', () => {
    const { shown, slides, built } = cell();
    expect(built.preflight.flatMap(({ results }) => results.flatMap(({ findings }) => findings ?? []))).toEqual([]);
    for (const [screen, facts] of Object.entries(shown)) {
      expect(facts).toHaveLength(built.outline.deck?.length ?? 0);
      expect({ screen, outside: findOutside(facts) }).toEqual({ screen, outside: [] });
    }
    expect(findCollisions(slides)).toEqual([]);
  });

  test('D3 at most 40 words and 7 lines, body 28 px, titles 40 px on two lines, neighbours that differ', () => {
    const { slides } = cell();
    const found = [...findCrowded(slides), ...findSmall(slides), ...findLongTitles(slides), ...findSameNeighbours(slides)];
    expect(found).toEqual([]);
  });

  test('D4 the notes of every slide are whole, in order, and short enough to say', () => {
    const { slides, built } = cell();
    expect(findIncompleteNotes(slides, built.article.lang)).toEqual([]);
  });

  test('D5 seconds sum to their block, and blocks to the session', () => {
    const { slides, built } = cell();
    expect(findWrongSums(slides, built.outline)).toEqual([]);
  });

  test('D6 activities tell mode and page, have at most three steps and a countdown', () => {
    expect(findPoorActivities(cell().slides)).toEqual([]);
  });

  test('D9 axe finds nothing on any slide, and every text has contrast in light and dark', () => {
    const { axe, axeDark, contrast, slides } = cell();
    expect(axe.violations).toEqual([]);
    expect(axeDark?.violations ?? []).toEqual([]);
    // What axe leaves open is contrast over drawings alone, and that is measured.
    expect(axe.incomplete.filter(({ rule }) => rule !== 'color-contrast')).toEqual([]);
    expect(axe.passed).toEqual(expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang', 'region', 'target-size']));
    expect(contrast.light.count).toBeGreaterThan(slides.length);
    expect(contrast.light.poor).toEqual([]);
    expect(contrast.dark?.poor ?? []).toEqual([]);
  });

  test('D11 the deck is under 3 MB', () => {
    expect(cell().deckBytes).toBeLessThan(mostBytes);
  });

  test('D12 nothing of warning signs, stay or leave, or the inner voice is on a slide to act on', () => {
    const { slides, built } = cell();
    expect(findUnsafe(slides, built.outline, built.article)).toEqual([]);
  });

  test('R1 times chain to the end of the session, every cell says something', () => {
    const { rows, built } = cell();
    expect(findWrongRows(rows, built.outline)).toEqual([]);
  });

  test('R2 slides and pages are those of the deck and the book, on paper as in the CSV', () => {
    const { rows, pages, built } = cell();
    expect(findWrongNumbers(rows, built.outline)).toEqual([]);
    expect(findUnlikePrint(rows, pages, built.outline)).toEqual([]);
  });

  test('R4 landscape, at most four pages and the form, 11 pt in rows, no text on other text', () => {
    const { pages } = cell();
    expect(findMisprinted(pages, paperOf('a4'))).toEqual([]);
    expect(findSmallPrint(pages)).toEqual([]);
  });
}
