import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, type Outline, outlineArticle, readArticle, startBrowser } from '../../source/index.ts';
import { type RealArticle, realArticles } from './articles.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function outline({ path, name }: RealArticle, edit: (source: string) => string): Promise<Outline> {
  const file = readArticle(path);
  file.value = edit(String(file));
  const found = await outlineArticle(file, { browser });
  if (!found) throw new Error(`${name} was not understood:\n${file.messages.join('\n')}`);
  return found;
}

/** Sentences before and after one that may be of its section. */
const nearby = 6;

const idsOf = ({ deck }: Outline): string[] => (deck ?? []).map(({ id }) => id);

/** Slides that show or speak a sentence beside a text. */
function slidesAbout({ ledger, deck }: Outline, text: string): Set<string> {
  const at = ledger.findIndex((entry) => entry.text.includes(text));
  const numbers = ledger.slice(Math.max(0, at - nearby), at + nearby).flatMap(({ shown, spoken }) => [...shown, ...spoken]);
  return new Set(numbers.flatMap((number) => deck?.[number - 1]?.id ?? []));
}

describe.each(realArticles.filter(({ present }) => present))('D10 slides of $name keep their ids', (article) => {
  let before: Outline;
  beforeAll(async () => {
    before = await outline(article, (source) => source);
  });

  test('no id comes twice', () => {
    expect(idsOf(before).length).toBeGreaterThan(20);
    expect(new Set(idsOf(before)).size).toBe(idsOf(before).length);
  });

  test('when a sentence is added somewhere else', async () => {
    const added = 'The evening went on, and so did they.';
    const after = await outline(article, (source) => {
      const paragraphs = [...source.matchAll(/(?<=\n\n)\p{Lu}[^\n]{80,}[.!?](?=\n)/gu)];
      const { 0: text, index } = paragraphs[Math.floor(paragraphs.length * 0.6)]!;
      return `${source.slice(0, index + text.length)} ${added}${source.slice(index + text.length)}`;
    });
    const about = slidesAbout(after, added);
    const lost = idsOf(before).filter((id) => !idsOf(after).includes(id));
    const fresh = idsOf(after).filter((id) => !idsOf(before).includes(id));
    expect({ lost, fresh: fresh.filter((id) => !about.has(id)) }).toEqual({ lost: [], fresh: [] });
  });

  test('when a section is put between', async () => {
    const after = await outline(article, (source) => {
      const headings = [...source.matchAll(/^## /gm)];
      const { index } = headings[Math.floor(headings.length / 2)]!;
      return `${source.slice(0, index)}## A word about the weather\n\nIt rained all week, and the two of them walked anyway.\n\n${source.slice(index)}`;
    });
    // A slide may find no time beside the new one; what is still there is called what it was called.
    const named = (outlined: Outline) =>
      new Map(outlined.deck?.map(({ id, layout, title, block }) => [id, `${block}: ${layout} “${title}”`]));
    const [old, now] = [named(before), named(after)];
    const renamed = [...old].filter(([id, what]) => !now.has(id) && [...now].some(([other, same]) => same === what && !old.has(other)));
    const exchanged = [...old].filter(([id, what]) => now.has(id) && now.get(id) !== what);
    expect({ renamed, exchanged }).toEqual({ renamed: [], exchanged: [] });
    expect([...old.keys()].filter((id) => now.has(id)).length).toBeGreaterThan(0.9 * old.size);
  });
});
