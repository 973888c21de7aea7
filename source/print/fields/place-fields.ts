import { type Answer, nameForm } from '../../model/answers.ts';
import { type Field, type FieldForm, stateNames } from '../../model/field.ts';
import { isRightToLeft } from '../../model/writing.ts';
import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, writePdfText } from '../pdf-syntax.ts';
import { createAppearances } from './appearances.ts';
import { findPlaces, orderAnnotations, type Place } from './find-places.ts';
import { addFormFont, encodeText, type FormFont, fontName, fontSizeFor } from './form-font.ts';
import { importPages } from './import-pages.ts';

/** Fields to put on a printed file, and what they are drawn with. */
export interface FieldSet {
  form: FieldForm;
  font: FormFont;
  /** Distance of the writing lines, in points. */
  rowPt: number;
  /** What stands in the fields already, by their names. */
  values: ReadonlyMap<string, Answer>;
  /** The texts among them as `drawBlocks` printed them, a page each in this order. */
  drawn: { pdf: Uint8Array; names: readonly string[] } | null;
}

const flags = { multiline: 1 << 12, radio: 1 << 15 };
/** A blank of a few letters holds a number or a word, which stands in the middle. */
export const isNarrow = ({ kind }: Field, widthPt: number, sizePt: number): boolean => kind === 'blank' && widthPt < 4 * sizePt;
/** The state of a box or circle that is not set. */
const off = new PdfName('Off');

/**
 * Turn the links that mark answers into fields: a widget in the same rectangle, tied into the structure where the link was.
 *
 * Their order on the page and in the form is the reading order, which tabbing follows.
 *
 * @see ISO 32000-2, 12.7 Forms and 14.8.4.8.3 Form (structure type); ISO 14289-1, 7.18
 */
