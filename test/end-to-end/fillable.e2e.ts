import { PDFArray, PDFCheckBox, PDFDict, PDFDocument, PDFName, PDFRadioGroup, PDFRef, PDFTextField } from '@cantoo/pdf-lib';
import { parseHTML } from 'linkedom';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, buildArticle, openAnswers, readArticle, startBrowser } from '../../source/index.ts';
import { mm, onEveryPage } from '../print/on-every-page.ts';
import { realArticles } from './articles.ts';
import { readPages, readRules } from './read-pages.ts';

interface Widget {
  page: number;
  /** Millimetres from the top left corner. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  name: string;
  type: string;
  tooltip: string;
  multiLine: boolean;
}

/** Every widget as PDF.js finds it, in the order of the file. */
async function readWidgets(bytes: Uint8Array): Promise<Widget[]> {
  const pages = await onEveryPage(bytes, async (page, number) => {
    const heightMm = mm(page.view[3] ?? 0);
    return (await page.getAnnotations()).flatMap((one): Widget[] => {
      if (one.subtype !== 'Widget') return [];
      const [left, bottom, right, top] = one.rect.map(mm);
      const type = one.checkBox ? 'tick' : one.radioButton ? 'choice' : one.fieldType;
      const place = { left, right, top: heightMm - top, bottom: heightMm - bottom };
      return [{ page: number, ...place, name: one.fieldName, type, tooltip: one.alternativeText, multiLine: Boolean(one.multiLine) }];
    });
  });
  return pages.flat();
}

describe('the fillable workbook', () => {
  let result: BuildResult;
  let plain: Uint8Array;
  let fillable: Uint8Array;
  let widgets: Widget[];
  let file: PDFDocument;
  beforeAll(async () => {
    const browser = await startBrowser();
    try {
      const read = readArticle(realArticles[0]!.path);
      const built = await buildArticle(read, { browser, only: ['workbook'], overrides: { extras: ['fillable'] } });
      if (!built) throw new Error(read.messages.join('\n'));
      result = built;
    } finally {
      await browser.close();
    }
    const bytesOf = (name: string) => result.artefacts.find(({ fileName }) => fileName === name)!.bytes;
    [plain, fillable] = [bytesOf('workbook.pdf'), bytesOf('workbook-fillable.pdf')];
    widgets = await readWidgets(fillable);
    file = await PDFDocument.load(fillable, { updateMetadata: false });
  });

  test('has the pages of the workbook, word for word in its place', async () => {
    const [one, other] = [await readPages(plain), await readPages(fillable)];
    expect(other.length).toBe(one.length);
    const tell = ({ items }: (typeof one)[number]) =>
      items.map(({ text, xMm, yMm }) => `${text} ${xMm.toFixed(1)} ${yMm.toFixed(1)}`).sort();
    for (const [index, page] of one.entries()) expect(tell(other[index]!), `page ${index + 1}`).toEqual(tell(page));
  });

  test('has a field for every mark to write on, and none besides', () => {
    const { document } = parseHTML(result.html.workbook!);
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const groups = new Set(widgets.filter(({ type }) => type === 'choice').map(({ name }) => name));
    expect(widgets.filter(({ multiLine }) => multiLine).length).toBe(count('.lines:has(i)'));
    expect(widgets.filter(({ type }) => type === 'tick').length).toBe(count('.box:not(.round)'));
    expect(widgets.filter(({ type }) => type === 'choice').length).toBe(count('.circles > span, .ruler > span, .box.round'));
    expect(groups.size).toBe(count('.circles, .ruler') + count('.fit ol'));
    const blanks =
      count('.fill:not(:has(.given)), .inline > i, .try-foot > i, .copy') +
      [...document.querySelectorAll('.support tbody td')].filter((one) => one.textContent === '').length;
    expect(widgets.filter(({ type, multiLine }) => type === 'Tx' && !multiLine).length).toBe(blanks);
  });

  test('has every writing line of the pages inside a field, and the lines of a field where it says', async () => {
    const rules = await readRules(plain);
    const blocks = widgets.filter(({ multiLine }) => multiLine);
    expect(blocks.length).toBeGreaterThan(80);
    for (const { page, left, right, top, bottom, name } of blocks) {
      const inside = rules[page - 1]!.filter(
        (rule) => Math.abs(rule.xMm - left) < 1 && Math.abs(rule.endMm - right) < 1 && rule.yMm > top + 1 && rule.yMm < bottom + 1,
      );
      expect(inside.length, name).toBe(Math.round((bottom - top) / 8));
      expect(Math.abs(inside.at(-1)!.yMm - bottom), name).toBeLessThan(1);
    }
  });

  test('keeps every field on its page, none on another', () => {
    const pages = file.getPages().map((page) => page.getSize());
    for (const [index, one] of widgets.entries()) {
      const { width, height } = pages[one.page - 1]!;
      expect(
        [one.left, one.top, mm(width) - one.right, mm(height) - one.bottom].every((room) => room > 8),
        one.name,
      ).toBe(true);
      const over = widgets
        .slice(index + 1)
        .find(
          (other) =>
            other.page === one.page &&
            other.left < one.right - 0.5 &&
            one.left < other.right - 0.5 &&
            other.top < one.bottom - 0.5 &&
            one.top < other.bottom - 0.5,
        );
      expect(over?.name, one.name).toBeUndefined();
    }
  });

  test('names every field once, and says its question and who answers', () => {
    const names = file
      .getForm()
      .getFields()
      .map((field) => field.getName());
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.startsWith('couplet when-one-of-you-goes-quiet.'))).toBe(true);
    expect(widgets.filter(({ tooltip }) => !tooltip?.trim())).toEqual([]);
    const tooltips = widgets.map(({ tooltip }) => tooltip);
    expect(tooltips).toContain('Saying “nothing” when there is something · in me (Partner A): 3');
    expect(tooltips).toContain('Name the quiet early · Start on');
    expect(tooltips).toContain('A kinder explanation that could also be true is … (Partner B)');
  });

