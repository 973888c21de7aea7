import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { resolveBrowser } from '../../../source/print/browser.ts';

/** A deck opened as a facilitator does: by its file, in a browser without a network. */
export interface Room {
  browser: Browser;
  page: Page;
  /** What the console said, errors, and every address asked for that is not the deck itself or inside it. */
  complaints: string[];
  /** Number of the slide on screen, from 1. */
  slide(): Promise<number>;
  /** Type a number and Enter. */
  go(number: number): Promise<void>;
  /** Let the clock on the wall jump ahead. */
  later(seconds: number): Promise<void>;
  /** Load the page anew, or another query of it. */
  load(query?: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** The clock of the page may be put forward, and stays so after a reload. Tones are written down instead of played. */
function pretend(): void {
  const own = Date.now;
  const skipped = () => Number(sessionStorage.getItem('skipped') ?? 0);
  Date.now = () => own() + skipped();
  Object.assign(window, {
    later: (seconds: number) => sessionStorage.setItem('skipped', String(skipped() + seconds * 1000)),
    tones: [],
  });
  const tones = (window as unknown as { tones: number[] }).tones;
  const part = () => ({
    frequency: {},
    gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} },
    connect: <T>(to: T) => to,
  });
  class Silent {
    currentTime = 0;
    state = 'running';
    destination = {};
    createGain = part;
    createOscillator() {
      let at = 0;
      return Object.assign(part(), {
        start(when: number) {
          at = when;
          tones.push(at);
        },
        stop(when?: number) {
          if (when === undefined) tones.splice(tones.indexOf(at), 1);
        },
      });
    }
  }
  Object.assign(window, { AudioContext: Silent });
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Written down for a page and its frames. */
export function watch(page: Page, own: string, complaints: string[]): void {
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(own) && !/^(?:data|blob|about):/.test(address)) complaints.push(`asked for ${address}`);
  });
}

export async function openRoom(path: string, { isCalm = false } = {}): Promise<Room> {
  const { executablePath, environment } = await resolveBrowser(null);
  const browser = await puppeteer.launch({
    executablePath,
    env: { ...process.env, ...environment },
    pipe: true,
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--mute-audio',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const [page = await browser.newPage()] = await browser.pages();
  const complaints: string[] = [];
  const own = pathToFileURL(path).href;
  watch(page, own, complaints);
  await page.evaluateOnNewDocument(pretend);
  await page.setViewport({ width: 1280, height: 720 });
  if (isCalm) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const ready = () => page.waitForFunction('globalThis.Reveal?.isReady() && document.fonts.status === "loaded"');
  const load = async (query = '') => {
    await page.goto(own + query);
    await ready();
  };
  await load();
  return {
    browser,
    page,
    complaints,
    slide: async () => 1 + Number(await page.evaluate('Reveal.getIndices().h')),
    async go(number) {
      await page.keyboard.type(String(number));
      await page.keyboard.press('Enter');
    },
    later: async (seconds) => {
      await page.evaluate(`later(${seconds})`);
      await pause(250);
    },
    load,
    async reload() {
      await page.reload();
      await ready();
    },
    close: () => browser.close(),
  };
}
