import { loadFonts } from '../../config/load-fonts.ts';
import { reportRule } from '../../diagnostics/report.ts';
import type { Answer } from '../../model/answers.ts';
import type { Field } from '../../model/field.ts';
import { type PageGeometry, ptPerMm } from '../../model/geometry.ts';
import { scriptOf } from '../../model/writing.ts';
import type { Page } from '../../print/browser.ts';
import { drawBlocks } from '../../print/fields/draw-blocks.ts';
import { measurePlaces } from '../../print/fields/find-places.ts';
import { fontSizeFor } from '../../print/fields/form-font.ts';
import { isNarrow } from '../../print/fields/place-fields.ts';
import { renderAnswerBlocks } from '../../render/answers.ts';
import type { Press } from '../press.ts';

/** The answers of a book, and where they go. */
interface Filled {
  printed: Uint8Array;
  fields: readonly Field[];
  values: ReadonlyMap<string, Answer>;
  paper: PageGeometry;
  lang: string;
}

/** Letters of answers that no installed font has, left out; what was written stays in the field whatever its picture shows. */
async function loadAnswerFonts(texts: string[], lang: string, press: Press): Promise<{ css: string; missing: ReadonlySet<string> }> {
  const letters = new Set(texts.join(''));
  const request = { script: scriptOf(lang), emphasis: { italic: false, bold: false }, voice: null };
  const fonts = await loadFonts({ text: letters, ...request });
  if (fonts.missing.length === 0) return { css: fonts.book, missing: new Set() };
  const missing = new Set(fonts.missing.map(({ letter }) => letter));
  const [add] = fonts.missing.flatMap((one) => one.add ?? []);
  const named = [...missing].slice(0, 12).join(' ');
  const hint = add === undefined ? undefined : `add the font that has them: npm install ${add}`;
  reportRule(press.file, 'answers/letters', `Expected answers in letters an installed font has, found ${named}`, null, hint);
  const rest = await loadFonts({ text: [...letters].filter((letter) => !missing.has(letter)), ...request });
  return { css: rest.book, missing };
}

/** Set what was written as it would be on paper, one printed page for each text; `null` when nothing was written. */
export async function drawAnswers(
  page: Page,
  { printed, fields, values, paper, lang }: Filled,
  press: Press,
): Promise<{ pdf: Uint8Array; names: string[] } | null> {
  const written = fields
    .map((field, number) => ({ field, number, text: values.get(field.name)?.value ?? '' }))
    .filter(({ field, text }) => text !== '' && (field.kind === 'lines' || field.kind === 'blank'));
  if (written.length === 0) return null;
  const { css, missing } = await loadAnswerFonts(
    written.map(({ text }) => text),
    lang,
    press,
  );
  const places = measurePlaces(printed, fields);
  const rowPt = paper.rowMm * ptPerMm;
  const sizePt = fontSizeFor(rowPt);
  const blocks = written.map(({ field, number, text }) => {
    const { width, height } = places.get(number) ?? { width: 0, height: 0 };
    const known = [...text].filter((letter) => !missing.has(letter)).join('');
    return { text: known, widthPt: width, heightPt: height, isLines: field.kind === 'lines', isCentred: isNarrow(field, width, sizePt) };
  });
  const html = renderAnswerBlocks(blocks, {
    fonts: css,
    lang,
    rowPt,
    sizePt,
    pageWidthPt: paper.widthMm * ptPerMm,
    pageHeightPt: paper.heightMm * ptPerMm,
  });
  return { pdf: await drawBlocks(page, html), names: written.map(({ field }) => field.name) };
}
