import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Room, watch } from './open-room.ts';

/** The window with the notes, opened with S and connected to the slides. */
export async function openNotes({ page, browser, complaints }: Room): Promise<Page> {
  const opened = new Promise<Page | null>((resolve) => browser.once('targetcreated', (target) => resolve(target.page())));
  await page.keyboard.press('s');
  const found = await opened;
  if (!found) throw new Error('No window was opened');
  watch(found, page.url().replace(/[#?].*$/, ''), complaints);
  await found.waitForFunction(() => document.querySelector('[data-show="position"]')?.textContent !== '');
  return found;
}

/** What a spot of the window shows. */
export const shown = (page: Page, name: string) => page.$eval(`[data-show="${name}"]`, (spot) => spot.textContent);
/** Wait until the window shows it; says what it showed instead. */
export async function shows(page: Page, name: string, expected: string | RegExp): Promise<void> {
  await expect.poll(() => shown(page, name), { timeout: 5000 }).toMatch(expected);
}
