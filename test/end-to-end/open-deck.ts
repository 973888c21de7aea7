import { pathToFileURL } from 'node:url';
import { type Browser, startBrowser } from '../../source/index.ts';
import type { Page } from '../../source/print/browser.ts';
import { runInPage } from '../../source/print/print-pdf.ts';
import { type DeckFacts, readSlides } from './read-slides.ts';

export interface OpenDeck {
  /** Every address the deck asked for, its own file included. */
  requests: string[];
  /** Errors and warnings of the console, uncaught errors, refused addresses. */
  complaints: string[];
  /** Show every slide on a screen of this size, all fragments shown, and tell what is where. */
  show(width: number, height: number): Promise<DeckFacts[]>;
  setScreen(width: number, height: number): Promise<void>;
  /** Go to a slide, counted from 1, as it is before anything is pressed. */
  goTo(number: number, dark: boolean): Promise<void>;
  /** The tab itself. */
  page: Page;
  close(): Promise<void>;
}

/**
 * Open a deck from its file as a double click does. The browser has no network; what the deck asks for is written down.
 *
 * @param shared A browser that stays open when the deck is closed.
 */
export async function openDeck(path: string, shared?: Browser): Promise<OpenDeck> {
  const browser = shared ?? (await startBrowser());
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  page.session.on('Network.webSocketCreated', ({ url }) => requests.push(url));
  page.session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning' || type === 'assert')
      complaints.push(`${type}: ${args.map((one) => one.value ?? one.description).join(' ')}`);
  });
  page.session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    complaints.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  page.session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning') complaints.push(`${entry.source}: ${entry.text}`);
  });
  await Promise.all([page.send('Network.enable'), page.send('Runtime.enable'), page.send('Log.enable')]);
  await page.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false });
  page.allowed = pathToFileURL(path).href;
  const loaded = new Promise<void>((resolve) => page.session.once('Page.loadEventFired', () => resolve()));
  const { errorText } = await page.send('Page.navigate', { url: page.allowed });
  if (errorText) throw new Error(`${path}: ${errorText}`);
  await loaded;
  const setScreen = async (width: number, height: number): Promise<void> => {
    await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  };
  return {
    requests,
    complaints,
    page,
    setScreen,
    async show(width, height) {
      await setScreen(width, height);
      const facts = await runInPage(page, readSlides);
      complaints.push(...page.refused.map((address) => `refused: ${address}`));
      return facts;
    },
    goTo: (number, dark) => runInPage(page, goToSlide, number, dark),
    close: () => (shared ? page.close() : browser.close()),
  };
}

interface RevealApi {
  getSlides(): HTMLElement[];
  getIndices(slide: HTMLElement): { h: number; v: number };
  slide(across: number, down: number): void;
  configure(options: object): void;
}

/** Runs in the deck: it sees nothing of this file. */
async function goToSlide(number: number, dark: boolean): Promise<void> {
  const reveal = (globalThis as unknown as { Reveal: RevealApi }).Reveal;
  reveal.configure({ transition: 'none', backgroundTransition: 'none' });
  document.documentElement.classList.toggle('dark', dark);
  const { h, v } = reveal.getIndices(reveal.getSlides()[number - 1]!);
  reveal.slide(h, v);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
