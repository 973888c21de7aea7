import { relative } from 'node:path';
import { formatMessage, type ReportedMessage } from '../diagnostics/report.ts';
import { mostBookletPages } from '../model/booklet.ts';
import type { BuildOptions } from '../model/options.ts';
import type { BuildResult } from '../pipeline.ts';
import type { ArticleReport } from './build.ts';
import type { Flags } from './parse-flags.ts';
import { tellPlan, tellSession } from './tell-session.ts';

/** What a file holds, by its pages and the sides of the paper they are printed on. */
type Holds = (count: number, sides: BuildOptions['sides']) => string;

const sidesInWords: Record<BuildOptions['sides'], string> = { both: 'print it on both sides', one: 'print it on one side' };

const holds: Record<string, Holds> = {
  'workbook.pdf': (count, sides) => `the workbook, ${count} pages: ${sidesInWords[sides]}`,
  'workbook-a.pdf': (count, sides) => `the first partner’s book, ${count} pages: ${sidesInWords[sides]}`,
  'workbook-b.pdf': (count) => `the second partner’s book, ${count} pages, with the same page numbers`,
  'workbook-solo.pdf': (count, sides) => `the workbook for one, ${count} pages: ${sidesInWords[sides]}`,
  'workbook-fillable.pdf': (count) => `to fill in on a screen, ${count} pages: whoever can open the device can read what is saved in it`,
  'workbook-booklet.pdf': (count) =>
    `the workbook as a booklet, ${count / 2} sheets: ${count * 2 > mostBookletPages ? 'too thick to staple as one, its parts are not' : 'fold once and staple'}`,
  'workbook-booklet-how-to-print.pdf': () => 'how to print it, a page of its own',
  'workbook-press.pdf': (count) => `for a print shop, ${count} pages with bleed and crop marks, nothing to click`,
  'workbook-cards.pdf': (count) => `words to say on cards, ${count} sheet${count === 1 ? '' : 's'} to cut up`,
  'test-sheet.pdf': () => 'one sheet to test a printer with, before it prints a booklet',
  'answers-left-over.md': () => 'answers whose question is gone from the workbook: keep this file',
  'deck.html': (count) => `the deck, ${count} slides: double-click it, S opens the notes`,
  'deck-shared.html': () => 'the same slides without your notes, to give away',
  'deck.pdf': (count) => `the slides on paper, ${count} pages`,
  'deck-handout.pdf': (count) => `the slides with your notes, ${count} pages to print`,
  'run-sheet.pdf': (count) => `the run sheet, ${count} pages: clock, slides and pages side by side, the last a feedback form to copy`,
  'run-sheet.csv': () => 'the same rows for a spreadsheet',
  'run-sheet.txt': () => 'the same as text, for an e-mail to whoever helps',
  'outline.json': () => 'what was understood, and the page, slide and minute of it',
};

/** Files whose names hold numbers or the name of a section. */
const alsoHolds: [RegExp, Holds][] = [
  [/-booklet-\d+\.pdf$/, (count) => `a part of the booklet, ${count / 2} sheets: folded and stapled by itself`],
  [
    /^workbook-.*\.pdf$/,
    (count) =>
      count === 1 ? 'this page alone, with its number in the book' : `these ${count} pages alone, with their numbers in the book`,
  ],
];

/** What a file holds, whichever partner's book it was made of. */
const aboutFile = (name: string): Holds | undefined =>
  holds[name] ?? holds[name.replace(/^workbook-(?:a|b|solo)-/, 'workbook-')] ?? alsoHolds.find(([pattern]) => pattern.test(name))?.[1];

