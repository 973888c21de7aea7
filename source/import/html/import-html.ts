import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { reportRule } from '../../diagnostics/report.ts';
import { createMarkdownLines, type PageFacts, writeFrontMatter } from '../markdown-lines.ts';
import { lineFinder, repairAndReport } from '../report-encoding.ts';
import { readBoldHeadings } from './bold-headings.ts';
import { cleanPage, type FoundByline, readBylines, reportFrame } from './clean-page.ts';
import { decodeHtml } from './decode-html.ts';
import { findArticle } from './find-article.ts';
import { readFootnotes } from './footnotes.ts';
import { attribute, elementsOf, type HastNode, isElement, lineOf, wordsOf } from './hast.ts';
import { placeTitle } from './headings.ts';
import { limitDepth } from './limit-depth.ts';
import { readOfficeLists } from './office-lists.ts';
import { type HtmlFacts, readFacts } from './page-facts.ts';
import { referPictures } from './picture-references.ts';
import { isPlain, readParagraphs } from './plain-paragraphs.ts';
import { readMdast } from './read-mdast.ts';
import { stripTree } from './strip-tree.ts';
import { readStyles } from './styles.ts';
import { tidyHast } from './tidy-hast.ts';
import { readTypedBullets, tidyTree } from './tidy-tree.ts';
import { writeTree } from './write-tree.ts';

/**
 * Turn a saved web page into Markdown: its article is found, what belongs to the page is left out and told, and title, author, date and
 * address go to the front matter. Files that Word or Google Docs saved as web pages are taken whole.
 */
export async function importHtml(file: VFile): Promise<void> {
  const raw = typeof file.value === 'string' ? file.value : decodeHtml(file.value);
  const text = repairAndReport(raw.replace(/\r\n?/gu, '\n'), file, lineFinder(raw));
  const tree = parsePage(text, file);
  if (tree === null) return;
  const isOffice =
    /urn:schemas-microsoft-com:office|<meta[^>]*(?:Word\.Document|LibreOffice|OpenOffice)|docs-internal-guid|\blst-kix_|class="?doc-content/iu.test(
      text,
    );
  const { article, body } = isOffice ? wholeBody(tree) : await findArticle(tree);
  const facts = readFacts(tree);
  const heading = isOffice ? null : titleOutside(body, article, facts);
  const below = isOffice ? null : subtitleOf(body, article);
  reportFrame(body, article, [heading, below], file);
  const title = heading ? { text: wordsOf(heading), line: lineOf(heading) } : isOffice ? null : facts.title;
  const byline: FoundByline = { author: facts.author, date: facts.date };
  readBylines(body, byline);
  writeArticle(article, tree, { ...facts, ...byline, title, subtitle: below ? wordsOf(below) : null }, file, isOffice);
}

/** A page nested without end is told as damaged. */
function parsePage(text: string, file: VFile): Root | null {
  try {
    return limitDepth(unified().use(rehypeParse).parse(text));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reportRule(file, 'import/unreadable', 'Expected a web page, found one whose parts are nested without end', { line: 1, column: 1 });
    return null;
  }
}

function wholeBody(tree: Root): { article: HastNode; body: HastNode } {
  const body: HastNode = [...elementsOf(tree)].find(({ tagName }) => tagName === 'body') ?? tree;
  return { article: body, body };
}

/** The page's own heading when it stands outside the part that holds the article. */
function titleOutside(body: HastNode, article: HastNode, facts: HtmlFacts): Element | null {
  const inside = new Set(elementsOf(article));
  if ([...inside].some(({ tagName }) => tagName === 'h1')) return null;
  const tops = [...elementsOf(body)].filter((one) => isElement(one, 'h1') && !inside.has(one) && wordsOf(one) !== '');
  const named = facts.title?.text.toLowerCase() ?? '';
  const fitting = tops.find(
    (one) => named.includes(wordsOf(one).toLowerCase()) || (named !== '' && wordsOf(one).toLowerCase().includes(named)),
  );
  return fitting ?? (tops.length === 1 && facts.title === null ? tops[0]! : null);
}

/** The line below the title, by what its class is called. */
function subtitleOf(body: HastNode, article: HastNode): Element | null {
  const inside = new Set(elementsOf(article));
  const names = /(?:^|[\s_-])(?:sub-?title|standfirst|dec?k|sub-?head(?:ing|line)?|lede)(?:$|[\s_-])/iu;
  const found = [...elementsOf(body)].filter(
    (one) => !inside.has(one) && /^(?:h[2-6]|p|div)$/u.test(one.tagName) && names.test(attribute(one, 'className')),
  );
  return found.find((one) => wordsOf(one) !== '' && wordsOf(one).split(' ').length <= 40) ?? null;
}

/** Title and subtitle that Word and Google Docs mark as such. */
function styledTitle(article: HastNode, name: RegExp): Element | null {
  return (
    [...elementsOf(article)].find(
      (one) => /^(?:p|h1)$/u.test(one.tagName) && name.test(attribute(one, 'className')) && wordsOf(one) !== '',
    ) ?? null
  );
}

/** From the found part of a page, or a whole document, to Markdown in the file. */
export function writeArticle(article: HastNode, tree: Root, facts: ArticleFacts, file: VFile, isOffice: boolean): void {
  const byline: FoundByline = { author: facts.author, date: facts.date };
  const titled = isOffice ? styledTitle(article, /(?:^|\s)(?:title|MsoTitle(?:Cx\w+)?)(?:\s|$)/u) : null;
  const below = isOffice ? styledTitle(article, /(?:^|\s)(?:subtitle|MsoSubtitle(?:Cx\w+)?)(?:\s|$)/u) : null;
  const title = titled ? { text: wordsOf(titled), line: lineOf(titled) } : facts.title;
  const cleaned = cleanPage(article, file, byline);
  const styled = readOfficeLists(readStyles(readFootnotes(cleaned), tree, below));
  const read = tidyTree(readMdast(tidyHast(styled, file, isOffice)));
  const { tree: stripped, facts: found } = stripTree(
    placeTitle(isPlain(read) ? readParagraphs(read) : readBoldHeadings(readTypedBullets(read)), title, file),
    file,
  );
  const { text, sourceLines } = writeTree(referPictures(stripped));
  if (text.trim() === '') {
    reportRule(file, 'import/no-article', 'Expected an article, found a page without running text', { line: 1, column: 1 });
    return;
  }
  const page: PageFacts = {
    subtitle: below ? wordsOf(below) : facts.subtitle,
    author: byline.author ?? found.author ?? null,
    date: byline.date ?? found.date ?? null,
    lang: facts.lang,
    source: facts.source,
    number: title?.line ?? 1,
  };
  const lines = createMarkdownLines();
  writeFrontMatter(page, lines);
  for (const [index, line] of text.trimEnd().split('\n').entries()) lines.add(line, sourceLines[index] ?? 1);
  const written = lines.finish();
  file.value = written.text;
  file.data.sourceLines = written.sourceLines;
}

export interface ArticleFacts extends HtmlFacts {
  subtitle: string | null;
}
