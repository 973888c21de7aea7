import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { heldIn, sentencesSpokenOnly } from '../render/find-notes.ts';
import {
  align,
  allSections,
  describeLists,
  describeSections,
  firmNames,
  isText,
  ownScripts,
  quotedNames,
  titleOf,
} from './compare-facts.ts';
import type { Expectation } from './expectations/expectation.ts';
import { expectations } from './expectations.ts';
import { findFaults, findLost } from './find-faults.ts';
import { makeOutputs, type Outputs } from './make-outputs.ts';
import { lettersOf, textOfHtml } from './visible-text.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));

test('every document has its expectation', () => {
  const documents = readdirSync(folder).filter((name) => /\.mdx?$/.test(name));
  expect(documents.length).toBeGreaterThanOrEqual(34);
  expect(expectations.map(({ file }) => file).sort()).toEqual(documents.sort());
});

const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ');

/** Texts that are there, or are not, in what a reader sees of an output. */
const found = (html: string, texts: string[] = []): string[] => {
  const seen = flat(textOfHtml(html));
  return texts.filter((text) => seen.includes(flat(text)));
};

function testFacts(expected: Expectation, outputs: Outputs): void {
  const { article } = outputs;
  test('title, language, author', () => {
    const { title, subtitle } = expected;
    const is = titleOf(article, expected);
    const shown = { ...is, title: isText(is.title, title) ? title : is.title };
    expect(shown).toEqual({ title, ...(subtitle === undefined ? {} : { subtitle }) });
    expect(article.lang.split('-')[0]).toBe(expected.lang);
    if (expected.author !== undefined) expect(align([article.author ?? ''], [expected.author])).toEqual([expected.author]);
    if (expected.date !== undefined) expect(article.date).toBe(expected.date);
  });

  test('sections, their roles and minutes', () => {
    if (expected.sections) expect(describeSections(article, expected.sections)).toEqual(expected.sections);
    if (expected.minutes) expect(allSections(article).map((section) => section.minutes)).toEqual(expected.minutes);
    const all = allSections(article).flatMap((section) => [section, ...section.lists]);
    expect(all.map(({ role }) => role).filter((role) => expected.notRoles?.includes(role))).toEqual([]);
  });

  test('lists', () => {
    if (expected.lists) expect(describeLists(article, expected.lists)).toEqual(expected.lists);
    const items = allSections(article).flatMap((section) => section.lists.flatMap((list) => list.items));
    if (expected.itemMinutes) expect(items.flatMap((item) => item.minutes ?? [])).toEqual(expected.itemMinutes);
  });

  test('scripts, rewrites, exercises', () => {
    if (expected.scripts) expect(align(ownScripts(article), expected.scripts)).toEqual(expected.scripts);
    const rewrites = allSections(article).flatMap((section) => section.rewrites.flatMap(({ before, after }) => [before, after]));
    if (expected.rewrites) expect(align(rewrites, expected.rewrites.flat())).toEqual(expected.rewrites.flat());
    const exercises = allSections(article).flatMap((section) => section.exercises.map((exercise) => exercise.title ?? '-'));
    if (expected.exercises) expect(exercises).toEqual(expected.exercises);
  });

  test('prompts and quotations', () => {
    const prompts = allSections(article).flatMap((section) => section.prompts.map((prompt) => prompt.text));
    if (expected.prompts) expect(align(prompts, expected.prompts)).toEqual(expected.prompts);
    if (expected.quotations) expect(quotedNames(article, expected.quotations)).toEqual(firmNames(expected.quotations));
  });
}

function testOutputs(expected: Expectation, source: string, outputs: Outputs): void {
  const { article, html, messages } = outputs;
  test('prints what it must, and nothing it must not', () => {
    expect(found(html.workbook, expected.prints)).toEqual(expected.prints ?? []);
    for (const drawn of expected.draws ?? []) expect(html.workbook).toMatch(drawn);
    for (const output of Object.values(html)) expect(found(output, expected.never)).toEqual([]);
    expect(found(html.workbook, expected.notInWorkbook)).toEqual([]);
    expect(found(html.deck, expected.notInDeck)).toEqual([]);
    expect(messages.map(({ rule }) => rule)).toEqual(expect.arrayContaining(expected.tells ?? []));
    const stripped = article.sentences.flatMap(({ text, strippedBy }) => (strippedBy === null ? [] : lettersOf(text))).join(' ');
    const told = lettersOf(messages.map(({ reason }) => reason).join(' '));
    expect(expected.stripped?.filter((text) => !stripped.includes(lettersOf(text)) && !told.includes(lettersOf(text))) ?? []).toEqual([]);
  });

  test('no sentence is lost', () => {
    expect(findLost(source, expected.markup ?? [], outputs)).toEqual([]);
  });

  test('the copy of the deck to give away holds nothing of the notes', () => {
    const spoken = sentencesSpokenOnly(html.deck, article.lang);
    expect(spoken.length).toBeGreaterThan(10);
    expect(heldIn(html.deck, spoken)).toEqual(spoken);
    expect(heldIn(outputs.shared, spoken)).toEqual([]);
  });

  test('pages and slides are sound', () => {
    expect(findFaults({ ...outputs, source })).toEqual([]);
  });
}

describe.each(expectations)('$file', async (expected) => {
  const source = readFileSync(`${folder}${expected.file}`, 'utf8');
  const outputs = await makeOutputs(source, expected.file).catch((error: Error) => error);
  if (expected.refused !== undefined || outputs instanceof Error || outputs.article === null) {
    test(expected.refused === undefined ? 'is understood' : 'is refused clearly', () => {
      if (outputs instanceof Error) throw outputs;
      const errors = outputs.messages.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, reason }) => (rule === expected.refused ? rule : `${rule}: ${reason}`))).toEqual(
        expected.refused === undefined ? [] : [expected.refused],
      );
    });
    return;
  }
  testFacts(expected, outputs);
  testOutputs(expected, source, outputs);
});
