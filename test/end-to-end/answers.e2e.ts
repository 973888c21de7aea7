import { readFileSync } from 'node:fs';
import { PDFCheckBox, PDFDocument, type PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answers, type Browser, type BuildResult, buildArticle, openAnswers, startBrowser, writeAnswers } from '../../source/index.ts';
import { realArticles } from './articles.ts';
import { readPages, readRules } from './read-pages.ts';

const source = readFileSync(realArticles[0]!.path, 'utf8');
/** Front matter, title and the sections named, in the order of the article. */
const keep = (...sections: string[]): string =>
  source
    .split(/^(?=## )/m)
    .filter((text, index) => index === 0 || sections.some((one) => text.startsWith(`## ${one}`)))
    .join('');
const before = keep('Signs from both chairs', 'An old line', 'Words to try');
/** A sign more at the top of the list, a passage more before it, and the quotation gone. */
const after = keep('What does going quiet mean', 'Signs from both chairs', 'Words to try').replace(
  '- Saying “nothing”',
  '- Turning the music up\n- Saying “nothing”',
);

/** What is written into the first book, by the end of a field's name. */
const written: Record<string, string> = {
  'noticing-a.gentle': 'é ñ ł ж\nsecond line',
  'noticing-b.gentle': 'Многое, και λίγα. '.repeat(30),
  'quotation.gentle': 'I wrote this under the old line.',
  'words.card-1': 'שלום, ein Satz.',
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function build(text: string, answers?: Answers): Promise<{ result: BuildResult | null; file: VFile }> {
  const file = new VFile({ path: 'quiet.md', value: text });
  const request = { browser, only: ['workbook' as const], ...(answers ? { answers } : { overrides: { extras: ['fillable' as const] } }) };
  return { result: await buildArticle(file, request), file };
}

const bytesOf = (result: BuildResult | null, name: string): Uint8Array =>
  result!.artefacts.find(({ fileName }) => fileName === name)!.bytes;

/** Fill the first book as another program would. */
async function fillBook(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes);
  const fields = pdf.getForm().getFields();
  for (const [place, text] of Object.entries(written)) {
    const field = fields.find((one) => one.getName().includes(place) && one instanceof PDFTextField) as PDFTextField;
    field.setText(text);
  }
  for (const field of fields) {
    if (!/noticing-a\.items_(?:saying|talking).*in-me/.test(field.getName())) continue;
    (field as PDFRadioGroup).select(field.getName().includes('saying') ? '4' : '0');
  }
  (fields.find((one) => one instanceof PDFCheckBox && one.getName().includes('agreement')) as PDFCheckBox).check();
  return pdf.save({ updateFieldAppearances: false });
}

describe('answers of an earlier workbook', () => {
  let answers: Answers;
  let rebuilt: Awaited<ReturnType<typeof build>>;
  let again: Awaited<ReturnType<typeof build>>;
  let first: Uint8Array;
  beforeAll(async () => {
    const { result } = await build(before);
    first = bytesOf(result, 'workbook-fillable.pdf');
    answers = await openAnswers(await fillBook(first));
    rebuilt = await build(after, answers);
    again = await build(after, await openAnswers(Buffer.from(writeAnswers(answers))));
  });

  test('are read out with their questions, in the order of the book', () => {
    expect(answers.slug).toBe('quiet');
    expect(answers.answers).toHaveLength(7);
    expect(answers.answers.map(({ page }) => page)).toEqual(answers.answers.map(({ page }) => page).sort((one, other) => one - other));
    expect(answers.answers.find(({ value }) => value === '4')).toMatchObject({
      kind: 'choice',
      chosen: '4',
      prompt: expect.stringContaining('Saying “nothing” when there is something · in me'),
    });
  });

  test('stand in the book built of the changed article, under the same questions', async () => {
    const { answers: found } = await openAnswers(bytesOf(rebuilt.result, 'workbook-fillable.pdf'));
    const told = (list: Answers['answers']) => list.map(({ prompt, value }) => `${prompt}: ${value}`).sort();
    expect(told(found)).toEqual(told(answers.answers.filter(({ value }) => value !== written['quotation.gentle'])));
  });

  test('find every field of an untouched page under its old name', async () => {
    const namesIn = async (bytes: Uint8Array) => {
      const names = (await PDFDocument.load(bytes))
        .getForm()
        .getFields()
        .map((field) => field.getName());
      return names.filter((name) => /words-to-try-words|\.agreement\.|noticing-a\.items_(?!turning)/.test(name));
    };
    const before = await namesIn(first);
    expect(before.length).toBeGreaterThan(40);
    expect(await namesIn(bytesOf(rebuilt.result, 'workbook-fillable.pdf'))).toEqual(before);
  });

  test('are told and kept where their question is gone', () => {
    const messages = rebuilt.file.messages.filter(({ ruleId }) => ruleId === 'answers/left-over');
    expect(messages).toHaveLength(1);
    const text = Buffer.from(bytesOf(rebuilt.result, 'answers-left-over.md')).toString('utf8');
    const [lost] = answers.answers.filter(({ value }) => value === written['quotation.gentle']);
    expect(messages[0]?.reason).toBe(`Expected a place for the answer to “${lost?.prompt}”, found none`);
    expect(text).toContain('> I wrote this under the old line.');
    expect(text).toContain(lost?.prompt.slice(0, 20));
  });

  test('are shown, on the ruled lines, in every script', async () => {
    const pdf = await PDFDocument.load(bytesOf(rebuilt.result, 'workbook-fillable.pdf'));
    const rules = await readRules(bytesOf(rebuilt.result, 'workbook.pdf'));
    pdf.getForm().flatten({ updateFieldAppearances: false });
    const pages = await readPages(await pdf.save());
    const items = pages.flatMap(({ items: onPage, number }) => onPage.map((item) => ({ ...item, number })));
    // The letters of another alphabet are a run of their own.
    for (const shown of ['é ñ', 'ł', 'ж', 'second line', 'ein Satz']) {
      const found = items.filter(({ text, sizePt }) => text.includes(shown) && Math.abs(sizePt - 12) < 0.1);
      expect(found.length, shown).toBe(1);
      const [{ number, yMm, xMm }] = found as [(typeof found)[number]];
      const below = rules[number - 1]!.filter((rule) => rule.xMm < xMm + 1 && rule.endMm > xMm).map((rule) => rule.yMm - yMm);
      expect(
        below.some((roomMm) => roomMm > 0.5 && roomMm < 2.5),
        shown,
      ).toBe(true);
    }
    const all = items.map(({ text }) => text).join('');
    expect(all).toContain('Многое');
    expect(all).toMatch(/שלום|םולש/);
  });

  test('give the same bytes from the filled file and from its JSON', () => {
    for (const name of ['workbook-fillable.pdf', 'workbook.pdf'])
      expect(Buffer.compare(bytesOf(rebuilt.result, name), bytesOf(again.result, name)), name).toBe(0);
  });

  test('of another article are refused', async () => {
    const { result, file } = await build(keep('How to find your way back'), {
      ...answers,
      slug: 'other',
      title: 'Another',
      answers: answers.answers.filter(({ pageTitle }) => pageTitle !== 'Our agreement'),
    });
    expect(result).toBeNull();
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('answers/other-article');
  });

  test('of one partner’s own book go into that book and never into the other', async () => {
    const file = new VFile({ path: 'quiet.md', value: before });
    const given = { ...answers, owner: 'a' as const };
    const result = await buildArticle(file, { browser, only: ['workbook'], overrides: { edition: 'two-book' }, answers: given });
    const read = async (name: string) => openAnswers(bytesOf(result, name));
    const [own, other] = [await read('workbook-a-fillable.pdf'), await read('workbook-b-fillable.pdf')];
    expect([own.owner, other.owner]).toEqual(['a', 'b']);
    expect(own.answers.map(({ value }) => value)).toContain(written['noticing-a.gentle']);
    expect(other.answers).toEqual([]);
  });

  test('in letters no installed font has are kept, and told', async () => {
    const [one] = answers.answers.filter(({ kind }) => kind === 'lines');
    const { result, file } = await build(before, { ...answers, answers: [{ ...one!, value: 'Ada 𒀀' }] });
    expect((await openAnswers(bytesOf(result, 'workbook-fillable.pdf'))).answers.map(({ value }) => value)).toEqual(['Ada 𒀀']);
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('answers/letters');
  });
});
