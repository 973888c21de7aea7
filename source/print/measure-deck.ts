import type { TemplateSet } from '../model/content.ts';
import type { SlideFit } from '../model/deck.ts';
import type { Page } from './browser.ts';
import { loadHtml } from './print-pdf.ts';

/**
 * Measure a rendered deck on a screen of 1280 x 720 (QUALITY D2).
 *
 * @param html The deck; its scripts may be left out, measuring needs only its layout.
 */
export async function measureDeck(page: Page, html: string, templates: TemplateSet): Promise<SlideFit> {
  const script = templates['deck/measure.js'];
  if (script === undefined) throw new Error('No file templates/deck/measure.js');
  await page.session.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false });
  await loadHtml(page, html);
  const { result, exceptionDetails } = await page.session.send('Runtime.evaluate', {
    expression: script,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as SlideFit;
}
