import type { PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { BuildError } from '../../diagnostics/build-error.ts';
import { type Answer, type Answers, readFormName } from '../../model/answers.ts';
import { loadAnyPdf } from '../load-any-pdf.ts';

type Library = typeof import('@cantoo/pdf-lib');

/** A field at the end of its branch, with what it takes from those above. */
interface Leaf {
  dictionary: PDFDict;
  /** Names from the top. */
  names: string[];
  /** Tooltip of the level above: the title of the page. */
  above: string;
  widgets: PDFDict[];
  references: (PDFRef | null)[];
}

/**
 * Read what was filled into a workbook of ours, in whatever program: text, ticks, circles.
 *
 * @param pdf The saved file, with later savings appended or all written anew.
 * @throws {BuildError} `answers/unreadable` when it is no PDF or needs a password, `answers/no-fields` when it has no fields of ours.
 */
export async function readAnswers(pdf: Uint8Array): Promise<Answers> {
  const [library, file] = await Promise.all([import('@cantoo/pdf-lib'), loadAnyPdf(pdf, 'answers/unreadable')]);
  const pages = numberPages(library, file);
  const found: Answer[] = [];
  let book: Omit<Answers, 'answers'> | null = null;
  for (const leaf of listLeaves(library, file)) {
    const [root = '', ...rest] = leaf.names;
    const named = readFormName(root);
    if (!named) continue;
    book ??= { ...named, title: rootTitle(library, file, root) };
    const value = readValue(library, leaf);
    if (value === null) continue;
    const on = leaf.references.map((one) => (one === null ? undefined : pages.get(one.objectNumber))).find((one) => one !== undefined);
    found.push({
      name: rest.join('.'),
      page: on ?? 0,
      pageTitle: leaf.above,
      prompt: textOf(library, leaf.dictionary, 'TU') ?? '',
      ...value,
    });
  }
  if (!book) {
    throw new BuildError(
      'answers/no-fields',
      'There are no fields of a couplet workbook in this PDF',
      'give the workbook-fillable.pdf that was filled in and saved; a printed or scanned copy has no fields',
    );
  }
  return {
    ...book,
    answers: found
      .map((answer, index) => ({ answer, index }))
      .sort((one, other) => one.answer.page - other.answer.page || one.index - other.index)
      .map(({ answer }) => answer),
  };
}

/** Which page each annotation is on. */
function numberPages({ PDFRef }: Library, file: PDFDocument): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const [index, page] of file.getPages().entries())
    for (const one of page.node.Annots()?.asArray() ?? []) if (one instanceof PDFRef) numbers.set(one.objectNumber, index + 1);
  return numbers;
}

function kidsOf({ PDFArray, PDFDict, PDFName, PDFRef }: Library, dictionary: PDFDict): { dictionary: PDFDict; reference: PDFRef | null }[] {
  const kids = dictionary.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return [];
  return kids.asArray().flatMap((one) => {
    const kid = dictionary.context.lookup(one);
    return kid instanceof PDFDict ? [{ dictionary: kid, reference: one instanceof PDFRef ? one : null }] : [];
  });
}

function listLeaves(library: Library, file: PDFDocument): Leaf[] {
  const { PDFArray, PDFDict, PDFName, PDFRef } = library;
  const leaves: Leaf[] = [];
  const seen = new Set<PDFDict>();
  const walk = (dictionary: PDFDict, reference: PDFRef | null, names: string[], above: string): void => {
    if (seen.has(dictionary)) return;
    seen.add(dictionary);
    const own = textOf(library, dictionary, 'T');
    const here = own === null ? names : [...names, ...own.split('.')];
    const kids = kidsOf(library, dictionary);
    const isBranch = kids.some((kid) => kid.dictionary.has(PDFName.of('T')));
    if (isBranch) for (const kid of kids) walk(kid.dictionary, kid.reference, here, textOf(library, dictionary, 'TU') ?? '');
    else
      leaves.push({
        dictionary,
        names: here,
        above,
        widgets: kids.length > 0 ? kids.map((kid) => kid.dictionary) : [dictionary],
        references: kids.length > 0 ? kids.map((kid) => kid.reference) : [reference],
      });
  };
  const form = file.catalog.lookup(PDFName.of('AcroForm'));
  const fields = form instanceof PDFDict ? form.lookup(PDFName.of('Fields')) : undefined;
  for (const one of fields instanceof PDFArray ? fields.asArray() : []) {
    const field = file.context.lookup(one);
    if (field instanceof PDFDict) walk(field, one instanceof PDFRef ? one : null, [], '');
  }
  return leaves;
}

