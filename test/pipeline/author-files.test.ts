import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { afterEach, describe, expect, test } from 'vitest';
import { loadPromptBank, loadTemplates } from '../../source/config/load-content.ts';
import { listMessages } from '../../source/diagnostics/report.ts';
import { loadContent, reportFault } from '../../source/pipeline/content.ts';
import { TemplateFault } from '../../source/render/author-files/template-fault.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const ours = loadTemplates();

/** The content of an article with these files in `templates/` beside it, and what is said of them. */
async function loadWith(files: Record<string, string | Uint8Array>, lang = 'en') {
  const folder = mkdtempSync(join(tmpdir(), 'couplet-authors-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'templates', path)), { recursive: true });
    writeFileSync(join(folder, 'templates', path), text);
  }
  const file = new VFile({ path: join(folder, 'article.md'), value: '' });
  const content = await loadContent(lang, file);
  return { content, file, messages: () => listMessages(file) };
}

/** What a template renders with a view, or what is said of the author's files. */
async function renderWith(files: Record<string, string>, name: string, view: object): Promise<string | ReturnType<typeof listMessages>> {
  const { content, file, messages } = await loadWith(files);
  if (!content) return messages();
  try {
    return content.renderer(name, view);
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    reportFault(error.fault, file);
    return messages();
  }
}

const line = 'partials/workbook/line.hbs';

describe('files in templates/ beside the article', () => {
  test('stand in place of ours, each alone', async () => {
    const { content, messages } = await loadWith({
      [line]: '<p class="mine">{{text}}</p>',
      'styles/base.css': 'p { margin: 1mm; }',
      'styles/custom.css': 'p { color: var(--accent); }',
    });
    expect(messages()).toEqual([]);
    expect(content?.renderer('partials/workbook/line', { text: 'One < two' })).toBe('<p class="mine">One &lt; two</p>');
    expect(content?.templates['styles/base.css']).toBe('p { margin: 1mm; }');
    expect(content?.templates['styles/custom.css']).toContain('--accent');
    expect(content?.templates['styles/tokens.css']).toBe(ours['styles/tokens.css']);
  });

  test('ours in their place change nothing and raise nothing, document by document', async () => {
    const { messages } = await loadWith(Object.fromEntries(Object.entries(ours).filter(([path]) => !path.endsWith('.js'))));
    expect(messages()).toEqual([]);
  });

  test('words and prompts: as many of our names as are wanted, the others stay', async () => {
    const { content, messages } = await loadWith({
      'locales/en/workbook.yaml': 'partner:\n  a: Left\n',
      'prompts/en.yaml': 'together:\n  gentle:\n    - What made us laugh ...\n',
    });
    expect(messages()).toEqual([]);
    expect(content?.phrases.text('workbook.partner.a')).toBe('Left');
    expect(content?.phrases.text('workbook.partner.b')).toBe('Partner B');
    expect(content?.bank.together?.filter(({ depth }) => depth === 'gentle').map(({ text }) => text)).toEqual(['What made us laugh ...']);
    expect(content?.bank.reading).toEqual(loadPromptBank('en').reading);
  });

  test('a language of the author’s own is laid over the English words', async () => {
    const { content } = await loadWith(
      { 'locales/it/workbook.yaml': 'partner:\n  a: Persona A\n', 'locales/en/workbook.yaml': 'partner:\n  b: Second\n' },
      'it',
    );
    expect([content?.phrases.text('workbook.partner.a'), content?.phrases.text('workbook.partner.b')]).toEqual(['Persona A', 'Second']);
  });

  test.each([
    ['partials/workbook/lne.hbs', 'templates/partials/workbook/line.hbs'],
    ['partials/line.hbs', 'templates/partials/workbook/line.hbs'],
    ['styles/theme/calm.css', 'templates/styles/themes/calm.css'],
    ['styles/customs.css', 'templates/styles/custom.css'],
  ])('%s is none of ours: a warning names the nearest', async (path, nearest) => {
    const { content, messages } = await loadWith({ [path]: '' });
    expect(content).not.toBeNull();
    expect(messages()).toMatchObject([{ rule: 'template/unknown', severity: 'warning', file: `templates/${path}` }]);
    expect(messages()[0]?.reason).toContain(`the nearest is ${nearest}`);
  });

  test('a folder of another program is told in a few lines', async () => {
    const { messages } = await loadWith(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`pages/page-${index}.html`, '<p>'])));
    expect(messages()).toHaveLength(6);
    expect(messages().map(({ reason }) => reason)).toContain('templates/ beside the article holds 35 more files that are none of ours');
  });

  test('an unknown name among the words is a warning, a list for a line an error, both with the line', async () => {
    const { messages } = await loadWith({ 'locales/en/workbook.yaml': '# mine\npartnr:\n  a: Left\npartner:\n  a: [Left]\n' });
    expect(messages()).toMatchObject([
      { rule: 'template/unknown', line: 3, file: 'templates/locales/en/workbook.yaml' },
      { rule: 'template/broken', line: 5 },
    ]);
    expect(messages()[0]?.reason).toContain('the nearest is `partner`');
  });
});

