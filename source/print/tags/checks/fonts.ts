import { asDictionary, type PdfDictionary, PdfReference } from '../../pdf-syntax.ts';
import { nameOf } from '../structure.ts';
import type { Fault, TagCheck } from './check.ts';

/** ISO 14289-1, 7.21; Matterhorn 10-001 and 31: words can be read aloud only if every glyph tells its letter. */
export const fonts: TagCheck = {
  name: 'fonts',
  promise: 'every font is in the file, and tells the letters of its glyphs',
  find({ file, contents, pageOf }) {
    const faults: Fault[] = [];
    const seen = new Set<number>();
    for (const { resources, page } of contents) {
      for (const [, reference] of asDictionary(file.resolve(resources.get('Font'))) ?? []) {
        if (!(reference instanceof PdfReference) || seen.has(reference.number)) continue;
        seen.add(reference.number);
        const font = asDictionary(file.read(reference)) ?? (new Map() as PdfDictionary);
        const kind = nameOf(font.get('Subtype'));
        const below = file.resolve(font.get('DescendantFonts'));
        const holder = kind === 'Type0' ? asDictionary(file.resolve(Array.isArray(below) ? below[0] : null)) : font;
        const descriptor = asDictionary(file.resolve(holder?.get('FontDescriptor')));
        const isInside = kind === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
        const name = nameOf(font.get('BaseFont')) || kind;
        if (!isInside) faults.push({ page: pageOf(page), reason: `Expected the font ${name} in the file, found it is not` });
        // Latin fonts with a named encoding tell their letters by it.
        if (!font.has('ToUnicode') && (kind === 'Type0' || kind === 'Type3'))
          faults.push({ page: pageOf(page), reason: `Expected the font ${name} to tell its letters, found it does not` });
      }
    }
    return faults;
  },
};
