import type { VFile } from 'vfile';
import { planSession } from '../compose/session.ts';
import { type Fonts, loadFonts } from '../config/load-fonts.ts';
import { type Overrides, resolveOptions } from '../config/settings.ts';
import { reportRule } from '../diagnostics/report.ts';
import type { Article } from '../model/article.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Session } from '../model/session.ts';
import { type Content, loadContent } from './content.ts';
import { findEmphasis } from './press.ts';
import { understandArticle } from './understand-article.ts';

/** Everything a build knows before it needs a browser. */
export interface Prepared {
  article: Article;
  options: BuildOptions;
  session: Session;
  content: Content;
  fonts: Fonts;
}

/** Understand the article, plan its session, load what its words need. `null` when the file has errors. */
export async function prepareBuild(file: VFile, overrides: Overrides, clock: (stage: string) => void): Promise<Prepared | null> {
  const understood = understandArticle(file);
  clock('understand');
  if (!understood) return null;
  const { article, settings } = understood;
  const content = await loadContent(article.lang);
  const options = resolveOptions(settings, overrides, [
    content.phrases.text('workbook.partner.a'),
    content.phrases.text('workbook.partner.b'),
  ]);
  const session = planChecked(article, options, content, file);
  if (!session) return null;
  const fonts = loadCheckedFonts(article, options, content, file);
  clock('load');
  return fonts && { article, options, session, content, fonts };
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

/** A letter no font carries would print as an empty box: an error with its line instead. */
function loadCheckedFonts(article: Article, options: BuildOptions, content: Content, file: VFile): Fonts | null {
  const said = article.sentences.map((sentence) => sentence.text).join(' ');
  const text = `${said} ${article.title} ${options.partners.join(' ')} ${JSON.stringify(content.words)}`;
  const fonts = loadFonts(text, findEmphasis(article));
  if (fonts.missing.length === 0) return fonts;
  const place = article.sentences.find((sentence) => fonts.missing.some((letter) => sentence.text.includes(letter)))?.place ?? null;
  const letters = fonts.missing
    .slice(0, 12)
    .map((letter) => `“${letter}” (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`);
  reportRule(file, 'print/glyph', `Expected letters our fonts carry, found ${letters.join(', ')}`, place);
  return null;
}