describe('a broken file of the author’s is named with its line, what is missing, and one next step', () => {
  const view = { text: 'One', by: null, body: { type: 'line' } };
  test.each([
    [
      'a block left open',
      '<p>\n{{#if text}}{{text}}\n</p>',
      'template/broken',
      null,
      'Expected a Handlebars template',
      'close every {{#…}}',
    ],
    [
      'a block closed by another',
      '<p>\n{{#if text}}{{text}}{{/each}}\n</p>',
      'template/broken',
      2,
      'Expected {{/if}}, found {{/each}}',
      'close every',
    ],
    ['a brace left open', '<p>{{text}</p>\n', 'template/broken', 1, 'Expected a Handlebars template', 'close every'],
    [
      'a field that is not there',
      '<p>\n\n{{txet}}</p>',
      'template/broken',
      3,
      'Expected a field of this page, found “txet”',
      'write {{text}}',
    ],
    ['a field below one that is not there', '<p>{{body.type}}\n{{body.kind}}</p>', 'template/broken', 2, 'found “kind”', ''],
    [
      'a partial that is not there',
      '\n{{> partials/workbook/lnies}}',
      'template/broken',
      2,
      'found {{> partials/workbook/lnies}}',
      'write {{> partials/workbook/lines}}',
    ],
    ['a helper that is not there', '\n\n<p>{{prse text}}</p>', 'template/broken', 3, 'Expected one of our helpers, found “prse”', 'prose'],
    [
      'a field one of ours needs and is not given',
      '<p>\n{{> partials/workbook/banner}}</p>',
      'template/broken',
      2,
      'Expected the field “label” for templates/partials/workbook/banner.hbs',
      '{{> partials/workbook/banner label=…}}',
    ],
    [
      'a number one of ours needs and is not given',
      '<p>\n{{> partials/workbook/lines}}</p>',
      'template/broken',
      2,
      'in templates/partials/workbook/lines.hbs, which this file calls',
      '',
    ],
    ['three braces', '<p>\n{{{text}}}</p>', 'template/refused', 2, 'text printed without its safety', 'two braces'],
    ['an ampersand', '<p>{{& text}}</p>', 'template/refused', 1, 'text printed without its safety', 'two braces'],
    ['a script', '<p>One</p>\n<script>alert(1)</script>', 'template/refused', 2, 'found <script>', 'take it out'],
    ['a script in two pieces', '{{#if text}}<scr{{else}}<p>{{/if}}ipt>alert(1)</script>', 'template/refused', null, '<', 'take'],
    ['an event', '<p\n onclick="{{text}}">One</p>', 'template/refused', 1, 'found onclick=', 'take it out'],
    [
      'a picture from outside',
      '<img src="https://example.org/a.png" alt="">',
      'template/refused',
      1,
      'found src="https://example.org/a.png"',
      'data:',
    ],
    ['a script behind a link', '<a href=" javascript:alert(1)">x</a>', 'template/refused', 1, 'href=', 'take it out'],
    ['a script behind a link, in pieces', '<a href="java&#10;script:alert(1)">x</a>', 'template/refused', 1, 'href=', 'take it out'],
    ['a style that fetches', '<p style="background: url(//example.org)">x</p>', 'template/refused', 1, 'in style=', 'data:'],
    ['a frame', '\n<iframe></iframe>', 'template/refused', 2, 'found <iframe>', 'take it out'],
    [
      'a drawing that is set in motion',
      '<svg><a href="#x"><set attributeName="href" to="javascript:alert(1)"/></a></svg>',
      'template/refused',
      1,
      'found <set>',
      'take it out',
    ],
  ])('%s', async (_, source, rule, at, reason, hint) => {
    const said = await renderWith({ [line]: source }, 'partials/workbook/line', view);
    expect(said).toMatchObject([{ rule, severity: 'error', file: `templates/${line}`, ...(at === null ? {} : { line: at }) }]);
    const [message] = said as ReturnType<typeof listMessages>;
    expect(message?.reason).toContain(reason);
    expect(message?.hint).toContain(hint);
  });

  test.each([
    ['an import', '@import "x.css";', '@import'],
    ['an address', '\np { background: url("https://example.org/a.png"); }', 'url("https://example.org/a.png")'],
    ['an address in disguise', 'p { background: \\75rl(https://example.org); }', 'url(https://example.org)'],
    ['a set of pictures', 'p { background: image-set("a.png" 1x); }', 'image-set('],
    ['the end of the sheet', 'p {} </style><script>', '</style'],
  ])('a style sheet with %s', async (_, css, found) => {
    const { content, messages } = await loadWith({ 'styles/custom.css': css });
    expect(content).toBeNull();
    expect(messages()).toMatchObject([
      { rule: 'template/refused', file: 'templates/styles/custom.css', line: css.startsWith('\n') ? 2 : 1 },
    ]);
    expect(messages()[0]?.reason).toContain(found);
  });

  test('drawings and fonts that lie in the sheet pass', async () => {
    const { messages } = await loadWith({
      'styles/custom.css':
        '/* url(https://example.org) */ p { background: url("data:image/svg+xml,%3Csvg/%3E"); fill: url(#a); content: "\\2014 "; }',
    });
    expect(messages()).toEqual([]);
  });

  test('a theme that lacks a token is told which; one that cannot be read, where', async () => {
    const path = 'styles/themes/calm.css';
    const calm = ours[path] ?? '';
    const lacking = await loadWith({ [path]: calm.replace(/ *--(?:soft|slide-rest): [^;]*;/g, '') });
    expect(lacking.content).toBeNull();
    expect(lacking.messages()).toMatchObject([{ rule: 'template/broken', file: `templates/${path}` }]);
    expect(lacking.messages()[0]?.reason).toContain('found none for --soft, --slide-rest');
    const pale = await loadWith({ [path]: calm.replace(/--soft: [^;]*/, '--soft: #aaaaaa') });
    expect(pale.content).not.toBeNull();
    expect(pale.messages()).toMatchObject([{ rule: 'template/contrast', severity: 'warning', file: `templates/${path}` }]);
    expect(pale.messages()[0]?.reason).toContain('4.5:1, found 2.3:1 for --soft on --paper');
  });

  test('a script of ours cannot be replaced', async () => {
    const { messages } = await loadWith({ 'deck/countdown.js': 'alert(1)' });
    expect(messages()).toMatchObject([{ rule: 'template/refused', severity: 'error', file: 'templates/deck/countdown.js' }]);
  });

  test('bytes that are no text, and YAML that does not read', async () => {
    const { messages } = await loadWith({ [line]: new Uint8Array([0xff, 0xfe, 0x00]), 'locales/en/deck.yaml': 'title: "x\n' });
    expect(messages()).toMatchObject([
      { rule: 'template/broken', file: `templates/${line}` },
      { rule: 'template/broken', file: 'templates/locales/en/deck.yaml' },
    ]);
  });
});
