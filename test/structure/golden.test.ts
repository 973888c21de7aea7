import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Article, type Role, type Section, withDescendants } from '../../source/model/article.ts';
import { understand } from './summary.ts';

const shared = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));
const here = existsSync(shared);

function read(name: string): Article {
  const { article } = understand(readFileSync(`${shared}${name}.md`, 'utf8'), `${name}.md`);
  if (!article) throw new Error(`${name} was not understood`);
  return article;
}
/** Lines of the messages of one rule. */
const messagesOf = (name: string, rule: string): number[] =>
  [...understand(readFileSync(`${shared}${name}.md`, 'utf8'), `${name}.md`).messages.matchAll(/:(\d+):\d+ {2}\w+ {2}(\S+)/g)].flatMap(
    ([, line, id]) => (id === rule ? [Number(line)] : []),
  );
const all = (article: Article): Section[] => article.sections.flatMap(withDescendants);
const withRole = (article: Article, role: Role) => all(article).filter((section) => section.role === role);
const listed = (article: Article, role: Role) =>
  all(article)
    .flatMap((section) => section.lists.filter((list) => list.role === role))
    .flatMap((list) => list.items).length;
const scripts = (article: Article, kind: 'script' | 'ask') =>
  all(article).flatMap((section) => section.scripts.filter((script) => script.kind === kind)).length;
/** Lines of the file on which something was found, in order. */
const linesOf = (found: { place: { line: number } }[]) => found.map((one) => one.place.line);
const strippedBlocks = (article: Article) => article.sentences.filter((sentence) => sentence.strippedBy !== null).length;

/** Hand-counted in the domain notes; the articles belong to others and are read where they are. */
describe.skipIf(!here)('the four shared articles, counted by hand', () => {
  test('S0: twelve numbered sections and a close, five signs, five acts, one script, three questions about the partner', () => {
    const article = read('turned-back');
    expect(article.sections.filter((section) => section.number !== null)).toHaveLength(12);
    expect(article.sections.at(-1)?.role).toBe('close');
    expect(listed(article, 'signs')).toBe(5);
    expect(listed(article, 'ritual')).toBe(5);
    expect(scripts(article, 'script')).toBe(1);
    expect(all(article).flatMap((section) => section.prompts.map((prompt) => prompt.subject))).toEqual(['partner', 'partner', 'partner']);
    expect(all(article).flatMap((section) => section.contrasts).length).toBeGreaterThanOrEqual(4);
    expect(all(article).flatMap((section) => section.quotations)).toEqual([]);
    expect(article.sections.map((section) => section.number)[11]).toBe('11');
    expect(article.sections[11]?.role).toBe('red-flag');
    expect(linesOf(all(article).flatMap((section) => section.thoughts))).toEqual([17]);
    expect(linesOf(all(article).flatMap((section) => section.loops))).toEqual([54]);
  });

  test('S1: seven reasons with 21 things to look for, six scripts, two questions, four mistakes', () => {
    const article = read('withdrawing');
    const reasons = withRole(article, 'reason').filter((section) => section.number !== null);
    expect(reasons).toHaveLength(7);
    expect(reasons.flatMap((section) => section.lists.flatMap((list) => list.items))).toHaveLength(21);
    expect(listed(article, 'roadmap')).toBe(4);
    expect(withRole(article, 'signs').flatMap((section) => section.lists.flatMap((list) => list.items))).toHaveLength(6);
    expect(scripts(article, 'script')).toBe(6);
    expect(scripts(article, 'ask')).toBe(2);
    expect(listed(article, 'avoid')).toBe(4);
    expect(withRole(article, 'avoid')[0]?.instead).toMatch(/^Instead, /);
    expect(article.sections.find((section) => section.role === 'strategy')?.children).toHaveLength(4);
    expect(listed(article, 'ritual')).toBe(3);
    expect(linesOf(all(article).flatMap((section) => section.thoughts))).toEqual([177, 177, 177]);
    expect(linesOf(all(article).flatMap((section) => section.affirmations))).toContain(7);
  });

  test('S2: a cycle, four lettered reasons, four quotations with a name, four blocks of questions, four run-in strategies', () => {
    const article = read('pull-away');
    expect(withRole(article, 'cycle')).toHaveLength(1);
    expect(withRole(article, 'reason').flatMap((section) => section.number ?? [])).toEqual(['A', 'B', 'C', 'D']);
    expect(all(article).flatMap((section) => section.quotations)).toHaveLength(4);
    const prompts = all(article).flatMap((section) => section.prompts);
    expect(
      prompts
        .map((prompt) => prompt.text)
        .join(' ')
        .match(/\?/g),
    ).toHaveLength(9);
    expect(all(article).filter((section) => section.prompts.length > 0)).toHaveLength(4);
    expect(listed(article, 'strategy')).toBe(4);
    expect([scripts(article, 'script'), scripts(article, 'ask')]).toEqual([2, 1]);
    expect(strippedBlocks(article)).toBe(2);
    expect(linesOf(all(article).flatMap((section) => section.thoughts))).toEqual([11, 11]);
    expect(linesOf(all(article).flatMap((section) => section.loops))).toEqual([17]);
    const judging = all(article).flatMap((section) => section.judging);
    expect(linesOf(article.sentences.filter((sentence) => judging.includes(sentence.id)))).toEqual([37]);
    // One line is put in nobody's mouth: plain text, and the author is told.
    expect(messagesOf('pull-away', 'structure/quotation-source')).toEqual([45]);
  });

  test('S3: four signs, five causes, four feelings, six strategies, one rewrite, three scripts, the fork kept whole', () => {
    const article = read('emotionally-distant');
    expect(listed(article, 'signs')).toBe(4);
    expect(listed(article, 'reason')).toBe(5);
    expect(listed(article, 'impact')).toBe(4);
    expect(article.sections.find((section) => section.role === 'strategy')?.children).toHaveLength(6);
    expect(all(article).flatMap((section) => section.rewrites)).toHaveLength(1);
    expect(scripts(article, 'script')).toBe(3);
    expect(listed(article, 'self-care')).toBe(3);
    expect(listed(article, 'ritual')).toBe(3);
    expect(listed(article, 'red-flag')).toBe(4);
    expect(listed(article, 'boundary')).toBe(3);
    expect(listed(article, 'decide')).toBe(3);
    expect(withRole(article, 'decide')).toHaveLength(2);
    expect(withRole(article, 'close')[0]?.prose).toHaveLength(5);
    expect(strippedBlocks(article)).toBe(0);
    expect(linesOf(all(article).flatMap((section) => section.affirmations))).toEqual(expect.arrayContaining([3, 28]));
  });
});