  test('goes from field to field in reading order, which the structure has too', () => {
    const order: number[] = [];
    const walk = (node: unknown): void => {
      const element = node instanceof PDFRef ? file.context.lookup(node) : node;
      if (element instanceof PDFArray) element.asArray().forEach(walk);
      if (!(element instanceof PDFDict)) return;
      const target = element.get(PDFName.of('Obj'));
      if (target instanceof PDFRef) order.push(target.objectNumber);
      walk(element.get(PDFName.of('K')));
    };
    walk(file.catalog.get(PDFName.of('StructTreeRoot')));
    const onPages = file.getPages().flatMap((page) => {
      if (page.node.Annots()) expect(page.node.get(PDFName.of('Tabs'))).toBe(PDFName.of('S'));
      return (
        page.node
          .Annots()
          ?.asArray()
          .flatMap((one) =>
            one instanceof PDFRef && file.context.lookup(one, PDFDict).get(PDFName.of('Subtype')) === PDFName.of('Widget')
              ? one.objectNumber
              : [],
          ) ?? []
      );
    });
    expect(onPages.length).toBe(widgets.length);
    expect(order.filter((one) => onPages.includes(one))).toEqual(onPages);
  });

  test('ties each field into the structure as a form, with the number the parent tree knows it by', () => {
    const forms = file.context
      .enumerateIndirectObjects()
      .flatMap(([ref, one]) => (one instanceof PDFDict && one.get(PDFName.of('S')) === PDFName.of('Form') ? [[ref, one] as const] : []));
    expect(forms.length).toBe(widgets.length);
    const numbers = file.catalog
      .lookup(PDFName.of('StructTreeRoot'), PDFDict)
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
    const owners = new Map(
      Array.from({ length: numbers.size() / 2 }, (_, index) => [String(numbers.get(2 * index)), String(numbers.get(2 * index + 1))]),
    );
    for (const [ref, form] of forms) {
      const widget = form.lookup(PDFName.of('K'), PDFDict).lookup(PDFName.of('Obj'), PDFDict);
      expect(owners.get(String(widget.get(PDFName.of('StructParent'))))).toBe(String(ref));
      expect(String(widget.get(PDFName.of('F')))).toBe('4');
    }
  });

  test('holds no placeholder and no script, in the ordinary book neither', () => {
    for (const bytes of [plain, fillable]) {
      const text = Buffer.from(bytes).toString('latin1');
      expect(text).not.toContain('field.invalid');
      expect(text).not.toMatch(/\/(?:JS|JavaScript|AA|OpenAction)\b/);
    }
    expect(Buffer.from(plain).includes('/AcroForm')).toBe(false);
  });

  test('is filled by one library and read by another, accents and all', async () => {
    const copy = await PDFDocument.load(fillable);
    const form = copy.getForm();
    const fields = form.getFields();
    const text = fields.find((one) => one instanceof PDFTextField && one.isMultiline())!;
    const [choice, tick] = [fields.find((one) => one instanceof PDFRadioGroup)!, fields.find((one) => one instanceof PDFCheckBox)!];
    (text as PDFTextField).setText('é ñ ł ж Ω\nsecond line');
    (choice as PDFRadioGroup).select('3');
    (tick as PDFCheckBox).check();
    const saved = await copy.save({ updateFieldAppearances: false });
    const task = getDocument({ data: saved, verbosity: 0 });
    const pdf = await task.promise;
    const found = (await pdf.getFieldObjects()) as unknown as Map<string, { value?: unknown }[]>;
    const read = (name: string) => found.get(name)?.find(({ value }) => value !== undefined)?.value;
    expect(read(text.getName())).toBe('é ñ ł ж Ω\nsecond line');
    expect(read(choice.getName())).toBe('3');
    expect(read(tick.getName())).toBe('Yes');
    await task.destroy();
  });

  test('is filled in a browser’s viewer, saved, and read out by ours', async () => {
    const task = getDocument({ data: new Uint8Array(fillable), verbosity: 0 });
    const pdf = await task.promise;
    const page = await pdf.getPage(widgets.find(({ name }) => name.includes('noticing-a.items'))!.page);
    for (const one of await page.getAnnotations()) {
      if (one.multiLine) pdf.annotationStorage.setValue(one.id, { value: 'é ñ ł ж Ω\nsecond line' });
      if (one.radioButton && one.buttonValue === '2') pdf.annotationStorage.setValue(one.id, { value: true });
    }
    const saved = await pdf.saveDocument();
    await task.destroy();
    const { answers } = await openAnswers(saved);
    expect(answers.filter(({ kind, value }) => kind === 'lines' && value === 'é ñ ł ж Ω\nsecond line')).toHaveLength(2);
    expect(answers.filter(({ kind, chosen }) => kind === 'choice' && chosen === '2')).toHaveLength(12);
    expect(answers).toHaveLength(14);
    // It wrote with our font: every letter is in it.
    expect(Buffer.from(saved.subarray(fillable.length)).toString('latin1')).not.toContain('/NeedAppearances true');
  });
});
