import type { Server } from 'node:http';
import { basename } from 'node:path';
import { BuildError } from '../diagnostics/build-error.ts';
import { buildArticles } from './build.ts';
import type { Flags } from './parse-flags.ts';
import { choosePresented, sharedCopyOf } from './present/choose-deck.ts';
import { describePresentation, listRoomAddresses } from './present/describe.ts';
import { close, createPageServer, listen } from './present/serve.ts';

const usage = (message: string, hint: string): BuildError => new BuildError('cli/usage', message, hint, { exitCode: 2 });

const loopback = '127.0.0.1';
const usualPort = 4321;
/** Ports looked at, from the usual one on. */
const mostPorts = 20;

function readPort(flags: Flags): number | null {
  if (flags.port === undefined) return null;
  const port = Number(flags.port);
  if (String(flags.port).trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw usage(`--port: expected a number from 0 to 65535, found ${flags.port}`, `write for example --port ${usualPort}`);
}

/** The deck of an article, built as `couplet build` does; its messages are told, and its exit code given when it fails. */
async function buildDeck(path: string, flags: Flags): Promise<string | number> {
  const { exitCode, reports } = await buildArticles([path], { ...flags, only: 'deck', quiet: Boolean(flags.json), json: undefined });
  const deck = reports.flatMap(({ outputs }) => outputs).find((one) => basename(one.path) === 'deck.html');
  return deck?.path ?? (exitCode === 0 ? 1 : exitCode);
}

/** Serve the deck itself on the loopback address: on the port asked for, else on the first free one. */
async function serveOwn(deck: string, asked: number | null): Promise<{ server: Server; port: number }> {
  let port = asked ?? usualPort;
  const server = createPageServer({ path: deck, name: basename(deck) }, () => [`${loopback}:${port}`, `localhost:${port}`]);
  const last = asked ?? usualPort + mostPorts;
  for (let next = port; next <= last; next += 1) {
    const found = await listen(server, loopback, next);
    if ('port' in found) {
      port = found.port;
      return { server, port };
    }
    if (asked !== null && found.code === 'EACCES')
      throw usage(`Port ${asked} may not be used by this account`, `write --port ${usualPort}`);
  }
  throw asked === null
    ? usage(`The ports ${usualPort} to ${last} are all in use`, 'write --port 0 for any that is free')
    : usage(`Port ${asked} is in use by another program`, 'leave --port out, or write --port 0 for any that is free');
}

/** Serve the copy without notes on every address the room can reach; never the deck itself. */
async function serveRoom(shared: string, port: number): Promise<string[]> {
  const addresses: string[] = [];
  for (const address of listRoomAddresses()) {
    const host = `${address}:${port}`;
    const server = createPageServer({ path: shared, name: basename(shared) }, () => [host]);
    if ('port' in (await listen(server, address, port))) addresses.push(`http://${host}/`);
  }
  return addresses;
}

/**
 * `couplet present`: serve a deck on this computer and open it in the browser; with `--room`, serve the copy without notes to the local
 * network as well. Resolves when everything listens; the servers keep the program running until it is interrupted.
 *
 * Our own server of one page each, not a library that serves folders: beside a deck lie workbooks that somebody has filled in.
 *
 * @returns 0 while serving; the exit code of the build when the article could not be built.
 * @throws {BuildError} `cli/usage` when there is nothing to present, the port is taken, or the room cannot be reached.
 */
export async function present(named: string[], flags: Flags): Promise<number> {
  const port = readPort(flags);
  const presented = choosePresented(named, String(flags.out ?? 'dist'));
  const deck = presented.type === 'deck' ? presented.path : await buildDeck(presented.path, flags);
  if (typeof deck === 'number') return deck;
  const shared = flags.room ? sharedCopyOf(deck) : null;
  const own = await serveOwn(deck, port);
  const address = `http://${loopback}:${own.port}/`;
  const room = shared === null ? [] : await serveRoom(shared, own.port);
  if (shared !== null && room.length === 0) {
    await close(own.server);
    throw usage('This computer is in no network that others could reach it by', 'join the network of the room, or leave --room out');
  }
  if (flags.json) process.stdout.write(`${JSON.stringify({ deck, address, room })}\n`);
  else process.stdout.write(describePresentation({ deck, own: address, room }, process.stdout.isTTY === true && !process.env.NO_COLOR));
  if (flags.open !== false) await openBrowser(address);
  return 0;
}

/** Open the address in the browser of the person; where that fails, the address is on the screen. */
async function openBrowser(address: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const child = await open(address);
    // A computer without a screen or a browser.
    child.on('error', () => tellAddress(address));
  } catch {
    tellAddress(address);
  }
}

const tellAddress = (address: string): void => {
  process.stderr.write(`The browser did not open: type ${address} into it.\n`);
};
