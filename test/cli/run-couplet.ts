import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Run the compiled command as a person would, in a folder of its own, not watched by a terminal. */
export function runCouplet(
  args: string[],
  cwd: string,
  whileRunning: (child: ChildProcess) => void = () => {},
  environment: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const ended: Ended = { code: null, signal: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ended.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ended.stderr += text;
  });
  whileRunning(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ ...ended, code, signal }));
  });
}

export const outputNames = [
  'deck-shared.html',
  'deck.html',
  'outline.json',
  'run-sheet.csv',
  'run-sheet.pdf',
  'run-sheet.txt',
  'workbook.pdf',
];

/** What a folder holds: names, bytes and times. */
export function takeStock(folder: string): { name: string; text: string; changed: number }[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'latin1'), changed: statSync(join(folder, name)).mtimeMs }));
}

/** Outputs of an earlier build, an hour old. */
export function leaveEarlierOutputs(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const anHourAgo = new Date(Date.now() - 3_600_000);
  for (const name of outputNames) {
    writeFileSync(join(folder, name), `earlier ${name}`);
    utimesSync(join(folder, name), anHourAgo, anHourAgo);
  }
}

/** Short, but with something for every output. */
export const shortArticle = `---
title: Two cups of tea
permission: own
---

Some evenings end before anybody has said a word. This is ordinary, and it can change.

## Signs from both chairs

It often looks like:

- Answers get shorter
- Talk stays with jobs
- A hug is cut short

## What helps

Say one small thing early. You can say:

“I am quiet tonight, and it is not about you.”

## Key takeaway

A small question may open more than a large one.
`;