export function placeFields(file: PdfFile, { form, font, rowPt, values, drawn }: FieldSet): void {
  const places = findPlaces(file, form.fields);
  const resources = addFormFont(file, font);
  const appearances = createAppearances(file);
  const pictures = drawn ? importPages(file, drawn.pdf) : [];
  const texts = new Map((drawn?.names ?? []).map((name, index) => [name, pictures[index]]));
  const write = (sizePt: number) => new PdfString(`/${fontName} ${sizePt} Tf 0.1 g`);
  const sizePt = fontSizeFor(rowPt);
  // A size of 0 is 12 pt in viewers, and less when the lines are full; in large print nothing may be small.
  const linesPt = sizePt > 12 ? sizePt : 0;
  const root = file.add(null);
  const pages = new Map<string, { number: number; title: string; kids: PdfReference[] }>();
  const isRead = new Set<number>();

  const common = (place: Place): PdfDictionary => {
    const { annotation, page } = place;
    isRead.add(place.reference.number);
    const kept = new Map<string, PdfValue>([
      ['Type', new PdfName('Annot')],
      ['Subtype', new PdfName('Widget')],
      ['F', 4],
      ['P', new PdfReference(page)],
    ]);
    for (const key of ['Rect', 'StructParent']) {
      const value = annotation.get(key);
      if (value !== undefined) kept.set(key, value);
    }
    return kept;
  };
  const states = (name: string, on: PdfReference, none: PdfReference): PdfValue =>
    new Map([
      [
        'N',
        new Map([
          [name, on],
          ['Off', none],
        ]),
      ],
    ]);

  const addField = (field: Field, found: Place[], parent: number): PdfReference => {
    const named: [string, PdfValue][] = [
      ['T', writePdfText(field.name.slice(field.name.indexOf('.') + 1))],
      ['TU', writePdfText(field.tooltip)],
      ['Parent', new PdfReference(parent)],
    ];
    if (field.kind === 'choice') {
      const names = stateNames(field);
      const chosen = values.get(field.name)?.value;
      const group = file.add(null);
      const kids = found.map((place, index) => {
        const { width, height } = place;
        const option = field.options[index] ?? String(index + 1);
        const state = names[index] ?? String(index + 1);
        const numeral = /^\d+/.exec(option)?.[0];
        const size = height * 0.56;
        const encoded = numeral === undefined ? null : encodeText(font, numeral);
        const shown = encoded && { hex: encoded.hex, widthPt: encoded.width * size, sizePt: size, resources };
        const widget = common(place)
          .set('Parent', new PdfReference(group))
          .set('TU', writePdfText(`${field.tooltip}: ${option}`))
          .set('AS', state === chosen ? new PdfName(state) : off)
          .set('MK', new Map([['CA', new PdfString('l')]]))
          .set('AP', states(state, appearances.dot(width, height, shown), appearances.empty(width, height)));
        file.replace(place.reference.number, widget);
        return place.reference;
      });
      file.replace(
        group,
        new Map([
          ...named,
          ['FT', new PdfName('Btn')],
          ['Ff', flags.radio],
          ['V', chosen === undefined ? off : new PdfName(chosen)],
          ['Kids', kids],
        ]),
      );
      return new PdfReference(group);
    }
    const [place] = found as [Place];
    const { width, height } = place;
    const widget = common(place);
    for (const [key, value] of named) widget.set(key, value);
    if (field.kind === 'tick') {
      const state = field.ticked || values.has(field.name) ? new PdfName('Yes') : off;
      widget
        .set('FT', new PdfName('Btn'))
        .set('V', state)
        .set('AS', state)
        .set('MK', new Map([['CA', new PdfString('4')]]))
        .set('AP', states('Yes', appearances.check(width, height), appearances.empty(width, height)));
    } else {
      const text = texts.get(field.name);
      const shown = text ? appearances.text(width, height, text) : appearances.empty(width, height);
      widget
        .set('FT', new PdfName('Tx'))
        .set('DA', write(field.kind === 'lines' ? linesPt : sizePt))
        .set('AP', new Map([['N', shown]]));
      const value = values.get(field.name)?.value;
      if (value !== undefined) widget.set('V', writePdfText(value));
      if (field.kind === 'lines') widget.set('Ff', flags.multiline);
      if (isNarrow(field, width, sizePt)) widget.set('Q', 1);
      else if (isRightToLeft(form.lang)) widget.set('Q', 2);
    }
    file.replace(place.reference.number, widget);
    return place.reference;
  };

  for (const [index, field] of form.fields.entries()) {
    const found = places.get(index);
    if (!found) throw new Error(`No place was printed for the field ${field.name}`);
    const group = pages.get(field.pageId) ?? { number: file.add(null), title: field.pageTitle, kids: [] };
    pages.set(field.pageId, group);
    group.kids.push(addField(field, found, group.number));
  }
  for (const [id, { number, title, kids }] of pages)
    file.replace(
      number,
      new Map<string, PdfValue>([
        ['T', writePdfText(id.replace(/[._]/g, '-'))],
        ['TU', writePdfText(title)],
        ['Parent', new PdfReference(root)],
        ['Kids', kids],
      ]),
    );
  file.replace(
    root,
    new Map<string, PdfValue>([
      ['T', writePdfText(nameForm(form.slug, form.owner))],
      ['TU', writePdfText(form.title)],
      ['Kids', [...pages.values()].map(({ number }) => new PdfReference(number))],
    ]),
  );
  file.catalog.set(
    'AcroForm',
    new Map<string, PdfValue>([
      ['Fields', [new PdfReference(root)]],
      ['DR', resources],
      ['DA', write(sizePt)],
    ]),
  );
  orderAnnotations(file, [...places.values()].flat());
  nameForms(file, isRead);
}

/** In the structure a link that became a field is a form. */
function nameForms(file: PdfFile, fields: ReadonlySet<number>): void {
  for (const number of file.find('/OBJR')) {
    const element = asDictionary(file.read(number));
    const kids = file.resolve(element?.get('K'));
    const targets = (Array.isArray(kids) ? kids : [kids]).map((kid) => asDictionary(kid)?.get('Obj'));
    if (!element || !targets.some((target) => target instanceof PdfReference && fields.has(target.number))) continue;
    file.replace(number, element.set('S', new PdfName('Form')));
  }
}
