import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { resolveBrowser } from '../../source/print/browser.ts';
import { runCouplet, shortArticle } from './run-couplet.ts';

const program = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'couplet-test-'));
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Another address of this machine, where there is a network. */
const roomAddress = Object.values(networkInterfaces())
  .flatMap((one) => one ?? [])
  .find(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))?.address;

interface Presenting {
  child: ChildProcess;
  deck: string;
  address: string;
  room: string[];
  port: number;
}

/** Start `couplet present` and wait until it says where it serves. */
async function present(args: string[], cwd = base, environment: Record<string, string> = {}): Promise<Presenting> {
  const child = spawn(process.execPath, [program, 'present', '--json', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  running.add(child);
  let [stdout, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.setEncoding('utf8');
  for await (const text of child.stdout) {
    stdout += text;
    if (stdout.includes('\n')) break;
  }
  if (!stdout.includes('\n')) throw new Error(`couplet present ended: ${stderr}`);
  const told = JSON.parse(stdout) as Omit<Presenting, 'child' | 'port'>;
  return { child, ...told, port: Number(new URL(told.address).port) };
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Ask for a path as it stands, not tidied as `fetch` does. */
function ask(host: string, port: number, path = '/', { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.on('error', reject);
    asking.end();
  });
}

const connects = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const tell = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.on('connect', tell(true)).on('error', tell(false)).on('timeout', tell(false));
  });

const notes = 'class="notes"';

describe('couplet present', () => {
  const folder = join(base, 'dist', 'tea');
  beforeAll(async () => {
    writeFileSync(join(base, 'tea.md'), shortArticle);
    expect(await runCouplet(['build', 'tea.md', '--only', 'deck'], base)).toMatchObject({ code: 0 });
    // What somebody wrote lies beside the deck.
    writeFileSync(join(folder, 'workbook-filled.pdf'), 'a secret');
  });

  test('serves the deck built last, with its notes, on this computer only', async () => {
    mkdirSync(join(base, 'dist', 'older'));
    writeFileSync(join(base, 'dist', 'older', 'deck.html'), 'older');
    utimesSync(join(base, 'dist', 'older', 'deck.html'), new Date(0), new Date(0));
    const { deck, address, room, port } = await present(['--no-open', '--port', '0']);
    expect({ deck, room }).toEqual({ deck: join('dist', 'tea', 'deck.html'), room: [] });
    expect(address).toBe(`http://127.0.0.1:${port}/`);
    const { status, headers, body } = await ask('127.0.0.1', port);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(body).toBe(readFileSync(join(folder, 'deck.html'), 'utf8'));
    expect((await ask('127.0.0.1', port, '/deck.html?print-pdf')).body).toBe(body);
    expect(await connects('127.0.0.1', port)).toBe(true);
    for (const other of ['127.0.0.2', '::1', roomAddress])
      if (other) expect({ other, connects: await connects(other, port) }).toEqual({ other, connects: false });
  });

  test('gives nothing but the deck, and only to who asks by its own address', async () => {
    const { port } = await present(['dist/tea/deck.html', '--no-open', '--port', '0']);
    const paths = [
      '/workbook-filled.pdf',
      '/../tea/workbook-filled.pdf',
      '/%2e%2e/tea/outline.json',
      '/..%2f..%2ftea.md',
      '/./outline.json',
      '//etc/passwd',
      '/deck.html/../outline.json',
      '/deck-shared.html',
      'http://127.0.0.1/outline.json',
    ];
    for (const path of paths) expect({ path, status: (await ask('127.0.0.1', port, path)).status }).toEqual({ path, status: 404 });
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`])
      expect({ host, status: (await ask('127.0.0.1', port, '/', { headers: { host } })).status }).toEqual({ host, status: 421 });
    expect((await ask('127.0.0.1', port, '/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask('127.0.0.1', port, '/', { method });
      expect({ method, status, allow: headers.allow }).toEqual({ method, status: 405, allow: 'GET, HEAD' });
    }
    const head = await ask('127.0.0.1', port, '/', { method: 'HEAD' });
    expect({ ...head, headers: head.headers['content-length'] }).toEqual({
      status: 200,
      body: '',
      headers: String(readFileSync(join(folder, 'deck.html')).length),
    });
  });

  test('a deck built again is there at the next reload; one that is gone is said to be', async () => {
    const copy = join(base, 'copy.html');
    cpSync(join(folder, 'deck.html'), copy);
    const { port } = await present(['copy.html', '--no-open', '--port', '0']);
    writeFileSync(copy, `${readFileSync(copy, 'utf8')}<!-- anew -->`);
    expect((await ask('127.0.0.1', port)).body).toContain('<!-- anew -->');
    rmSync(copy);
    expect(await ask('127.0.0.1', port)).toMatchObject({ status: 404, body: expect.stringContaining('build it again') });
  });

  test.skipIf(!roomAddress)('--room serves the copy without notes to the network, and the notes still on this computer only', async () => {
    const { room, port } = await present(['--room', '--no-open', '--port', '0']);
    expect(room).toContain(`http://${roomAddress}:${port}/`);
    const shared = readFileSync(join(folder, 'deck-shared.html'), 'utf8');
    expect(shared).not.toContain(notes);
    for (const path of ['/', '/deck-shared.html']) expect(await ask(roomAddress!, port, path)).toMatchObject({ status: 200, body: shared });
    for (const path of ['/deck.html', '/../deck.html', '/workbook-filled.pdf'])
      expect({ path, status: (await ask(roomAddress!, port, path)).status }).toEqual({ path, status: 404 });
    // Asking the room's server by the name of the other one gives nothing either.
    expect((await ask(roomAddress!, port, '/', { headers: { host: `127.0.0.1:${port}` } })).status).toBe(421);
    expect((await ask('127.0.0.1', port)).body).toContain(notes);
  });

  test('--room without the copy without notes serves nothing at all', async () => {
    cpSync(join(folder, 'deck.html'), join(base, 'alone.html'));
    const ended = await runCouplet(['present', 'alone.html', '--room', '--no-open'], base);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/“alone-shared.html” is not beside alone.html[\s\S]*build the article again/);
  });

  test('an article is built first, with the settings given', async () => {
    const home = join(base, 'home');
    mkdirSync(join(home, 'articles'), { recursive: true });
    writeFileSync(join(home, 'articles', 'tea.md'), shortArticle);
    const { deck, port } = await present(['--no-open', '--port', '0', '--start', '07:15'], home);
    expect(deck).toBe(join('dist', 'tea', 'deck.html'));
    const { body } = await ask('127.0.0.1', port);
    expect(body).toContain(notes);
    expect(body).toContain('07:15');
    expect(existsSync(join(home, 'dist', 'tea', 'deck-shared.html'))).toBe(true);
  });

  test('an article that cannot be built ends as couplet build does', async () => {
    writeFileSync(join(base, 'empty.md'), '');
    const ended = await runCouplet(['present', 'empty.md', '--no-open'], base);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('read/empty');
  });

  test.skipIf(process.platform !== 'linux')('opens the browser, unless told not to', async () => {
    const opened = join(base, 'opened.txt');
    writeFileSync(join(base, 'browser.sh'), `#!/bin/sh\necho "$1" >> "${opened}"\n`, { mode: 0o755 });
    const environment = { BROWSER: join(base, 'browser.sh'), DISPLAY: ':99' };
    await present(['--no-open', '--port', '0'], base, environment);
    const { address } = await present(['--port', '0'], base, environment);
    await expect.poll(() => existsSync(opened) && readFileSync(opened, 'utf8'), { timeout: 8000 }).toBe(`${address}\n`);
  });

  test('interrupted, it ends as interrupted, and nothing is served any more', async () => {
    const { child, port } = await present(['--no-open', '--port', '0']);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
    expect(await connects('127.0.0.1', port)).toBe(false);
  });

  test('a port that is taken: the usual one gives way to the next, one asked for is an error', async () => {
    const first = await present(['--no-open']);
    const second = await present(['--no-open']);
    expect(second.port).toBeGreaterThan(first.port);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const ended = await runCouplet(['present', '--no-open', '--port', String(port)], base);
    other.close();
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(new RegExp(`Port ${port} is in use[\\s\\S]*--port 0`));
  });

  test.each([
    [['tee.md'], /“tee.md” is not there[\s\S]*couplet present tea.md/],
    [['tea.md', 'other.md'], /Expected one deck or article, found 2/],
    [['dist'], /“dist” is a folder without a deck/],
    [['--port', 'many'], /--port: expected a number from 0 to 65535, found many/],
    [['--rom'], /--rom[\s\S]*--room/],
  ])('%j ends with 2 and one next step', async (args, says) => {
    const ended = await runCouplet(['present', '--no-open', ...args], base);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr).toContain('hint: ');
  });

  test('the book beside a deck is no article: the deck is named', async () => {
    const folder = join(base, 'beside');
    mkdirSync(folder, { recursive: true });
    for (const name of ['deck.html', 'workbook.pdf', 'run-sheet.txt']) writeFileSync(join(folder, name), name);
    for (const name of ['workbook.pdf', 'run-sheet.txt']) {
      const ended = await runCouplet(['present', '--no-open', `beside/${name}`], base);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toMatch(
        new RegExp(`“beside/${name}” is neither a deck nor an article[\\s\\S]*couplet present beside/deck.html`),
      );
    }
  });

  test('several articles and no deck: each is named', async () => {
    const home = join(base, 'several');
    mkdirSync(join(home, 'articles'), { recursive: true });
    for (const name of ['one.md', 'two.md']) writeFileSync(join(home, 'articles', name), shortArticle);
    const ended = await runCouplet(['present', '--no-open'], home);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/found 2: one.md, two.md[\s\S]*couplet present articles/);
  });

  describe('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      const { executablePath, environment } = await resolveBrowser(null);
      browser = await puppeteer.launch({
        executablePath,
        env: { ...process.env, ...environment },
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-popup-blocking'],
      });
    });
    afterAll(() => browser?.close());

    test('the deck runs, S opens the speaker view with the notes, and the console is silent', async () => {
      const { address } = await present(['--no-open', '--port', '0']);
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      const asked: string[] = [];
      page.on('request', (one) => asked.push(one.url()));
      await page.goto(address);
      await page.waitForSelector('.reveal.ready');
      const opening = once(page as never, 'popup') as Promise<[import('puppeteer-core').Page]>;
      await page.keyboard.press('s');
      const [speaker] = await opening;
      const said = await page.evaluate(() => document.querySelector('.present aside.notes')?.textContent?.trim().slice(0, 40));
      expect(said?.length).toBe(40);
      await speaker.waitForFunction((text) => document.body.textContent?.includes(text!), { timeout: 10_000 }, said);
      expect(complaints).toEqual([]);
      expect(asked.filter((one) => !one.startsWith(address) && !/^(?:data|blob|about):/.test(one))).toEqual([]);
    });
  });
});
