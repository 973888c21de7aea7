import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../source/diagnostics/rules.ts';

const folder = fileURLToPath(new URL('../../source', import.meta.url));
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('rules.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

test.each(Object.entries(rules))('%s is reported somewhere, and tells what to do', (id, { about, hint }) => {
  expect(code).toContain(`'${id}'`);
  expect([about, hint].every((text) => text.length > 9 && !text.includes('undefined'))).toBe(true);
});
