import { describe, expect, test } from 'vitest';
import { createPhrases } from '../../source/compose/phrases.ts';
import { composeWorkbook } from '../../source/compose/workbook/compose-workbook.ts';
import { loadPromptBank, loadWords } from '../../source/config/load-content.ts';
import type { WorkbookPage } from '../../source/model/workbook.ts';
import { someOptions } from '../compose/some-options.ts';
import { realArticles, understood } from './articles.ts';
import { bankPatterns, depthRank, textsIn } from './prompts.ts';

const patterns = bankPatterns(loadPromptBank('en'));
const options = someOptions();

/** Prompts of the bank on a page, in order. The page of Partner B repeats that of Partner A. */
function promptsOn(page: WorkbookPage): (typeof patterns)[number][] {
  if (page.type === 'sheet' && page.writer === 'b') return [];
  const texts = page.type === 'reading' ? [page.after?.prompt ?? ''] : textsIn(page.body);
  return texts.flatMap((text) => patterns.filter(({ pattern }) => pattern.test(text)).slice(0, 1));
}

describe.each(realArticles)('$name', (article) => {
  const compose = () => composeWorkbook(understood(article), options, createPhrases(loadWords('en')), loadPromptBank('en'), null);

  test.skipIf(!article.present)('W16 no prompt of the bank stands twice in the book', () => {
    const used = compose()
      .pages.flatMap(promptsOn)
      .map(({ text }) => text);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((text, index) => used.indexOf(text) !== index)).toEqual([]);
  });

  test.skipIf(!article.present)('W16 prompts of a page go from gentle to deeper to stretch, at most one a stretch', () => {
    const wrong = compose().pages.flatMap((page) => {
      const ranks = promptsOn(page).map(({ depth }) => depthRank(depth));
      const isOrdered = ranks.every((rank, index) => index === 0 || rank >= ranks[index - 1]!);
      const stretches = page.id.includes('quiet-questions') ? 0 : ranks.filter((rank) => rank === 2).length;
      return isOrdered && stretches <= 1 ? [] : [`${page.id}: ${ranks}`];
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(!article.present)('W16 nothing of warning signs is scored', () => {
    const { sections } = understood(article);
    const grave = new Set(sections.filter(({ role }) => role === 'red-flag').map(({ id }) => id));
    const scored = compose().pages.flatMap((page) => {
      const parts = page.type === 'sheet' && page.body.type === 'parts' ? page.body.parts : [];
      const isGrave = grave.has(page.sectionId ?? '') || (page.type === 'sheet' && page.activity === 'quiet');
      return isGrave
        ? parts
            .filter(({ type }) => /^(?:items|compare|overview|wishes|fit|ruler|key|slip|ticks)$/.test(type))
            .map(({ type }) => `${page.id}: ${type}`)
        : [];
    });
    expect(scored).toEqual([]);
  });
});
