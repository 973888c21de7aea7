import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, buildArticle, listMessages, readArticle, startBrowser } from '../../source/index.ts';
import { realArticles } from './articles.ts';
import { type PrintedPage, readPages, squeeze } from './read-pages.ts';

const settings = `organisation: The Quiet House
facilitator: Cleo Ray
credentials: Licence 4711
contact: { email: cleo@example.org }
qr: https://example.org/couples
logo: house.svg
page-footer: Spring course
white-label: yes
support:
  - { name: Night line, phone: 0800 111 222, hours: day and night, checked: 2026-09-01 }
`;
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 90"><rect width="900" height="90" fill="#246"/><text x="9" y="20" font-size="9" fill="#247">small</text></svg>';

let folder: string;
let result: BuildResult;
let pages: PrintedPage[];
let messages: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'couplet-brand-'));
  const path = join(folder, 'article.md');
  copyFileSync(realArticles[0]!.path, path);
  writeFileSync(join(folder, 'couplet.yaml'), settings);
  writeFileSync(join(folder, 'house.svg'), logo);
  const browser = await startBrowser();
  try {
    const file = readArticle(path);
    const built = await buildArticle(file, { browser });
    messages = listMessages(file).map(({ rule, reason }) => `${rule} ${reason}`);
    if (!built) throw new Error(messages.join('\n'));
    result = built;
  } finally {
    await browser.close();
  }
  pages = await readPages(result.artefacts.find(({ fileName }) => fileName === 'workbook.pdf')!.bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (page: PrintedPage | undefined): string => squeeze((page?.items ?? []).map(({ text }) => text).join(''));
const pageOf = (activity: string): PrintedPage | undefined => {
  const found = result.outline.workbook.sheets.find((page) => page.activity === activity);
  return pages[(found?.page ?? 0) - 1];
};
const deck = (): string => Buffer.from(result.artefacts.find(({ fileName }) => fileName === 'deck.html')!.bytes).toString();

describe('a workshop with a name', () => {
  test('stands on the cover, with its logo in the finished file', () => {
    expect(textOf(pages[0])).toContain('TheQuietHouse');
    expect(textOf(pages[0])).toContain('CleoRay');
    expect(result.html.workbook).toMatch(/<img class="cover-logo" src="data:image\/svg\+xml;base64,[^"]+" alt="Logo: The Quiet House">/u);
  });

  test('has a page about who leads it', () => {
    const text = textOf(pageOf('facilitator'));
    for (const words of ['CleoRay', 'Licence4711', 'TheQuietHouse', 'cleo@example.org', 'https://example.org/couples'])
      expect(text).toContain(words);
  });

  test('prints the helplines given, word for word, and the emergency sentence all the same', () => {
    const text = textOf(pageOf('support'));
    for (const words of ['Nightline·dayandnight', '0800111222', 'Sep1,2026', 'callyourlocalemergencynumber']) expect(text).toContain(words);
    expect(deck()).toContain('Night line: 0800 111 222');
    expect(messages.filter((message) => /^(?:config|preflight)\//u.test(message))).toEqual([]);
  });

  test('leaves our name out, and the source, the permission and the safety pages in', () => {
    expect(pages.map(textOf).filter((text) => text.includes('Madewith'))).toEqual([]);
    expect(textOf(pages[1])).toMatch(/Source.*Permission/u);
    expect(pageOf('support')).toBeDefined();
  });

  test('has its line at the foot of every page that has a foot', () => {
    const without = pages.slice(2).filter((page) => !textOf(page).includes('Springcourse'));
    expect(without.map(({ number }) => number)).toEqual([]);
  });
});
