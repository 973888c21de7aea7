import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commandNames = ['chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser puppeteer is made for, as `npx @puppeteer/browsers install` names it. */
export async function namePinnedDownload(): Promise<string> {
  const { PUPPETEER_REVISIONS } = await import('puppeteer-core/internal/revisions.js');
  return `chrome-headless-shell@${PUPPETEER_REVISIONS['chrome-headless-shell']}`;
}

/**
 * A browser that is already on this machine, best first: puppeteer's pinned download, any other download of
 * puppeteer's, an installed Chrome, a Chromium on the path. Nothing is downloaded: building makes no request.
 */
export async function findInstalledBrowser(): Promise<string | null> {
  const { Browser, ChromeReleaseChannel, computeSystemExecutablePath, getInstalledBrowsers } = await import('@puppeteer/browsers');
  const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  const pinned = await namePinnedDownload();
  const downloaded = await getInstalledBrowsers({ cacheDir }).catch(() => []);
  const ranked = downloaded
    .filter(({ browser }) => browser === Browser.CHROMEHEADLESSSHELL || browser === Browser.CHROME)
    .map((found) => ({ path: found.executablePath, name: `${found.browser}@${found.buildId}` }))
    .sort((one, other) => Number(other.name === pinned) - Number(one.name === pinned) || other.name.localeCompare(one.name));
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => commandNames.map((name) => join(folder, name)));
  const installed: string[] = [];
  try {
    installed.push(computeSystemExecutablePath({ browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE }));
  } catch {
    // No Chrome in its usual place: the path is searched next.
  }
  return [...ranked.map(({ path }) => path), ...installed, ...onPath].find(isProgram) ?? null;
}
