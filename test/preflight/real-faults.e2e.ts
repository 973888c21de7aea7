import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectedOf, inspectFile } from '../../source/preflight/inspect-file.ts';
import { startBrowser } from '../../source/print/browser.ts';
import { loadHtml, printPdf } from '../../source/print/print-pdf.ts';
import { readAnyPdf } from '../../source/print/read-back/read-any-pdf.ts';

const serif = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
);
/** Eight by eight pixels of one colour. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC';

const styles = `@font-face{font-family:S;src:url(data:font/woff2;base64,${serif.toString('base64')})}
@page{size:100mm 150mm;margin:10mm}body{font:12pt S;margin:0}h2{font:16pt S}section{break-after:page}`;
const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><style>${styles}</style><section><h1 style="font:20pt S">A page</h1><p>${'Some words. '.repeat(20)}</p>${body}</section></html>`;

/** What is wrong with each page, and the rules that must tell it. */
const faults: Record<string, { body: string; rules: string[] }> = {
  nothing: { body: '<p>As it should be.</p>', rules: [] },
  'bold made from a regular font': { body: '<p style="font-weight:700">Made bold</p>', rules: ['preflight/w9-type3'] },
  'a picture of 40 dots an inch': { body: `<img alt="" src="${picture}" style="width:5.08mm">`, rules: ['preflight/w9-image'] },
  'text of 7 pt': { body: '<p style="font-size:7pt">Very small</p>', rules: ['preflight/w3-small-text'] },
  'a heading at the foot': { body: '<h2 style="break-before:page;margin:0">Left alone</h2>', rules: ['preflight/w1-heading-last'] },
  'words cut off': {
    body: '<p style="width:20mm;overflow:hidden;white-space:nowrap">Wider than its box</p>',
    rules: ['preflight/w3-clipped'],
  },
  'pale words on a tint': {
    body: '<p style="background:#eee;color:#aaa;padding:3mm">Hardly seen</p>',
    rules: ['preflight/w13-contrast'],
  },
  'a field that was never made': { body: '<p><a href="https://field.invalid/x">____</a></p>', rules: ['preflight/link'] },
};

/** What a file of Chromium’s own lacks, whatever is on its pages. */
const usual = ['preflight/w10-identity', 'preflight/w10-tags'];

async function findRules(pdf: Uint8Array): Promise<string[]> {
  const file = await readAnyPdf(pdf);
  return inspectFile(file, expectedOf(file))
    .filter(({ check, findings }) => findings !== null && findings.length > 0 && !usual.includes(check.rule))
    .map(({ check }) => check.rule);
}

describe('faults in files the browser printed', () => {
  const found = new Map<string, string[]>();
  beforeAll(async () => {
    const browser = await startBrowser();
    const page = await browser.newPage();
    for (const [name, { body }] of Object.entries(faults)) {
      await loadHtml(page, pageOf(body));
      found.set(name, await findRules(await printPdf(page, { tagged: true, outline: true })));
    }
    await browser.close();
  });

  test.each(Object.entries(faults))('%s', (name, { rules }) => {
    expect(found.get(name)).toEqual(rules);
  });
});

test('a font that is only named, in the file of another program', async () => {
  const file = await PDFDocument.create();
  file.addPage([300, 400]).drawText('Hello', { x: 30, y: 300, size: 12, font: await file.embedFont(StandardFonts.TimesRoman) });
  expect(await findRules(await file.save())).toEqual(['preflight/w9-font']);
});
