// `npm run contact-sheet -- workbook.pdf`: lays out a whole PDF as one picture, to look at a book as its designer would.
// Upright pages stand in spreads as in the bound book, with the cover alone on its side; others stand one by one.
//   -o, --out FILE   the picture, beside the PDF as workbook-contact.png when left out (with one PDF only)
//   --dpi N          picture points to an inch of paper, 40 when left out
//   --width N        picture points the sheet may be wide, 2400 when left out
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawContactSheet } from './draw-contact-sheet.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', short: 'o' },
    dpi: { type: 'string', default: '40' },
    width: { type: 'string', default: '2400' },
  },
});
const [dpi, widthPx] = [Number(values.dpi), Number(values.width)];
if (positionals.length === 0 || !(dpi > 0 && widthPx > 0) || (values.out !== undefined && positionals.length > 1)) {
  console.error('Expected PDF files, such as: npm run contact-sheet -- dist/my-article/workbook.pdf --dpi 60');
  process.exit(2);
}
for (const path of positionals) {
  const out = values.out ?? path.replace(/(?:\.pdf)?$/i, '-contact.png');
  writeFileSync(out, await drawContactSheet(readFileSync(path), { dpi, widthPx }));
  console.log(out);
}
