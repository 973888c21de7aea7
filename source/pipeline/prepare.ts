import type { VFile } from 'vfile';
import { bankOfEdition, wordsOfEdition } from '../compose/edition-words.ts';
import { createPhrases } from '../compose/phrases.ts';
import { planSession } from '../compose/session.ts';
import type { Fonts } from '../config/load-fonts.ts';
import { loadLook } from '../config/look/load-look.ts';
import { type Overrides, resolveOptions } from '../config/settings.ts';
import { hasErrors, reportRule } from '../diagnostics/report.ts';
import { importArticle } from '../import/import-article.ts';
import type { Article } from '../model/article.ts';
import type { Look } from '../model/look.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Session } from '../model/session.ts';
import { readLogo } from '../read/read-logo.ts';
import { type Content, loadContent } from './content.ts';
import { loadCheckedFonts } from './load-checked-fonts.ts';
import { understandArticle } from './understand-article.ts';

/** Everything a build knows before it needs a browser. */
export interface Prepared {
  article: Article;
  options: BuildOptions;
  session: Session;
  content: Content;
  fonts: Fonts;
  look: Look;
}

/** Turn the file into Markdown, understand the article, plan its session, load what its words need. `null` when the file has errors. */
export async function prepareBuild(file: VFile, overrides: Overrides, clock: (stage: string) => void): Promise<Prepared | null> {
  await importArticle(file);
  const understood = understandArticle(file);
  clock('understand');
  if (!understood) return null;
  const { article, settings } = understood;
  const loaded = await loadContent(article.lang, file);
  if (!loaded) return null;
  const content = contentOf(loaded, {
    edition: overrides.edition ?? settings.edition ?? 'shared',
    length: overrides.length ?? settings.length ?? 'full',
    sides: overrides.sides ?? settings.sides ?? 'both',
    format: overrides.format ?? settings.format ?? 'room',
  });
  const resolved = resolveOptions(settings, overrides, [
    content.phrases.text('workbook.partner.a'),
    content.phrases.text('workbook.partner.b'),
  ]);
  const options = { ...resolved, brand: { ...resolved.brand, logo: readLogo(resolved.brand.logo, file) } };
  checkFormat(options, overrides.couples ?? settings.couples, file);
  const look = await loadLook(content.templates, options, file);
  if (!look) return null;
  const session = planChecked(article, options, content, file);
  if (!session || hasErrors(file)) return null;
  const fonts = await loadCheckedFonts(article, options, content, file);
  clock('load');
  return fonts && { article, options, session, content, fonts, look };
}

/** What was loaded, as the edition says it. */
function contentOf(loaded: Content, book: Pick<BuildOptions, 'edition' | 'length' | 'sides' | 'format'>): Content {
  const words = wordsOfEdition(loaded.words, book);
  return { ...loaded, words, phrases: createPhrases(words), bank: bankOfEdition(loaded.bank, book.edition) };
}

/** Online sessions at most, in minutes (DOMAIN f). */
const longestOnline = 120;

/** What a format cannot keep of the other settings is told. */
function checkFormat({ format, minutes }: BuildOptions, couples: number | undefined, file: VFile): void {
  if (format === 'one-couple' && couples !== undefined && couples !== 1)
    reportRule(file, 'compose/one-couple', `Expected one couple with the format one-couple, found couples: ${couples}; counted for one`);
  if (format === 'online' && minutes > longestOnline)
    reportRule(file, 'compose/online-length', `Expected an online session of at most ${longestOnline} minutes, found ${minutes}`);
}

/** A session too short for what every session needs is the author's to change. */
function planChecked(article: Article, options: BuildOptions, content: Content, file: VFile): Session | null {
  try {
    return planSession(article, options, content.words);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reportRule(file, 'compose/session-too-short', error.message);
    return null;
  }
}
