import { degrees, PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readAnyPdf } from '../../../source/print/read-back/read-any-pdf.ts';

/** Two pages as another program would write them. */
async function makeFile(): Promise<PDFDocument> {
  const file = await PDFDocument.create();
  file.setTitle('Größe');
  file.setLanguage('de');
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const number of [1, 2]) {
    const page = file.addPage([400, 600]);
    page.drawText(`Page ${number}: “small”`, { x: 72, y: 500, size: 7, font, color: rgb(1, 0, 0) });
    page.drawLine({ start: { x: 72, y: 300 }, end: { x: 300, y: 300 } });
    page.drawText('Upright', { x: 20, y: 20, size: 12, font, rotate: degrees(90) });
  }
  file.getForm().createTextField('answer').addToPage(file.getPage(1), { x: 72, y: 100, width: 100, height: 20 });
  return file;
}

const read = async (file: PDFDocument, useObjectStreams: boolean) => readAnyPdf(await file.save({ useObjectStreams }));

describe('the file of another program', () => {
  test.each([true, false])('is read back, objects packed: %s', async (packed) => {
    const found = await read(await makeFile(), packed);
    const [first, second] = found.pages;
    expect(first!.runs.map(({ text, sizePt }) => ({ text, sizePt }))).toEqual([
      { text: 'Page 1: “small”', sizePt: 7 },
      { text: 'Upright', sizePt: 12 },
    ]);
    const [run] = first!.runs;
    expect(run).toMatchObject({ colour: 0xff0000, missing: 0, clipped: false });
    expect(run!.leftMm).toBeCloseTo(25.4);
    expect(run!.yMm).toBeCloseTo((100 / 72) * 25.4);
    expect(first!.rules).toHaveLength(1);
    expect(first!.rules[0]!.rightMm - first!.rules[0]!.leftMm).toBeCloseTo((228 / 72) * 25.4);
    expect(second!.runs[0]!.text).toBe('Page 2: “small”');
    expect(found.fields).toEqual([{ name: 'answer', tooltip: null, page: 2 }]);
    expect(found.fonts[0]).toMatchObject({ name: 'Helvetica', embedded: false, subset: false });
    expect(found).toMatchObject({ title: 'Größe', language: 'de', tagged: false, hasScripts: false });
  });

  test('that was saved twice over is read as it was saved last', async () => {
    const once = await (await makeFile()).save();
    const file = await PDFDocument.load(once, { forIncrementalUpdate: true });
    file.getPage(0).drawText('Added', { x: 72, y: 550, size: 10 });
    const twice = Buffer.concat([once, await file.saveIncremental(file.takeSnapshot())]);
    const { pages } = await readAnyPdf(twice);
    expect(pages).toHaveLength(2);
    expect(pages[0]!.runs.length).toBeGreaterThanOrEqual(2);
  });

  test('that is locked against changes is read; one that needs a password says so', async () => {
    const locked = await makeFile();
    locked.encrypt({ ownerPassword: 'owner', userPassword: '' });
    expect((await read(locked, false)).pages[0]!.runs[0]!.text).toBe('Page 1: “small”');
    const secret = await makeFile();
    secret.encrypt({ ownerPassword: 'owner', userPassword: 'secret' });
    await expect(read(secret, false)).rejects.toMatchObject({ id: 'preflight/unreadable', message: 'The file needs a password' });
  });

  test('that is damaged or no PDF is refused in plain words', async () => {
    const whole = await (await makeFile()).save();
    for (const bytes of [Buffer.from('# An article\n'), Buffer.alloc(0), whole.slice(0, whole.length >> 1)])
      await expect(readAnyPdf(bytes)).rejects.toMatchObject({ id: 'preflight/unreadable' });
  });

  test('has scripts when an object says so, not when the bytes of a picture happen to', async () => {
    const chance = await makeFile();
    chance.context.register(chance.context.stream('x /JS /JavaScript y'));
    expect((await read(chance, false)).hasScripts).toBe(false);
    const scripted = await makeFile();
    scripted.addJavaScript('main', 'app.alert(1)');
    expect((await read(scripted, false)).hasScripts).toBe(true);
  });
});
