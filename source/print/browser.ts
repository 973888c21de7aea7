import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { BuildError } from '../diagnostics/build-error.ts';
import { type UnpackedBrowser, unpackPinnedBrowser } from './browser-cache.ts';
import { findInstalledBrowser, isProgram, namePinnedDownload } from './installed-browser.ts';

/** A browser to start, and why this one. */
export interface BrowserChoice {
  executablePath: string;
  origin: 'flag' | 'environment' | 'pinned' | 'installed';
  /** Known without starting it for the pinned browser only. */
  version: string | null;
  /** Added to the environment of the browser. */
  environment: Record<string, string>;
}

/** A running browser. `newPage` gives an empty page; `close` ends the browser and waits until it is gone. */
export interface Browser {
  /** `HeadlessChrome/153.0.…`. */
  version(): Promise<string>;
  newPage(): Promise<Page>;
  close(): Promise<void>;
  /** Tell it to end and wait for nothing: for a program that ends now itself. */
  leave(): Promise<void>;
}

/** One tab. What can be done with it is in `print-pdf.ts`. */
export interface Page {
  /** Send a command of the DevTools protocol; a `BuildError` says so when the browser died on the way. */
  send: CDPSession['send'];
  /** For events. */
  session: CDPSession;
  frameId: string;
  /** The one address the page may open: a temporary file of ours, `null` for none. */
  allowed: string | null;
  /** Addresses the page asked for and did not get. */
  refused: string[];
  close(): Promise<void>;
}

/** Told in one sentence when something takes longer than usual. */
export type Announce = (sentence: string) => void;

const noBrowserHint = 'name a Chrome or Chromium with --browser PATH or in the environment variable COUPLET_BROWSER';

/**
 * Choose the browser: the path given, the environment variable COUPLET_BROWSER, the pinned one (Linux on x64), else one
 * already on this machine.
 *
 * The same browser gives the same pages, so the pinned one is the default wherever it exists.
 *
 * @throws {BuildError} `print/no-browser` when the path named is no program, or nothing was found.
 */
export async function resolveBrowser(explicit: string | null, announce: Announce = () => {}): Promise<BrowserChoice> {
  const fromEnvironment = process.env.COUPLET_BROWSER || null;
  const named = explicit ?? fromEnvironment;
  if (named !== null) {
    const executablePath = resolve(named);
    if (!isProgram(executablePath)) {
      const place = explicit === null ? 'The environment variable COUPLET_BROWSER' : '--browser';
      throw new BuildError('print/no-browser', `${place} names ${named}, and no program is there`, noBrowserHint, { exitCode: 3 });
    }
    const origin = explicit === null ? 'environment' : 'flag';
    return { executablePath, origin, version: null, environment: await borrowFontconfig(announce) };
  }
  const pinned = await unpackPinnedBrowser(announce);
  if (pinned) return choosePinned(pinned);
  const installed = await findInstalledBrowser();
  if (installed) {
    return { executablePath: installed, origin: 'installed', version: null, environment: await borrowFontconfig(announce) };
  }
  const hint = `run \`npx @puppeteer/browsers install ${await namePinnedDownload()} --path ~/.cache/puppeteer\`, install Chrome, or ${noBrowserHint}`;
  throw new BuildError('print/no-browser', 'There is no Chrome or Chromium on this machine to print the pages with', hint, { exitCode: 3 });
}

function choosePinned({ version, executablePath, libraryFolder, fontconfigFolder }: UnpackedBrowser): BrowserChoice {
  const libraries = [libraryFolder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const environment = { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fontconfigFolder, FONTCONFIG_FILE: `${fontconfigFolder}/fonts.conf` };
  return { executablePath, origin: 'pinned', version, environment };
}

/** Any Chromium on Linux prints no text where fontconfig is not set up; ours is then lent to it. */
async function borrowFontconfig(announce: Announce): Promise<Record<string, string>> {
  const present = process.env.FONTCONFIG_PATH || process.env.FONTCONFIG_FILE || existsSync('/etc/fonts/fonts.conf');
  if (process.platform !== 'linux' || present) return {};
  const pinned = await unpackPinnedBrowser(announce);
  return pinned ? { FONTCONFIG_PATH: pinned.fontconfigFolder } : {};
}

/** Headless, the same on every machine, and without any way to the network. */
const browserArguments = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  // No network: no name and no address resolves, and nothing of the browser's own asks for one.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
  // The same pages everywhere: one colour profile, no hinting, no graphics card.
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--lang=en-US',
  // Containers often have no room in /dev/shm, or no /dev/shm.
  '--disable-dev-shm-usage',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-renderer-backgrounding',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=AcceptCHFrame,MediaRouter,OptimizationHints,PaintHolding,Translate',
];

/** A browser process that answered, or the reason it did not. */
interface Started {
  child: ChildProcess;
  connection: import('puppeteer-core').Connection;
  product: string;
}

/** How long a start may take: a cold disk and a busy machine included. */
const startTimeoutMs = 60_000;

