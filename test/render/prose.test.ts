import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../source/parse/parse-markdown.ts';
import { prose } from '../../source/render/helpers/prose.ts';

const html = (markdown: string): string => String(prose(parseMarkdown(new VFile({ path: 'article.md', value: markdown })).children));

test('a link keeps its words, and its address where it leads somewhere from paper', () => {
  expect(html('[site](/about) [page](next.html) <a href="../x">up</a>')).toBe('<p><a>site</a> <a>page</a> <a>up</a></p>');
  expect(html('[web](https://example.org/a) [mail](mailto:a@example.org) [here](#part)')).toBe(
    '<p><a href="https://example.org/a">web</a> <a href="mailto:a@example.org">mail</a> <a href="#part">here</a></p>',
  );
});
