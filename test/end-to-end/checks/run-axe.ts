import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../../../source/print/browser.ts';
import { runInPage } from '../../../source/print/print-pdf.ts';

/** What axe found on one slide. `incomplete` it could not decide: contrast over drawings is measured by `readContrast`. */
export interface AxeFinding {
  slide: string;
  rule: string;
  html: string;
  why: string;
}

export interface AxeReport {
  violations: AxeFinding[];
  incomplete: AxeFinding[];
  /** Rules that looked at something, over all slides: none means that axe saw nothing. */
  passed: string[];
  /** What the slides looked at consist of, to be known by. */
  looked: string[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A tab of the build, or of the browser of a test: whatever takes commands. */
export type Tab = Pick<Page, 'send'>;

interface Looked {
  id: string;
  nodes: { html: string; failureSummary?: string; any: { message: string }[]; all: { message: string }[]; none: { message: string }[] }[];
}
interface Axe {
  run(context: Document, options: object): Promise<{ violations: Looked[]; incomplete: Looked[]; passes: Looked[] }>;
}
interface RevealApi {
  getSlides(): HTMLElement[];
  getIndices(slide: HTMLElement): { h: number; v: number };
  slide(across: number, down: number): void;
}

const bringAxe = (tab: Tab): Promise<unknown> => tab.send('Runtime.evaluate', { expression: `globalThis.axe ?? (() => { ${source} })()` });

/** What axe finds wrong in what a page shows now, as `rule: element`. */
export async function findViolations(tab: Tab): Promise<string[]> {
  await bringAxe(tab);
  const look = async (values: string[]): Promise<string[]> => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const rules = { 'target-size': { enabled: true } };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values }, rules, iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  };
  return runInPage(tab, look, tags);
}

/**
 * Run axe on every slide of an open deck: once with the whole deck in the page, as it opens, and then on each slide as it is
 * presented. The slides off screen are hidden and inert, so they are lifted out meanwhile: axe says the same, in a tenth of the time.
 *
 * @param dark The deck in its dark colours, by the rule of contrast alone: the rest is the same.
 * @param known Slides of another deck in the same colours, as its report tells in `looked`: a slide that is one of them to the letter,
 *   its number aside, is not looked at again.
 */
export async function runAxe(tab: Tab, { dark = false, known = [] as string[] } = {}): Promise<AxeReport> {
  await bringAxe(tab);
  return runInPage(tab, lookAtSlides, dark, tags, known);
}

/** Runs in the deck: it sees nothing of this file. */
async function lookAtSlides(dark: boolean, tags: string[], known: string[]): Promise<AxeReport> {
  const { axe, Reveal: reveal } = globalThis as unknown as { axe: Axe; Reveal: RevealApi };
  const options = {
    resultTypes: ['violations', 'incomplete'],
    ...(dark
      ? { runOnly: { type: 'rule', values: ['color-contrast'] } }
      : { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } }),
  };
  const report: AxeReport = { violations: [], incomplete: [], passed: [], looked: [] };
  const look = async (slide: string, more: object = {}) => {
    const { violations, incomplete, passes } = await axe.run(document, { ...options, ...more });
    const write = (found: Looked[]) =>
      found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, all, none }) => ({
          slide,
          rule: id,
          html: html.slice(0, 160),
          why: ([...any, ...all, ...none][0]?.message ?? '').slice(0, 160),
        })),
      );
    report.violations.push(...write(violations));
    report.incomplete.push(...write(incomplete));
    report.passed = [...new Set([...report.passed, ...passes.map(({ id }) => id)])];
  };
  document.documentElement.classList.toggle('dark', dark);
  reveal.slide(0, 0);
  if (!dark) await look('the whole deck');
  const seen = new Set(known);
  /** A slide in a few letters: its own markup without notes, number and place. */
  const sign = (slide: HTMLElement): string => {
    const copy = slide.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll('aside.notes, .foot-number')) other.remove();
    let hash = 0;
    for (const letter of copy.innerHTML) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
    return `${slide.className.replace(/ ?\b(?:past|present|future|visible|hidden)\b/g, '')} ${slide.dataset.size} ${copy.innerHTML.length} ${hash}`;
  };
  for (const slide of reveal.getSlides()) {
    const signed = sign(slide);
    if (seen.has(signed)) continue;
    seen.add(signed);
    report.looked.push(signed);
    const { h, v } = reveal.getIndices(slide);
    reveal.slide(h, v);
    const lifted: { parent: Element; all: Element[] }[] = [];
    for (let here: Element = slide; here.parentElement && !here.matches('.slides'); here = here.parentElement) {
      const all = [...here.parentElement.children];
      lifted.push({ parent: here.parentElement, all });
      for (const other of all) if (other !== here) other.remove();
    }
    // The style sheets are the deck's: read once is enough.
    await look(slide.id, { preload: false });
    for (const { parent, all } of lifted) parent.replaceChildren(...all);
  }
  document.documentElement.classList.remove('dark');
  reveal.slide(0, 0);
  return report;
}
