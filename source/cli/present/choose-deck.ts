import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BuildError } from '../../diagnostics/build-error.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import { isArticleName } from '../../model/article-kind.ts';

/** What to present: a deck that is there, or an article whose deck is built first. */
export type Presented = { type: 'deck'; path: string } | { type: 'article'; path: string };

const usage = (message: string, hint: string): BuildError => new BuildError('cli/usage', message, hint, { exitCode: 2 });

/** Whether a page is a deck of ours; a saved web page may be an article. */
const isDeck = (path: string): boolean => /\.html?$/iu.test(path) && readFileSync(path, 'utf8').includes('id="deck-settings"');

const filesIn = (folder: string): string[] =>
  existsSync(folder) && statSync(folder).isDirectory()
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : [];

/** The one that was named, or says which is nearest. */
function chooseNamed(path: string): Presented {
  // Standard input.
  if (path === '-') return { type: 'article', path };
  if (!existsSync(path)) {
    const near = nearestName(basename(path), filesIn(dirname(path)).filter(isArticleName));
    const hint = near === null ? 'check the path and the spelling of the file name' : `write couplet present ${join(dirname(path), near)}`;
    throw usage(`“${path}” is not there`, hint);
  }
  if (statSync(path).isDirectory()) {
    const deck = join(path, 'deck.html');
    if (existsSync(deck)) return { type: 'deck', path: deck };
    throw usage(`“${path}” is a folder without a deck`, 'name a deck.html or an article');
  }
  if (isDeck(path)) return { type: 'deck', path };
  // The sheet or the book that lies beside a deck is no article.
  const beside = join(dirname(path), 'deck.html');
  if (/\.(?:pdf|txt|csv|json)$/iu.test(path) && existsSync(beside))
    throw usage(`“${path}” is neither a deck nor an article`, `write couplet present ${beside}`);
  return { type: 'article', path };
}

/** Decks of the folder of outputs, the one built last first. */
function findDecks(out: string): string[] {
  if (!existsSync(out)) return [];
  const decks = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(out, name, 'deck.html'))
    .filter((path) => existsSync(path));
  return decks.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
}

/**
 * What `couplet present` shows: the deck or article named; without a name the deck built last, else the one article there is.
 *
 * @param out The folder of outputs.
 * @throws {BuildError} `cli/usage` when it cannot be told.
 */
export function choosePresented(named: readonly string[], out: string): Presented {
  const [first, ...more] = named;
  if (more.length > 0)
    throw usage(`Expected one deck or article, found ${named.length}`, `present one at a time: couplet present ${first}`);
  if (first !== undefined) return chooseNamed(first);
  const [deck] = findDecks(out);
  if (deck !== undefined) return { type: 'deck', path: deck };
  const articles = filesIn('articles').filter(isArticleName).sort();
  const [only] = articles;
  if (only === undefined)
    throw usage(`Expected a deck or an article, found none in “${out}” and “articles”`, 'write for example: couplet present my-article.md');
  if (articles.length > 1)
    throw usage(
      `Expected one article, found ${articles.length}: ${articles.join(', ')}`,
      `name one: couplet present ${join('articles', only)}`,
    );
  return { type: 'article', path: join('articles', only) };
}

/**
 * The copy without notes that lies beside a deck.
 *
 * @throws {BuildError} `cli/usage` when there is none.
 */
export function sharedCopyOf(deck: string): string {
  const path = /-shared\.html$/u.test(deck) ? deck : deck.replace(/\.html?$/iu, '-shared.html');
  if (existsSync(path)) return path;
  throw usage(
    `“${basename(path)}” is not beside ${deck}: the room gets a copy without your notes`,
    'build the article again, then present it',
  );
}
