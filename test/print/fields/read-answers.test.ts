import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../source/print/fields/read-answers.ts';

/** A form as another program leaves it: a book of two pages, with fields of every kind. */
async function makeForm(): Promise<PDFDocument> {
  const file = await PDFDocument.create();
  const [one, two] = [file.addPage([400, 600]), file.addPage([400, 600])];
  const form = file.getForm();
  const place = { x: 50, y: 50, width: 100, height: 20 };
  form.createTextField('couplet quiet.start.name').addToPage(one, place);
  const lines = form.createTextField('couplet quiet.start.lines');
  lines.enableMultiline();
  lines.addToPage(two, place);
  form.createCheckBox('couplet quiet.start.tick').addToPage(one, place);
  const circles = form.createRadioGroup('couplet quiet.start.circles');
  for (const value of ['0', '1']) circles.addOptionToPage(value, two, place);
  form.createTextField('someone.else').addToPage(one, place);
  const title = (name: string, text: string) => form.getField(name).acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(text));
  title('couplet quiet.start.lines', 'Wie geht’s?');
  return file;
}

const valuesOf = async (bytes: Uint8Array) =>
  Object.fromEntries((await readAnswers(bytes)).answers.map(({ name, value }) => [name, value]));

describe('answers read from a saved file', () => {
  test.each([true, false])('of another program, objects packed: %s', async (packed) => {
    const file = await makeForm();
    const form = file.getForm();
    form.getTextField('couplet quiet.start.lines').setText('one\ntwo');
    form.getCheckBox('couplet quiet.start.tick').check();
    form.getRadioGroup('couplet quiet.start.circles').select('1');
    form.getTextField('someone.else').setText('not ours');
    const { slug, owner, answers } = await readAnswers(await file.save({ useObjectStreams: packed }));
    expect([slug, owner]).toEqual(['quiet', null]);
    expect(answers.map(({ name, page, kind }) => `${page} ${name} ${kind}`)).toEqual([
      '1 start.tick tick',
      '2 start.lines lines',
      '2 start.circles choice',
    ]);
    expect(answers[1]).toMatchObject({ prompt: 'Wie geht’s?', value: 'one\ntwo' });
  });

  test.each([
    ['PDFDocEncoding', PDFString.of('\\351t\\351 \\(\\200\\)\\rb'), 'été (•)\nb'],
    ['UTF-16', PDFHexString.fromText('ж ñ 静か 🙂'), 'ж ñ 静か 🙂'],
    ['UTF-8', PDFHexString.of(Buffer.from('\ufeffż ω').toString('hex')), 'ż ω'],
  ])('in %s', async (_, stored, text) => {
    const file = await makeForm();
    file.getForm().getTextField('couplet quiet.start.name').acroField.dict.set(PDFName.of('V'), stored);
    expect(await valuesOf(await file.save({ updateFieldAppearances: false }))).toEqual({ 'start.name': text });
  });

  test('with a later saving appended: the last one counts', async () => {
    const file = await makeForm();
    file.getForm().getTextField('couplet quiet.start.name').setText('first');
    const once = await file.save();
    const again = await PDFDocument.load(once, { forIncrementalUpdate: true });
    const snapshot = again.takeSnapshot();
    const field = again.getForm().getTextField('couplet quiet.start.name');
    field.setText('second');
    snapshot.markRefForSave(field.ref);
    const twice = Buffer.concat([once, await again.saveIncremental(snapshot)]);
    expect(await valuesOf(twice)).toEqual({ 'start.name': 'second' });
  });

  test('tells whose book it was', async () => {
    const file = await PDFDocument.create();
    file.getForm().createTextField('couplet quiet (b).start.name').addToPage(file.addPage());
    expect(await readAnswers(await file.save())).toEqual({ slug: 'quiet', owner: 'b', title: '', answers: [] });
  });

  test('leaves out what is empty or was cleared', async () => {
    const file = await makeForm();
    const form = file.getForm();
    form.getTextField('couplet quiet.start.name').setText('   ');
    form.getCheckBox('couplet quiet.start.tick').check();
    form.getCheckBox('couplet quiet.start.tick').uncheck();
    expect(await valuesOf(await file.save())).toEqual({});
  });

  test('says so when the file has no fields of ours, or is no PDF', async () => {
    const file = await PDFDocument.create();
    file.addPage();
    file.getForm().createTextField('tax.name').addToPage(file.getPage(0));
    await expect(readAnswers(await file.save())).rejects.toMatchObject({ id: 'answers/no-fields' });
    await expect(readAnswers(Buffer.from('hello'))).rejects.toMatchObject({ id: 'answers/unreadable' });
  });
});
