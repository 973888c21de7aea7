import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { understand } from './summary.ts';

const folder = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));
const names = ['turned-back', 'withdrawing', 'pull-away', 'emotionally-distant'];

const paragraph = (from: number): string =>
  Array.from(
    { length: 30 },
    (_, index) => `On day ${from + index} she wrote, “I would like to sit by the lake with you,” and he read it twice before supper.`,
  ).join(' ');
const inSections = (times: number): string =>
  `# Days\n\n${Array.from({ length: 30 }, (_, index) => `## Signs of day ${index}\n\n${Array.from({ length: times }, (__, part) => paragraph(index + part)).join('\n\n')}`).join('\n\n')}\n`;

/** Milliseconds of the processor, so that other work on the machine does not count; the best of three. */
function cost(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    expect(understand(text).article?.sentences.length).toBeGreaterThan(100);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/** Twice the words take twice the time, and a little; a bound of 2.6 leaves room for the collector. */
function grows(textOf: (times: number) => string): void {
  cost(textOf(1));
  expect(cost(textOf(2)) / cost(textOf(1))).toBeLessThan(2.6);
}

test('thirty sections of forty-five thousand words', () => grows(inSections), 60_000);

describe.skipIf(!existsSync(folder))('the shared articles, which belong to others and are read where they are', () => {
  test('joined four and eight times under one title', () => {
    const body = names
      .map((name) =>
        readFileSync(`${folder}${name}.md`, 'utf8')
          .replace(/^---\n[\s\S]*?\n---\n/u, '')
          .replace(/^# /mu, '## '),
      )
      .join('\n\n');
    grows((times) => `# All of them\n\n${Array.from({ length: times * 4 }, () => body).join('\n\n')}\n`);
  }, 60_000);
});
