import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, type PdfValue } from '../pdf-syntax.ts';
import { type LoadedFont, loadFont } from './fonts.ts';
import type { Bounds, Matrix } from './matrix.ts';

/** Something painted by name: a picture, or a stream of its own. */
export type PaintedObject =
  | { type: 'image'; widthPx: number; heightPx: number }
  | { type: 'form'; bytes: Uint8Array; matrix: Matrix; bounds: Bounds | null; resources: Resources };

/** What the names inside a content stream stand for. */
export interface Resources {
  /** Index into the fonts of the library, -1 when there is none of this name. */
  font(name: string): number;
  object(name: string): PaintedObject | null;
  /** Opacities that a graphics state sets, `null` where it leaves them. */
  opacity(name: string): { fill: number | null; stroke: number | null };
}

/** Fonts and painted objects of a whole file, each read once. */
export interface Library {
  fonts: LoadedFont[];
  open(resources: PdfValue | undefined): Resources;
}

const numbersOf = (file: PdfFile, value: PdfValue | undefined): number[] | null => {
  const list = file.resolve(value);
  return Array.isArray(list) ? list.map((one) => Number(file.resolve(one))) : null;
};

/** Read what a file offers its pages, as it is asked for. */
export function createLibrary(file: PdfFile): Library {
  const fonts: LoadedFont[] = [];
  const fontNumbers = new Map<number | PdfDictionary, number>();
  const objects = new Map<number, PaintedObject | null>();
  const opened = new Map<number, Resources>();
  const opacities = new Map<number, { fill: number | null; stroke: number | null }>();

  const findFont = (value: PdfValue | undefined): number => {
    const dictionary = value instanceof PdfReference ? null : asDictionary(value);
    const key = value instanceof PdfReference ? value.number : dictionary;
    if (key === null) return -1;
    const known = fontNumbers.get(key);
    if (known !== undefined) return known;
    const found = asDictionary(file.resolve(value));
    const index = found ? fonts.push(loadFont(file, found)) - 1 : -1;
    fontNumbers.set(key, index);
    return index;
  };
  const readObject = (reference: PdfReference): PaintedObject | null => {
    const dictionary = asDictionary(file.read(reference));
    const kind = dictionary?.get('Subtype');
    if (!dictionary || !(kind instanceof PdfName)) return null;
    if (kind.name === 'Image') {
      const [widthPx, heightPx] = [Number(file.resolve(dictionary.get('Width'))), Number(file.resolve(dictionary.get('Height')))];
      return { type: 'image', widthPx, heightPx };
    }
    if (kind.name !== 'Form') return null;
    const matrix = numbersOf(file, dictionary.get('Matrix')) ?? [1, 0, 0, 1, 0, 0];
    return {
      type: 'form',
      bytes: file.readStream(reference),
      matrix: matrix as unknown as Matrix,
      bounds: numbersOf(file, dictionary.get('BBox')) as Bounds | null,
      resources: open(dictionary.get('Resources')),
    };
  };
  const readOpacity = (value: PdfValue | undefined) => {
    const state = asDictionary(file.resolve(value));
    const given = (key: string) => {
      const found = file.resolve(state?.get(key));
      return typeof found === 'number' ? found : null;
    };
    return { fill: given('ca'), stroke: given('CA') };
  };
  const remember = <Found>(known: Map<number, Found>, value: PdfValue | undefined, read: () => Found): Found => {
    if (!(value instanceof PdfReference)) return read();
    const found = known.get(value.number) ?? read();
    known.set(value.number, found);
    return found;
  };

  const build = (value: PdfValue | undefined): Resources => {
    const resources = asDictionary(file.resolve(value));
    const named = (kind: string) => asDictionary(file.resolve(resources?.get(kind)));
    const [ownFonts, ownObjects, states] = [named('Font'), named('XObject'), named('ExtGState')];
    const byName = new Map<string, number>();
    return {
      font(name) {
        const known = byName.get(name) ?? findFont(ownFonts?.get(name));
        byName.set(name, known);
        return known;
      },
      object(name) {
        const reference = ownObjects?.get(name);
        return reference instanceof PdfReference ? remember(objects, reference, () => readObject(reference)) : null;
      },
      opacity: (name) => remember(opacities, states?.get(name), () => readOpacity(states?.get(name))),
    };
  };
  const open = (value: PdfValue | undefined): Resources => remember(opened, value, () => build(value));
  return { fonts, open };
}