/** The title of the article, which the first field says. */
function rootTitle(library: Library, file: PDFDocument, root: string): string {
  const { PDFArray, PDFDict, PDFName } = library;
  const form = file.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  for (const one of form.lookup(PDFName.of('Fields'), PDFArray).asArray()) {
    const field = file.context.lookup(one);
    if (field instanceof PDFDict && textOf(library, field, 'T') === root) return textOf(library, field, 'TU') ?? '';
  }
  return '';
}

/** Text in any of its encodings: UTF-16 or UTF-8 with their marks, else PDFDocEncoding (ISO 32000-2, 7.9.2.2). */
function decode({ PDFHexString, PDFRawStream, PDFString, decodePDFRawStream }: Library, value: PDFObject | undefined): string | null {
  if (value instanceof PDFRawStream) {
    const bytes = Buffer.from(decodePDFRawStream(value).decode());
    return PDFHexString.of(bytes.toString('hex')).decodeText();
  }
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return null;
  const bytes = Buffer.from(value.asBytes());
  return bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? bytes.toString('utf8', 3) : value.decodeText();
}

function textOf(library: Library, dictionary: PDFDict, key: string): string | null {
  return decode(library, dictionary.lookup(library.PDFName.of(key)));
}

function nameOf({ PDFName }: Library, dictionary: PDFDict, key: string): string | null {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}

/** What a field holds, `null` when it is empty. */
function readValue(library: Library, { dictionary, widgets }: Leaf): Pick<Answer, 'kind' | 'value' | 'chosen'> | null {
  const flags = Number(dictionary.lookup(library.PDFName.of('Ff'))?.toString() ?? 0);
  if (nameOf(library, dictionary, 'FT') !== 'Btn') {
    const text = decode(library, dictionary.lookup(library.PDFName.of('V')))
      ?.replace(/\r\n?/g, '\n')
      .trimEnd();
    return text ? { kind: flags & (1 << 12) ? 'lines' : 'blank', value: text, chosen: null } : null;
  }
  const isSet = (state: string | null) => state !== null && state !== 'Off' && state !== '';
  const states = [nameOf(library, dictionary, 'V'), ...widgets.map((one) => nameOf(library, one, 'AS'))];
  const state = states.find(isSet);
  // A program that clears the value and leaves a state behind has cleared it.
  if (!state || states[0] === 'Off') return null;
  if (!(flags & (1 << 15))) return { kind: 'tick', value: 'Yes', chosen: null };
  const circle = widgets.find((one) => hasState(library, one, state));
  const [told, prompt] = [circle && textOf(library, circle, 'TU'), textOf(library, dictionary, 'TU')];
  return { kind: 'choice', value: state, chosen: told?.startsWith(`${prompt}: `) ? told.slice((prompt ?? '').length + 2) : state };
}

/** Whether this circle is the one for a state. */
function hasState({ PDFDict, PDFName }: Library, widget: PDFDict, state: string): boolean {
  const appearances = widget.lookup(PDFName.of('AP'));
  const normal = appearances instanceof PDFDict ? appearances.lookup(PDFName.of('N')) : null;
  return normal instanceof PDFDict && normal.has(PDFName.of(state));
}
