/** Objects of a small file by number: the value, and after `stream` its stream. */
export type Objects = Record<number, string>;

const mark = (tag: string, mcid: number, paint = 'BT /F1 9 Tf <0041> Tj ET') => `/${tag} <</MCID ${mcid}>> BDC ${paint} EMC`;
const content = [
  mark('H1', 0),
  mark('P', 1),
  mark('Lbl', 2),
  mark('LBody', 3),
  mark('TH', 4),
  mark('TH', 5),
  mark('TH', 6),
  mark('TD', 7),
  mark('Figure', 8, '10 10 30 30 re f'),
  mark('Link', 9),
  mark('Form', 10, '0 0 m 9 0 l S'),
  mark('Note', 11),
  mark('H2', 12),
  '/Artifact BMC 0 0 m 9 0 l S EMC',
].join('\n');

/** One page with one of everything, and nothing wrong with it. */
export const sound: Objects = {
  1: '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 10 0 R /MarkInfo <</Marked true>> /Lang (en) /ViewerPreferences <</DisplayDocTitle true>> /Metadata 5 0 R /Outlines 6 0 R /AcroForm <</Fields [31 0 R]>>>>',
  2: '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  3: '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources <</Font <</F1 8 0 R>>>> /Annots [30 0 R 31 0 R] /StructParents 0 /Tabs /S>>',
  4: `stream${content}`,
  5: 'stream<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Title</rdf:li></rdf:Alt></dc:title>',
  6: '<</First 7 0 R /Last 7 0 R /Count 1>>',
  7: '<</Title (One) /Parent 6 0 R /Dest [3 0 R /XYZ 0 90 0]>>',
  8: '<</Type /Font /Subtype /Type0 /BaseFont /AAAAAA+One /DescendantFonts [9 0 R] /ToUnicode 33 0 R>>',
  9: '<</Type /Font /Subtype /CIDFontType2 /FontDescriptor <</FontFile2 34 0 R>>>>',
  10: '<</Type /StructTreeRoot /K 11 0 R /ParentTree 32 0 R /RoleMap <</Strong /Span>>>>',
  11: '<</S /Document /P 10 0 R /K [12 0 R 13 0 R 14 0 R 18 0 R 25 0 R 26 0 R 27 0 R 28 0 R 29 0 R]>>',
  12: '<</S /H1 /P 11 0 R /Pg 3 0 R /K 0>>',
  13: '<</S /P /P 11 0 R /Pg 3 0 R /K 1 /Lang (de)>>',
  14: '<</S /L /P 11 0 R /K 15 0 R>>',
  15: '<</S /LI /P 14 0 R /K [16 0 R 17 0 R]>>',
  16: '<</S /Lbl /P 15 0 R /Pg 3 0 R /K 2>>',
  17: '<</S /LBody /P 15 0 R /Pg 3 0 R /K 3>>',
  18: '<</S /Table /P 11 0 R /K [19 0 R 22 0 R]>>',
  19: '<</S /TR /P 18 0 R /K [20 0 R 21 0 R]>>',
  20: '<</S /TH /P 19 0 R /Pg 3 0 R /K 4 /A <</O /Table /Scope /Column>>>>',
  21: '<</S /TH /P 19 0 R /Pg 3 0 R /K 5 /A <</O /Table /Scope /Column>>>>',
  22: '<</S /TR /P 18 0 R /K [23 0 R 24 0 R]>>',
  23: '<</S /TH /P 22 0 R /Pg 3 0 R /K 6 /A [<</O /Table /Scope /Row>> <</O /Table /RowSpan 1>>]>>',
  24: '<</S /TD /P 22 0 R /Pg 3 0 R /K 7>>',
  25: '<</S /Figure /P 11 0 R /Pg 3 0 R /K 8 /Alt (Two chairs) /A <</O /Layout /BBox [10 10 40 40]>>>>',
  26: '<</S /Link /P 11 0 R /Pg 3 0 R /K [9 <</Type /OBJR /Obj 30 0 R>>]>>',
  27: '<</S /Form /P 11 0 R /Pg 3 0 R /K [10 <</Type /OBJR /Obj 31 0 R>>]>>',
  28: '<</S /Note /P 11 0 R /Pg 3 0 R /K 11 /ID (n1)>>',
  29: '<</S /H2 /P 11 0 R /Pg 3 0 R /K 12>>',
  30: '<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (To a site) /StructParent 1 /A <</S /URI /URI (https://example.com)>>>>',
  31: '<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] /FT /Tx /T (one) /TU (Your answer) /StructParent 2 /F 4>>',
  32: '<</Nums [0 [12 0 R 13 0 R 16 0 R 17 0 R 20 0 R 21 0 R 23 0 R 24 0 R 25 0 R 26 0 R 27 0 R 28 0 R 29 0 R] 1 26 0 R 2 27 0 R]>>',
  33: 'stream1 beginbfchar <0041> <0041> endbfchar',
  34: 'stream',
};

/** The file of these objects, laid out as Chromium lays it out. */
function writeSmallPdf(objects: Objects): Buffer {
  const numbers = Object.keys(objects).map(Number);
  const count = Math.max(...numbers) + 1;
  let text = '%PDF-1.7\n';
  const entries = ['0000000000 65535 f \n'];
  for (let number = 1; number < count; number += 1) {
    const value = objects[number];
    entries.push(value === undefined ? '0000000000 65535 f \n' : `${String(text.length).padStart(10, '0')} 00000 n \n`);
    if (value?.startsWith('stream'))
      text += `${number} 0 obj\n<</Length ${value.length - 6}>>\nstream\n${value.slice(6)}\nendstream\nendobj\n`;
    else if (value !== undefined) text += `${number} 0 obj\n${value}\nendobj\n`;
  }
  return Buffer.from(
    `${text}xref\n0 ${count}\n${entries.join('')}trailer\n<</Size ${count} /Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

/** The sound file with passages of some objects replaced; each must be there. */
export function broken(...changes: [number: number, from: string, to: string][]): Buffer {
  const objects = { ...sound };
  for (const [number, from, to] of changes) {
    if (!objects[number]?.includes(from)) throw new Error(`object ${number} has no ${from}`);
    objects[number] = objects[number].replace(from, to);
  }
  return writeSmallPdf(objects);
}
