import type { CardHeights } from '../model/cards.ts';
import type { Page } from './browser.ts';
import { runInPage } from './print-pdf.ts';

/** Runs in the page: natural heights in millimetres. */
function measureInPage(): CardHeights {
  const mm = (px: number) => (px * 25.4) / 96;
  const heights: CardHeights = {};
  for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
    const text = card.querySelector('.say p');
    heights[card.dataset.card ?? ''] = {
      cardMm: mm(card.getBoundingClientRect().height),
      textMm: mm(text?.getBoundingClientRect().height ?? 0),
    };
  }
  return heights;
}

/** Measure a loaded proof of cards. */
export const measureCards = (page: Page): Promise<CardHeights> => runInPage(page, measureInPage);

/** Runs in the page: cards whose words stand out of them. */
function findOverflowInPage(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-card]')]
    .filter((card) => {
      const box = card.getBoundingClientRect();
      return [...card.querySelectorAll('h2, .say')].some((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return bottom > box.bottom - 4 || top < box.top || left < box.left || right > box.right;
      });
    })
    .map((card) => card.dataset.card ?? '');
}

/** The ids of cards of a loaded document whose words do not fit. */
export const findCardOverflow = (page: Page): Promise<string[]> => runInPage(page, findOverflowInPage);
