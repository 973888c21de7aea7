import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { type Article, type Section, withDescendants } from '../../source/model/article.ts';
import { understand } from './summary.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const fixtures = readdirSync(here('fixtures')).map((name) => here(`fixtures/${name}/input.md`));
const documents = readdirSync(here('../documents'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => here(`../documents/${name}`));

const all = (article: Article): Section[] => article.sections.flatMap(withDescendants);
const bare = (text: string) => text.replace(/[\s“”"„«»‘’'「」]+/gu, '');

function marksIn(nodes: Nodes[]): string[] {
  return nodes.flatMap((node) => {
    const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    return [...(id ? [id] : []), ...('children' in node ? marksIn(node.children as Nodes[]) : [])];
  });
}

test.each([...fixtures, ...documents].map((path) => [path.split('/').slice(-2).join('/'), path]))('%s holds together', (_, path) => {
  const { article } = understand(readFileSync(path as string, 'utf8'));
  if (!article) return;
  const sections = all(article);
  const known = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
  const isKept = (id: string) => known.get(id)?.strippedBy === null && known.get(id)?.leftOutBy === null;

  // Sentences are numbered in source order, sections have names of their own.
  expect(article.sentences.map((sentence) => sentence.id)).toEqual(article.sentences.map((_sentence, index) => `s${index + 1}`));
  expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
  expect(sections.map((section) => section.confidence).filter((one) => ![1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0].includes(one))).toEqual([]);

  // Whatever is found points at sentences that stay.
  const found = sections.flatMap((section) => [
    ...section.scripts,
    ...section.quotations,
    ...section.prompts,
    ...section.thoughts,
    ...section.affirmations,
    ...section.loops,
    ...section.exercises,
    ...section.notes,
    ...section.deckPassages,
    ...section.lists.flatMap((list) => list.items),
  ]);
  expect(found.filter((one) => one.sentenceIds.length === 0 || !one.sentenceIds.every(isKept))).toEqual([]);
  const prose = sections.flatMap((section) => section.prose.map(({ id }) => id));
  expect(prose.filter((id) => !isKept(id) || known.get(id)?.only === 'deck')).toEqual([]);
  expect(sections.flatMap((section) => section.slideBreaks).filter((id) => !isKept(id))).toEqual([]);

  // Words to say, quotations and thoughts are the author's, letter for letter.
  const source = bare(article.sentences.map((sentence) => sentence.text).join(' '));
  const said = sections.flatMap((section) => [...section.scripts, ...section.quotations, ...section.thoughts].map((one) => one.text));
  expect(said.filter((text) => !source.includes(bare(text)))).toEqual([]);

  // The reading holds the mark of every sentence that is for it, once, in order.
  const marks = sections.flatMap((section) => [
    ...(section.headingSentenceId ? [section.headingSentenceId] : []),
    ...marksIn(section.blocks),
  ]);
  const printed = article.sentences.filter(({ id, only, sectionId }) => isKept(id) && only !== 'deck' && sectionId !== 'title');
  expect(marks).toEqual(printed.map((sentence) => sentence.id));
});