async function start(choice: BrowserChoice, sandbox: boolean): Promise<Started> {
  const child = spawn(choice.executablePath, [...browserArguments, ...(sandbox ? [] : ['--no-sandbox', '--no-zygote'])], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...choice.environment },
  });
  let complaint = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  const gone = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => reject(new Error(`${choice.executablePath} ended with ${code ?? signal}\n${complaint}`)));
  });
  gone.catch(() => {});
  // Only puppeteer's protocol layer: the whole of it takes 0.2 s to import, this 0.02 s while the browser starts.
  const [{ PipeTransport }, { Connection }] = await Promise.all([
    import('puppeteer-core/internal/node/PipeTransport.js'),
    import('puppeteer-core/internal/cdp/Connection.js'),
  ]);
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, NodeJS.WritableStream, NodeJS.ReadableStream];
  const silent = () => undefined;
  const transport = new PipeTransport(toBrowser, fromBrowser, silent);
  // No time limit on single commands: a thousand pages take their time, and a browser that dies closes the pipe.
  const connection = new Connection('', transport, 0, 0, false, undefined, silent) as unknown as Started['connection'];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${startTimeoutMs / 1000} s\n${complaint}`)), startTimeoutMs);
  });
  try {
    const { product } = await Promise.race([connection.send('Browser.getVersion'), gone, late]);
    return { child, connection, product };
  } catch (problem) {
    child.kill('SIGKILL');
    // A closed pipe is noticed before the end of the process, whose message says more.
    throw await Promise.race([gone, late]).catch((reason: unknown) => reason ?? problem);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this process found out that the sandbox cannot be used here (a container without user namespaces). */
let sandboxRefused = process.getuid?.() === 0;

async function startSandboxed(choice: BrowserChoice): Promise<Started> {
  if (!sandboxRefused) {
    try {
      return await start(choice, true);
    } catch (problem) {
      if (process.platform !== 'linux' || !/sandbox|namespace|zygote/i.test(String(problem))) throw problem;
      sandboxRefused = true;
    }
  }
  return start(choice, false);
}

/**
 * Start the chosen browser.
 *
 * The process starts at once, while puppeteer's protocol layer is imported; call it early and await it late. Chromium's
 * sandbox is used except for root and where the kernel refuses it: what is loaded is our own HTML without a network.
 *
 * @throws {BuildError} `print/browser-start` when it does not start; the pinned browser is unpacked again once before.
 */
async function openBrowser(choice: BrowserChoice, announce: Announce = () => {}): Promise<Browser> {
  let started: Started;
  try {
    started = await startSandboxed(choice).catch(async (problem: unknown) => {
      if (choice.origin !== 'pinned' || !(await unpackPinnedBrowser(announce, true))) throw problem;
      return startSandboxed(choice);
    });
  } catch (cause) {
    if (cause instanceof BuildError) throw cause;
    throw new BuildError('print/browser-start', `The browser ${choice.executablePath} did not start`, noBrowserHint, {
      exitCode: 3,
      cause,
    });
  }
  const { child, connection, product } = started;
  // The first page is made while the caller still reads and composes.
  let firstPage: Promise<Page> | null = openPage(connection);
  firstPage.catch(() => {});
  // A build that ends in an uncaught error must not leave a browser behind.
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  /** Whether there was a browser to end. */
  const end = async (): Promise<boolean> => {
    process.removeListener('exit', endWithUs);
    if (child.exitCode !== null || child.signalCode !== null) return false;
    await connection.send('Browser.close').catch(() => child.kill('SIGKILL'));
    return true;
  };
  // A straggler of the browser's may hold the pipes, and they would hold us.
  const letGo = (): void => {
    for (const stream of child.stdio) stream?.destroy();
  };
  return {
    version: async () => product,
    newPage() {
      const page = firstPage ?? openPage(connection);
      firstPage = null;
      return page;
    },
    async close() {
      const gone = once(child, 'exit');
      if (!(await end())) return;
      await gone;
      letGo();
    },
    async leave() {
      if (!(await end())) return;
      child.unref();
      letGo();
    },
  };
}

async function openPage(connection: Started['connection']): Promise<Page> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
  const session = await connection.createSession({ targetId, type: 'page', title: '', url: '', attached: false, canAccessOpener: false });
  const page: Page = {
    send: (method, parameters, options) =>
      session.send(method, parameters, options).catch((cause: unknown) => {
        if (!session.detached) throw cause;
        const hint = 'try again; if it ends again, free some memory';
        throw new BuildError('print/browser-crash', 'The browser ended while it was printing', hint, { cause });
      }),
    session,
    frameId: '',
    allowed: null,
    refused: [],
    close: async () => {
      await connection.send('Target.closeTarget', { targetId });
    },
  };
  // Out of memory, most likely. Without this, what is under way would wait for ever.
  session.once('Inspector.targetCrashed', () => connection.dispose());
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const allowed = request.url === page.allowed;
    if (!allowed) page.refused.push(request.url);
    const answer = allowed
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    // The page may be gone before the answer arrives.
    answer.catch(() => {});
  });
  const patterns = ['http://*', 'https://*', 'file://*', 'ftp://*'].map((urlPattern) => ({ urlPattern }));
  const [{ frameTree }] = await Promise.all([
    session.send('Page.getFrameTree'),
    session.send('Page.enable'),
    session.send('Fetch.enable', { patterns }),
  ]);
  page.frameId = frameTree.frame.id;
  return page;
}

/**
 * Choose and start the browser in one go: call it before anything else is imported or read, and await it when there is
 * something to print.
 *
 * @throws {BuildError} as `resolveBrowser` and `openBrowser`.
 */
export async function startBrowser(explicit: string | null = null, announce: Announce = () => {}): Promise<Browser> {
  const choice = await resolveBrowser(explicit, announce);
  return openBrowser(choice, announce);
}
