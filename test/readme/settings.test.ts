import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkSettings, settingNames } from '../../source/config/settings.ts';
import { listMessages } from '../../source/diagnostics/report.ts';

const at = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const readme = at('README.md');

test('the README names every setting', () => {
  expect(settingNames.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`\`${name}:`))).toEqual([]);
});

test('the README names every option of the command', () => {
  const flags = [...at('source/cli/run.ts').matchAll(/'(?:-\w, )?(--[a-z-]+)/g)].map(([, flag = '']) => flag);
  expect(flags.length).toBeGreaterThan(20);
  expect([...new Set(flags)].filter((flag) => !readme.includes(flag))).toEqual([]);
});

test('its file of helplines is one we read', () => {
  const example = /```yaml\n(# helplines\.yaml\n[\s\S]*?)```/u.exec(readme)?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'couplet-readme-'));
  try {
    writeFileSync(join(folder, 'helplines.yaml'), example);
    const file = new VFile({ path: join(folder, 'article.md') });
    const { support } = checkSettings({ values: { support: 'helplines.yaml' }, lineOf: () => 1 }, file, new Date('2026-11-28'));
    expect(listMessages(file)).toEqual([]);
    expect(support).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
