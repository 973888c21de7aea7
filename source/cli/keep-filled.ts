import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Answers } from '../model/answers.ts';
import type { OutputFile } from './write-outputs.ts';

/** A file that would have been lost, and the name it is kept under. */
export interface Kept {
  name: string;
  as: string;
}

const isFillable = (name: string): boolean => /-fillable\.pdf$/.test(name);
const leftOver = 'answers-left-over.md';

/** The first of `name.ext`, `name-2.ext` … that is not there. */
function freeName(folder: string, stem: string, extension: string): string {
  for (let count = 1; ; count += 1) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}.${extension}`;
    if (!existsSync(join(folder, name))) return name;
  }
}

/** Whether a fillable workbook is as we wrote it, with nothing in it: told without opening it as a PDF. */
function isAsMade(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return text.split('%%EOF').length === 2 && text.includes('/Producer (couplet)') && !/\/V [(<]|\/(?:V|AS) \/(?!Off\b)/.test(text);
}

/**
 * Before files are replaced or removed: a fillable workbook that somebody has written into in its place is kept under another name,
 * unless all of it is in the new one; so are answers that were left over before. Nobody loses what they wrote to a build.
 *
 * @param given Answers this build was given: they are in the new files.
 * @returns What was kept.
 */
export async function keepFilled(
  folder: string,
  files: readonly OutputFile[],
  stale: readonly string[],
  given: Answers | null,
): Promise<Kept[]> {
  const kept: Kept[] = [];
  const keep = (name: string, as: string): void => {
    copyFileSync(join(folder, name), join(folder, as));
    kept.push({ name, as });
  };
  for (const name of new Set([...files.map(({ fileName }) => fileName), ...stale])) {
    const path = join(folder, name);
    if (!isFillable(name) || !existsSync(path)) continue;
    const bytes = readFileSync(path);
    if (isAsMade(bytes)) continue;
    const made = files.find(({ fileName }) => fileName === name);
    if (!(await holdsAll(bytes, made?.bytes ?? null, given))) keep(name, freeName(folder, name.replace(/fillable\.pdf$/, 'filled'), 'pdf'));
  }
  const text = files.find(({ fileName }) => fileName === leftOver)?.bytes;
  const path = join(folder, leftOver);
  if (text && existsSync(path) && !readFileSync(path).equals(text)) keep(leftOver, freeName(folder, 'answers-left-over-before', 'md'));
  return kept;
}

/** Whether everything in the old file is in the new one or was given. A file that cannot be read may hold anything. */
async function holdsAll(old: Uint8Array, made: Uint8Array | null, given: Answers | null): Promise<boolean> {
  const { openAnswers } = await import('../pipeline/open-answers.ts');
  try {
    const [before, after] = [await openAnswers(old), made ? await openAnswers(made) : null];
    const known = [...(given?.answers ?? []), ...(after?.answers ?? [])];
    const isKnown = (one: Answer) => known.some(({ name, value }) => name === one.name && value === one.value);
    return before.answers.every(isKnown);
  } catch {
    return false;
  }
}
