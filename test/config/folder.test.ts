import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSettings } from '../../source/config/settings.ts';
import { listMessages } from '../../source/diagnostics/report.ts';
import { understandArticle } from '../../source/pipeline/understand-article.ts';
import { readLogo } from '../../source/read/read-logo.ts';

let folder: string;
const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'couplet-folder-')), 'articles');
  mkdirSync(folder);
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const tell = (file: VFile) =>
  listMessages(file).map(
    ({ file: path, line, severity, rule, reason }) => `${path.split('/').pop()}:${line} ${severity} ${rule} ${reason}`,
  );

describe('a file of helplines', () => {
  const read = (support: string) => {
    const file = new VFile({ path: join(folder, 'article.md') });
    const settings = checkSettings({ values: { support }, lineOf: () => 3 }, file, new Date('2026-11-28'));
    return { lines: settings.support, messages: tell(file) };
  };

  test('holds lines with a day for all or for each, and keeps every nought of a number', () => {
    put(
      'lines.yaml',
      'checked: 2026-09-01\nlines:\n  - { name: Night, phone: 0800111 }\n  - { name: Day, url: example.org, checked: 2026-10-01 }\n',
    );
    expect(read('lines.yaml')).toEqual({
      lines: [
        { name: 'Night', phone: '0800111', checked: '2026-09-01' },
        { name: 'Day', url: 'example.org', checked: '2026-10-01' },
      ],
      messages: [],
    });
    put('list.yml', '- { name: Night, text: "85258", checked: 2025-11-01 }\n');
    expect(read('list.yml').messages).toEqual([
      'article.md:3 warning config/support-date Expected helplines checked in the last year, found “Night” checked before',
    ]);
  });

  test.each([
    ['gone.yaml', 'no such file'],
    ['../outside.yaml', 'a file outside the article’s folder'],
    ['wrong.yaml', 'a line without `name` and `phone`, `text` or `url`, or a date that is none'],
    ['broken.yaml', 'a file that cannot be read'],
  ])('%s is told', (name, found) => {
    put('wrong.yaml', '- { name: Night }\n');
    put('broken.yaml', 'lines: [\n');
    expect(read(name)).toEqual({
      lines: undefined,
      messages: [`article.md:3 error config/support-file Expected helplines in “${name}”, found ${found}`],
    });
  });

  test('a day to come is no day of checking', () => {
    put('ahead.yaml', '- { name: Night, phone: "1", checked: 2027-01-01 }\n');
    expect(read('ahead.yaml').messages).toEqual([expect.stringContaining('found “Night” checked in the future')]);
  });
});

describe('couplet.yaml beside the article', () => {
  const understand = (text: string) => {
    const file = new VFile({ path: join(folder, 'article.md'), value: text });
    return { settings: understandArticle(file)?.settings, messages: tell(file).filter((line) => !line.includes(' info ')) };
  };

  test('holds for every article of the folder; what the article says wins', () => {
    put('couplet.yaml', 'theme: warm\nfacilitator: Cleo\n');
    const { settings, messages } = understand('---\nfacilitator: Mo\n---\n\n# Evenings\n\nText.\n');
    expect({ theme: settings?.theme, facilitator: settings?.facilitator?.line, messages }).toEqual({
      theme: 'warm',
      facilitator: 'Mo',
      messages: [],
    });
  });

  test('its mistakes name that file', () => {
    put('couplet.yaml', 'organisation: House\ntheme: clam\n');
    expect(understand('# Evenings\n\nText.\n').messages).toEqual([
      'couplet.yaml:2 error config/bad-value `theme`: expected calm, warm or plain, found "clam"',
    ]);
    put('couplet.yaml', 'theme: [\n');
    expect(understand('# Evenings\n\nText.\n').messages).toEqual([expect.stringMatching(/^couplet\.yaml:\d+ error parse\/front-matter /u)]);
    rmSync(join(folder, 'couplet.yaml'));
  });
});

describe('a logo', () => {
  const read = (name: string | null) => {
    const file = new VFile({ path: join(folder, 'article.md') });
    return { logo: readLogo(name, file), messages: tell(file) };
  };

  test('is a drawing or a PNG of the folder', () => {
    put('house.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><rect width="4" height="1"/></svg>');
    expect(read('house.svg')).toEqual({ logo: expect.stringMatching(/^data:image\/svg\+xml;base64,/u), messages: [] });
    expect(read(null)).toEqual({ logo: null, messages: [] });
  });

  test.each(['gone.svg', 'https://example.org/logo.png', 'run.svg', 'words.png'])('%s is told', (name) => {
    put('run.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>');
    put('words.png', 'no picture');
    expect(read(name)).toEqual({ logo: null, messages: [expect.stringMatching(/ error read\/logo `logo`: expected /u)] });
  });
});
