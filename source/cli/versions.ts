import { loadReveal } from '../config/load-reveal.ts';
import { startBrowser } from '../print/browser.ts';

/** `couplet 0.1.0, HeadlessChrome/153.0.…, reveal.js 6.0.2`; a missing browser is said, not thrown. */
export async function describeVersions(own: string): Promise<string> {
  const reveal = `reveal.js ${loadReveal().version}`;
  try {
    const browser = await startBrowser();
    const name = await browser.version();
    await browser.close();
    return `couplet ${own}, ${name}, ${reveal}`;
  } catch {
    return `couplet ${own}, no browser found, ${reveal}`;
  }
}
