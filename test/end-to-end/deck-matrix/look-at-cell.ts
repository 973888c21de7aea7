import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BuildOptions, type BuildResult, buildArticle, readArticle } from '../../../source/index.ts';
import type { RealArticle } from '../articles.ts';
import { type ContrastReport, readContrast } from '../checks/read-contrast.ts';
import { type AxeReport, runAxe } from '../checks/run-axe.ts';
import { joinRuns, readRows, type SheetRow } from '../checks/run-sheet-rows.ts';
import { screens } from '../checks/slide-fit.ts';
import { openDeck } from '../open-deck.ts';
import { type PrintedPage, readPages } from '../read-pages.ts';
import type { DeckFacts } from '../read-slides.ts';

/** One deck and run sheet of the matrix, as built and as seen in the browser. */
export interface SeenCell {
  built: BuildResult;
  /** Warnings and errors of the build. */
  messages: string[];
  deckBytes: number;
  /** What is where on each screen, by `1280x720`. */
  shown: Record<string, DeckFacts[]>;
  /** The slides at 1280 x 720. */
  slides: DeckFacts[];
  requests: string[];
  complaints: string[];
  axe: AxeReport;
  /** axe's own word on contrast in the dark, `null` where the dark was not looked at. */
  axeDark: AxeReport | null;
  contrast: { light: ContrastReport; dark: ContrastReport | null };
  rows: SheetRow[];
  pages: PrintedPage[];
}

/**
 * Build the deck and the run sheet only, and look at every slide on every screen.
 *
 * @param how `known` are slides axe has looked at in the same colours.
 */
export async function lookAtCell(
  browser: Browser,
  article: RealArticle,
  settings: Partial<BuildOptions>,
  { inTheDark, known }: { inTheDark: boolean; known: readonly string[] },
): Promise<SeenCell> {
  const source = readArticle(article.path);
  const built = await buildArticle(source, { browser, only: ['deck', 'run-sheet'], overrides: settings });
  if (!built) throw new Error(`${article.name} was not built:\n${source.messages.join('\n')}`);
  const bytesOf = (name: string) => built.artefacts.find(({ fileName }) => fileName === name)!.bytes;
  const folder = mkdtempSync(join(tmpdir(), 'couplet-matrix-'));
  try {
    const path = join(folder, 'deck.html');
    writeFileSync(path, bytesOf('deck.html'));
    const deck = await openDeck(path, browser);
    const shown: SeenCell['shown'] = {};
    for (const [width, height] of screens) shown[`${width}x${height}`] = await deck.show(width, height);
    await deck.setScreen(1280, 720);
    const complaints = [...deck.complaints];
    const axe = await runAxe(deck.page, { known: [...known] });
    const contrast = { light: await readContrast(deck.page, false), dark: inTheDark ? await readContrast(deck.page, true) : null };
    const axeDark = inTheDark ? await runAxe(deck.page, { dark: true }) : null;
    await deck.close();
    return {
      built,
      messages: source.messages.filter(({ fatal }) => fatal !== null).map(String),
      deckBytes: bytesOf('deck.html').length,
      shown,
      slides: shown['1280x720']!,
      requests: deck.requests.map((address) => address.replace(/^file:.*\/(?=deck\.html)/, 'file:')),
      complaints,
      axe,
      axeDark,
      contrast,
      rows: readRows(bytesOf('run-sheet.csv'), built.article.lang),
      pages: joinRuns(await readPages(bytesOf('run-sheet.pdf'))),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
