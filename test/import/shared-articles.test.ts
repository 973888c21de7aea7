import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../source/import/import-article.ts';
import { type Article, type Section, withDescendants } from '../../source/model/article.ts';
import { understandArticle } from '../../source/pipeline/understand-article.ts';
import { readArticle } from '../../source/read/read-article.ts';

const shared = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));
const here = existsSync(shared);
if (!here) console.log('the shared articles are not here: their raw files are not compared with the typed ones');

async function understandRaw(name: string, path = `${shared}raw/${name}.txt`): Promise<{ file: VFile; article: Article }> {
  const file = await importArticle(new VFile({ path: path.replace(/^.*\//, ''), value: readFileSync(`${shared}raw/${name}.txt`, 'utf8') }));
  const article = understandArticle(file)?.article;
  if (!article) throw new Error(`${name} was not understood`);
  return { file, article };
}

function understandTyped(name: string): Article {
  const article = understandArticle(readArticle(`${shared}${name}.md`))?.article;
  if (!article) throw new Error(`${name} was not understood`);
  return article;
}

/** What must be the same of a section whichever way the article came in. */
const factsOf = (section: Section) => ({
  number: section.number,
  title: section.title,
  depth: section.depth,
  role: section.role,
  lists: section.lists.map((list) => ({ role: list.role, leadIn: list.leadIn, items: list.items.map((item) => item.text) })),
  scripts: section.scripts.map((script) => [script.kind, script.text]),
  quotations: section.quotations.map((quotation) => [quotation.by, quotation.text]),
  prompts: section.prompts.map((prompt) => [prompt.subject, prompt.text]),
  rewrites: section.rewrites.map((rewrite) => [rewrite.before, rewrite.after]),
  prose: section.prose.map((sentence) => sentence.text),
});

const sectionsOf = (article: Article) => article.sections.flatMap(withDescendants).map(factsOf);
/** A section the structure left nothing of, such as an offer under a heading of its own. */
const holdsAnything = (section: ReturnType<typeof factsOf>) =>
  section.prose.length + section.lists.length + section.scripts.length + section.prompts.length > 0 || section.depth > 0;

const names = ['turned-back', 'withdrawing', 'pull-away', 'emotionally-distant'];

describe.skipIf(!here)('the four raw files', () => {
  test.each(names)('%s is understood as the typed article is, section by section', async (name) => {
    const { article } = await understandRaw(name);
    expect(sectionsOf(article).filter(holdsAnything)).toEqual(sectionsOf(understandTyped(name)).filter(holdsAnything));
  });

  test.each(names)('%s saved as .md is read as the pasted text it is', async (name) => {
    const { file, article } = await understandRaw(name, `${name}.md`);
    expect(file.messages.map((message) => message.ruleId)).toContain('import/as-text');
    expect(sectionsOf(article)).toEqual(sectionsOf((await understandRaw(name)).article));
  });

  test('noise is told with its line, and nothing else goes', async () => {
    const strips = async (name: string) =>
      (await understandRaw(name)).file.messages.filter((message) => message.ruleId === 'import/stripped').map((message) => message.line);
    expect(await strips('turned-back')).toEqual([1, 173, 174]);
    expect(await strips('withdrawing')).toEqual([184, 185, 188]);
    expect(await strips('pull-away')).toEqual([2, 3, 4, 39, 44]);
    expect(await strips('emotionally-distant')).toEqual([]);
  });

  test('messages and sentences name the line of the raw file', async () => {
    const { article } = await understandRaw('turned-back');
    const raw = readFileSync(`${shared}raw/turned-back.txt`, 'utf8').split('\n');
    for (const sentence of article.sentences.filter(({ kind }) => kind !== 'heading'))
      expect(raw[sentence.place.line - 1]).toContain(sentence.text.slice(0, 25));
  });
});
