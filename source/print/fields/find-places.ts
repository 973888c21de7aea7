import { type Field, fieldAddress } from '../../model/field.ts';
import { readAddress } from '../destinations.ts';
import { openPdf, type PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, type PdfValue } from '../pdf-syntax.ts';

/** One link that stands where an answer goes. */
export interface Place {
  reference: PdfReference;
  page: number;
  width: number;
  height: number;
  annotation: PdfDictionary;
}

/** Every marked link by the number of its field, circles in their order. */
export function findPlaces(file: PdfFile, fields: readonly Field[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const page of file.pages) {
    const annotations = file.resolve(asDictionary(file.read(page))?.get('Annots'));
    if (!Array.isArray(annotations)) continue;
    for (const reference of annotations) {
      const annotation = asDictionary(file.resolve(reference));
      const address = annotation && readAddress(file, annotation);
      if (!annotation || !address?.startsWith(fieldAddress) || !(reference instanceof PdfReference)) continue;
      const [number = 0, option = 0] = address.slice(fieldAddress.length).split('/').map(Number);
      const [left = 0, bottom = 0, right = 0, top = 0] = annotation.get('Rect') as number[];
      if (!fields[number]) continue;
      const found = places.get(number) ?? [];
      places.set(number, found);
      found[option] = { reference, page, width: right - left, height: top - bottom, annotation };
    }
  }
  return new Map([...places].sort(([one], [other]) => one - other));
}

/** How much room each field has on its printed page, in points, by its number. */
export function measurePlaces(printed: Uint8Array, fields: readonly Field[]): Map<number, { width: number; height: number }> {
  return new Map([...findPlaces(openPdf(printed), fields)].flatMap(([number, [place]]) => (place ? [[number, place]] : [])));
}

/** The annotations of each page in reading order; links of the text before the fields. */
export function orderAnnotations(file: PdfFile, inOrder: Place[]): void {
  const order = new Map(inOrder.map(({ reference }, index) => [reference.number, index]));
  const rank = (value: PdfValue): number => (value instanceof PdfReference ? (order.get(value.number) ?? -1) : -1);
  for (const number of new Set(inOrder.map(({ page }) => page))) {
    const page = asDictionary(file.read(number));
    const annotations = file.resolve(page?.get('Annots'));
    if (!page || !Array.isArray(annotations)) continue;
    page
      .set(
        'Annots',
        annotations.toSorted((one, other) => rank(one) - rank(other)),
      )
      .set('Tabs', new PdfName('S'));
    file.replace(number, page);
  }
}
