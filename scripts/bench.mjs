// `npm run bench`: a cold build of all three outputs beside the floor, which is the same browser started bare, printing
// the workbook's own HTML to a file, and ending. Both are whole processes, run in turns.
//   npm run bench                    the workbook of one article, its deck (the floor prints the deck), all outputs of it, and of four
//                                    articles joined 1, 10 and 50 times
//   npm run bench -- one 1 10        only these
//   npm run bench -- --runs 9 one    more turns (the median is printed)
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureCompiled, ensureInstalled, findRuntime, root, shortLived } from './ensure-installed.mjs';

const { values: flags, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } });
const wanted = positionals.length > 0 ? positionals : ['workbook', 'deck', 'one', '1', '10', '50'];
const usualRuns = { workbook: 7, deck: 7, one: 7, 1: 5, 10: 3, 50: 2 };

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const readMarkdown = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Resident memory of a process and all below it, in bytes; pages they share count once for each. */
function readTreeMemory(top) {
  const children = new Map();
  const memory = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      memory.set(Number(name), Number(fields[21]) * 4096);
    } catch {
      // Gone between the listing and the reading.
    }
  }
  const sum = (pid) => (memory.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(top);
}

/** Follow a process to its end: seconds, peak memory of its process tree, and what it wrote to standard error. */
function follow(child, name) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    let peakBytes = 0;
    const sampling = existsSync('/proc/self/stat')
      ? setInterval(() => (peakBytes = Math.max(peakBytes, readTreeMemory(child.pid))), 50)
      : null;
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('error', reject);
    // Not `close`: a straggler of the browser's may hold the pipe.
    child.on('exit', (code) => {
      clearInterval(sampling);
      for (const stream of child.stdio) stream?.destroy();
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, peakBytes, errors });
      else reject(new Error(`${name} ended with ${code}\n${errors.slice(-3000)}`));
    });
  });
}

/**
 * The floor. `--print-to-pdf` would be the shortest way, but the pinned browser comes without the resources of that
 * option and waits for ever; so the same four commands go through its pipe, from this process, which is warm already.
 */
async function printBare(browser, address, output) {
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-software-rasterizer',
    '--remote-debugging-pipe',
    '--no-startup-window',
  ];
  const child = spawn(browser.executablePath, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...browser.environment },
  });
  const end = follow(child, 'the floor');
  const connection = new Connection('', new PipeTransport(child.stdio[3], child.stdio[4]), 0, 0);
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
  const page = await connection.createSession({ targetId, type: 'page' });
  await page.send('Page.enable');
  const loaded = new Promise((resolve) => page.once('Page.loadEventFired', resolve));
  await page.send('Page.navigate', { url: address });
  await loaded;
  const { stream } = await page.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true, transferMode: 'ReturnAsStream' });
  const file = openSync(output, 'w');
  for (let done = false; !done; ) {
    const { data, eof } = await page.send('IO.read', { handle: stream, size: 4 << 20 });
    writeSync(file, Buffer.from(data, 'base64'));
    done = eof;
  }
  closeSync(file);
  connection.send('Browser.close').catch(() => {});
  return end;
}

/** The four articles as one, so many times over; every part keeps its headings under a heading of its own. */
function joinArticles(articles, times) {
  const bodies = articles.map((article) => article.replace(/^---\n.*?\n---\n/s, '').replace(/^# /m, '## '));
  const parts = Array.from({ length: times }, () => bodies).flat();
  return `---\ntitle: Articles joined ${times} times\n---\n\n${parts.join('\n\n')}\n`;
}

ensureInstalled();
ensureCompiled();
const { resolveBrowser } = await import(new URL('../lib/print/browser.js', import.meta.url));
const { PipeTransport } = await import('puppeteer-core/internal/node/PipeTransport.js');
const { Connection } = await import('puppeteer-core/internal/cdp/Connection.js');
const browser = await resolveBrowser(null);
const shared = join(root, '..', 'shared', 'articles');
const articles = readMarkdown(existsSync(shared) ? shared : join(root, 'articles'));
const folder = mkdtempSync(join(tmpdir(), 'couplet-bench-'));
const rows = [];
const stageRows = new Map();

for (const name of wanted) {
  const source = join(folder, `${name}.md`);
  const kept = join(folder, `${name}-html`);
  const sample = readMarkdown(join(root, 'articles'))[0];
  const alone = name === 'workbook' || name === 'deck' ? name : null;
  const isOne = name === 'one' || alone !== null;
  writeFileSync(source, isOne ? sample : joinArticles(articles, Number(name)));
  mkdirSync(kept);
  const program = join(root, 'lib', 'cli', 'main.js');
  const args = [...shortLived, program, 'build', source, '--quiet', '--timings', '--keep', kept, '--out', join(folder, 'dist')];
  if (alone) args.push('--only', alone);
  const build = () => follow(spawn(findRuntime(), args, { stdio: ['ignore', 'ignore', 'pipe'] }), `couplet build ${name}`);
  const document = join(kept, `${alone ?? 'workbook'}.html`);
  const floor = () => printBare(browser, `file://${document}`, join(folder, 'floor.pdf'));
  const builds = [];
  const floors = [];
  try {
    // The first turn warms the disk cache for both and is not counted, except where a turn takes too long to give away.
    if (name !== '50') {
      await build();
      await floor();
    }
    for (let turn = 0; turn < Number(flags.runs ?? usualRuns[name] ?? 3); turn += 1) {
      builds.push(await build());
      floors.push(await floor());
    }
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
    continue;
  }
  const seconds = median(builds.map((run) => run.seconds));
  const floorSeconds = median(floors.map((run) => run.seconds));
  const megabytes = (runs) => Math.round(Math.max(...runs.map((run) => run.peakBytes)) / 1e6);
  rows.push({
    input: name === 'one' ? 'one article' : alone ? `one article, ${alone}` : `four articles × ${name}`,
    'HTML, MB': (statSync(document).size / 1e6).toFixed(1),
    'couplet, s': seconds.toFixed(2),
    'floor, s': floorSeconds.toFixed(2),
    ratio: (seconds / floorSeconds).toFixed(2),
    'couplet, MB': megabytes(builds),
    'floor, MB': megabytes(floors),
    turns: builds.length,
  });
  const stages = new Map();
  for (const [turn, { errors }] of builds.entries()) {
    for (const line of errors.split('\n').filter((text) => text.startsWith('{"stage"'))) {
      const { stage, ms } = JSON.parse(line);
      const times = stages.get(stage) ?? new Array(builds.length).fill(0);
      times[turn] += ms;
      stages.set(stage, times);
    }
  }
  for (const [stage, times] of stages)
    stageRows.set(stage, { ...stageRows.get(stage), [isOne ? name : `× ${name}`]: Math.round(median(times)) });
}

const table = (list) => {
  const keys = [...new Set(list.flatMap(Object.keys))];
  const lines = [keys, ...list.map((row) => keys.map((key) => String(row[key] ?? '')))];
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '))
    .join('\n');
};
console.log(`\nMedians of whole processes; the floor is ${browser.executablePath}, bare, printing the workbook's HTML.\n`);
if (rows.length > 0) console.log(table(rows));
console.log('\nMilliseconds by stage (stages that run side by side overlap):\n');
console.log(table([...stageRows].map(([stage, times]) => ({ stage, ...times }))));
rmSync(folder, { recursive: true, force: true });
