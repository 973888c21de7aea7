// Started by tests as a process of its own: prints one page and says what happened, as JSON.
import { startBrowser } from '../../source/print/browser.ts';
import { loadHtml, printPdf } from '../../source/print/print-pdf.ts';

const announced: string[] = [];
const browser = await startBrowser(null, (sentence) => announced.push(sentence));
const page = await browser.newPage();
await loadHtml(page, '<!doctype html><title>t</title><p>Two people, one page.</p>');
const pdf = await printPdf(page, { tagged: true, outline: false });
await browser.close();
console.log(JSON.stringify({ announced: announced.length, bytes: pdf.length }));
