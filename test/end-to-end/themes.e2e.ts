import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMessages } from '../../source/diagnostics/report.ts';
import { type Browser, type BuildResult, buildArticle, readArticle, startBrowser } from '../../source/index.ts';
import { type BuildOptions, type Theme, themes } from '../../source/model/options.ts';
import { openDeck } from './open-deck.ts';

const sample = new URL('../../articles/when-one-of-you-goes-quiet.md', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'couplet-themes-'));
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function build(
  overrides: Partial<BuildOptions>,
  path = sample,
): Promise<{ result: BuildResult | null; messages: ReturnType<typeof listMessages> }> {
  const file = readArticle(path);
  return { result: await buildArticle(file, { browser, overrides }), messages: listMessages(file) };
}

/** Each theme once, whichever test asks first. */
const built = new Map<Theme, ReturnType<typeof build>>();
function buildTheme(theme: Theme): ReturnType<typeof build> {
  const made = built.get(theme) ?? build({ theme });
  built.set(theme, made);
  return made;
}

const bytesOf = (result: BuildResult | null, name: string): Uint8Array =>
  result?.artefacts.find(({ fileName }) => fileName === name)?.bytes ?? new Uint8Array();

/** The faces of a PDF by name and kind: `Alegreya-Regular Type0`. */
async function facesOf(pdf: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(pdf);
  const fonts = file.context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFDict && one.get(PDFName.of('Type')) === PDFName.of('Font') ? [one] : []));
  return [
    ...new Set(
      fonts.map((font) => `${font.get(PDFName.of('BaseFont'))} ${font.get(PDFName.of('Subtype'))}`.replace(/^\/(?:[A-Z]{6}\+)?/, '')),
    ),
  ];
}

/** Every colour the pages are painted with, as the file writes it; pictures of the author's are not looked at. */
async function coloursOf(pdf: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(pdf);
  const colours = new Set<string>();
  for (const [, one] of file.context.enumerateIndirectObjects()) {
    if (!(one instanceof PDFRawStream)) continue;
    const subtype = one.dict.get(PDFName.of('Subtype'));
    if (one.dict.has(PDFName.of('Length1')) || subtype === PDFName.of('Image') || one.dict.get(PDFName.of('Type')) === PDFName.of('XRef'))
      continue;
    const text = Buffer.from(decodePDFRawStream(one).decode()).toString('latin1');
    if (!/\b(?:re|Tf|cm|BT)\b/.test(text)) continue;
    for (const [, values = ''] of text.matchAll(/(?:^|\s)((?:[\d.]+\s+){1,4})(?:rg|RG|g|G|k|K|sc|SC|scn|SCN)(?=\s|$)/g))
      colours.add(values.trim().replace(/\s+/g, ' '));
  }
  return [...colours].sort();
}

const voices = { calm: /^Newsreader/, warm: /^Alegreya/, plain: /^SourceSans3/ };

describe.each(themes)('the sample in %s', (theme) => {
  let made: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    made = await buildTheme(theme);
  });

  test('builds without a warning, in the faces of the theme, none of Type 3', async () => {
    expect(made.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    for (const name of ['workbook.pdf', 'run-sheet.pdf']) {
      const faces = await facesOf(bytesOf(made.result, name));
      expect(faces.some((face) => voices[theme].test(face))).toBe(true);
      expect(faces.filter((face) => !voices[theme].test(face) && !/^SourceSans3/.test(face))).toEqual([]);
      expect(faces.filter((face) => face.includes('Type3'))).toEqual([]);
    }
  });

  test('the deck opens without a complaint, asks for nothing, and nothing sticks out', async () => {
    const path = join(folder, `${theme}.html`);
    writeFileSync(path, bytesOf(made.result, 'deck.html'));
    const deck = await openDeck(path);
    try {
      const slides = await deck.show(1280, 720);
      expect(slides.length).toBeGreaterThan(30);
      expect(deck.complaints).toEqual([]);
      expect(deck.requests.filter((address) => !address.startsWith('data:') && !address.startsWith('file:'))).toEqual([]);
    } finally {
      await deck.close();
    }
  });
});

describe('ink', () => {
  test('black prints black, white and nothing else', async () => {
    const { result } = await build({ ink: 'black', theme: 'warm' });
    for (const name of ['workbook.pdf', 'run-sheet.pdf'])
      expect([name, (await coloursOf(bytesOf(result, name))).filter((colour) => !/^(?:[01]|0 0 0|1 1 1)$/.test(colour))]).toEqual([
        name,
        [],
      ]);
  });

  test('saver prints no tint: every colour is one of text, line or mark', async () => {
    const [full, saver] = await Promise.all([buildTheme('calm'), build({ theme: 'calm', ink: 'saver' })]);
    const [before, after] = await Promise.all([full, saver].map(async ({ result }) => coloursOf(bytesOf(result, 'workbook.pdf'))));
    const isTint = (colour: string) => colour.split(' ').every((value) => Number(value) > 0.85 && Number(value) < 1);
    expect(before?.some(isTint)).toBe(true);
    expect(after?.filter(isTint)).toEqual([]);
    expect(after?.length).toBeGreaterThan(3);
  });
});

describe('files of the author’s beside the article', () => {
  const article = join(folder, 'article.md');
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, 'templates', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'templates', path), text);
  };
  beforeAll(() => {
    writeFileSync(
      article,
      '---\ntitle: After a quarrel\ncolours: "#4a148c, gold"\n---\n\nWe were tired.\n\n## Signs\n\n- Doors close\n- Words get short\n- Nobody looks up\n\n## What helps\n\nSay it [sooner](next.md), or [here](https://example.org "there").\n\n<details><summary>More</summary><blockquote cite="https://example.org">Slowly.</blockquote></details>\n\n| One | Two |\n| --- | --- |\n| a | b |\n',
    );
  });

  test('are in the book and in the deck, in the colours of the brand', async () => {
    put('partials/workbook/question.hbs', '<p class="question">{{text}}</p>');
    put('styles/custom.css', '.title { text-transform: uppercase; }');
    put('locales/en/workbook.yaml', 'partner:\n  a: Left hand\n');
    const { result, messages } = await build({}, article);
    expect(messages.map(({ rule }) => rule).filter((rule) => /^(?:template|config)/.test(rule))).toEqual(['template/colour-repaired']);
    expect(result?.html.workbook).toContain('text-transform: uppercase');
    expect(result?.html.deck).toContain('text-transform: uppercase');
    expect(result?.html.workbook).toContain('Left hand');
    expect(result?.html.workbook).toContain('--accent:#4a148c');
    expect(result?.html.deck).toContain('--slide-accent:#4a148c');
  });

  test('a field that is not there stops the build with the file, the line and the next step', async () => {
    put('partials/workbook/head.hbs', '<header class="head">\n<h2>{{titel}}</h2>\n</header>');
    const { result, messages } = await build({}, article);
    expect(result).toBeNull();
    expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        rule: 'template/broken',
        file: 'templates/partials/workbook/head.hbs',
        line: 2,
        reason: expect.stringContaining('“titel”'),
        hint: 'write {{title}}',
      },
    ]);
  });
});