/** What a build says in a terminal: messages to standard error; files, what became of every sentence, and preflight to standard output. */
export function printReport(
  path: string,
  result: BuildResult | null,
  outputs: ArticleReport['outputs'],
  messages: ReportedMessage[],
  flags: Flags,
): void {
  // What was removed is always told.
  const shown = messages.filter((message) => flags.verbose || message.severity !== 'info' || message.rule === 'cli/earlier-files');
  const hidden = messages.length - shown.length;
  for (const message of shown) process.stderr.write(`${formatMessage(message)}\n`);
  if (!result) {
    if (messages.some((message) => message.severity !== 'info'))
      process.stderr.write(`${path}: nothing was built; earlier outputs are as they were.\n`);
    return;
  }
  if (flags.quiet) return;
  const lines = outputs.map(({ path: at, count }) => {
    const name = relative('.', at) || at;
    const about = aboutFile(at.split(/[\\/]/).pop() ?? '')?.(count ?? 0, result.options.sides) ?? '';
    return `  ${name}\n      ${about}`;
  });
  process.stdout.write(`${result.article.title}\n${lines.join('\n')}\n`);
  process.stdout.write(`  ${tellLedger(result)}${hidden > 0 ? ` ${hidden} note${hidden === 1 ? '' : 's'}: see --verbose.` : ''}\n`);
  const session = tellSession(result.outline.session);
  if (session !== '' && outputs.some(({ output }) => output !== 'workbook' && output !== 'outline')) process.stdout.write(`  ${session}\n`);
  process.stdout.write(`  ${tellPreflight(result)}\n`);
  if (flags.verbose) for (const line of tellPlan(result.outline.session)) process.stdout.write(`  ${line}\n`);
  if (flags.verbose)
    for (const { fileName, results } of result.preflight)
      for (const { check, findings } of results)
        if (findings) process.stdout.write(`  ${fileName}: ${findings.length === 0 ? 'passed' : 'NOT passed'}: ${check.promise}\n`);
  if (flags.verbose)
    for (const entry of result.ledger) process.stdout.write(`  line ${entry.line}: ${tellEntry(entry)}  ${entry.text.slice(0, 70)}\n`);
}

/** One line that says nothing is lost: what is printed, what the deck alone has, what was stripped, what the author left out. */
function tellLedger({ ledger, options }: BuildResult): string {
  const stripped = ledger.filter((entry) => entry.strippedBy !== null).length;
  const skipped = ledger.filter((entry) => entry.leftOutBy === 'skip').length;
  const printed = ledger.filter((entry) => entry.printed.length > 0).length;
  const shorter = ledger.filter((entry) => entry.leftOutBy === 'length').length;
  const only = ledger.filter((entry) => entry.only === 'deck' && entry.shown.length + entry.spoken.length > 0).length;
  const rest = ledger.length - stripped - skipped - only;
  return [
    `${printed === rest ? `All ${printed}` : `${printed} of ${rest}`} sentences of the article are in the workbook.`,
    ...(shorter === 0 ? [] : [`${shorter} left out by length: ${options.length}.`]),
    ...(only === 0 ? [] : [`${only} for the deck only.`]),
    ...(skipped === 0 ? [] : [`${skipped} left out by your marks.`]),
    ...(stripped === 0 ? [] : [`${stripped} stripped as not part of the article.`]),
  ].join(' ');
}

/** One line about the printed files: what was looked at in them, and whether it is as promised. */
function tellPreflight({ preflight }: BuildResult): string {
  const results = preflight.flatMap((one) => one.results).filter(({ findings }) => findings !== null);
  const passed = results.filter(({ findings }) => findings?.length === 0).length;
  const files = `${preflight.length} file${preflight.length === 1 ? '' : 's'}`;
  if (results.length === 0) return 'Preflight: no printed files.';
  return passed === results.length
    ? `Preflight: ${results.length} checks of ${files}, all passed.`
    : `Preflight: ${passed} of ${results.length} checks of ${files} passed; the messages say what to look at.`;
}

function tellEntry(entry: BuildResult['ledger'][number]): string {
  if (entry.strippedBy !== null) return `stripped (${entry.strippedBy})`;
  const places = [
    ...entry.printed.map((page) => `page ${page}`),
    ...entry.shown.map((slide) => `slide ${slide}`),
    ...entry.spoken.map((slide) => `notes of slide ${slide}`),
  ];
  if (places.length === 0) return `left out (${entry.leftOutBy})`;
  const inDeck = entry.shown.length + entry.spoken.length > 0;
  return [...places, ...(inDeck || entry.leftOutBy === null ? [] : [`not in the deck (${entry.leftOutBy})`])].join(', ');
}
