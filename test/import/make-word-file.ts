import JSZip from 'jszip';

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of text, bold or not. */
export const run = (text: string, look: { bold?: true; italic?: true } = {}): string =>
  `<w:r><w:rPr>${look.bold ? '<w:b/>' : ''}${look.italic ? '<w:i/>' : ''}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs, or of plain text, with a style of Word's or as a list item of a level. */
export function paragraph(content: string, is: { style?: string; list?: 'bullet' | 'number'; level?: number } = {}): string {
  const style = is.style ? `<w:pStyle w:val="${is.style}"/>` : '';
  const list = is.list ? `<w:numPr><w:ilvl w:val="${is.level ?? 0}"/><w:numId w:val="${is.list === 'bullet' ? 1 : 2}"/></w:numPr>` : '';
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p><w:pPr>${style}${list}</w:pPr>${runs}</w:p>`;
}

export const table = (rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const style = (id: string, name: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** A small Word file: its paragraphs, and footnotes and comments by number. */
export async function makeWordFile(body: string, parts: { footnotes?: string[]; comments?: string[] } = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const notes = (parts.footnotes ?? []).map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`);
  const comments = (parts.comments ?? []).map((text, index) => `<w:comment w:id="${index}" w:author="Ada">${paragraph(text)}</w:comment>`);
  const kinds = ['document.main', 'styles', 'numbering', 'footnotes', 'comments'];
  const nameOf = (kind: string): string => (kind === 'document.main' ? 'document' : kind);
  zip.file(
    '[Content_Types].xml',
    `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${kinds.map((kind) => `<Override PartName="/word/${nameOf(kind)}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`).join('')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `${xml}<Relationships xmlns="${packaged}/relationships">${kinds
      .slice(1)
      .map((kind, index) => `<Relationship Id="r${index + 1}" Type="${office}/${kind}" Target="${kind}.xml"/>`)
      .join('')}</Relationships>`,
  );
  const names = ['Title', 'Subtitle', 'Quote', 'heading 1', 'heading 2', 'heading 3'];
  zip.file(
    'word/styles.xml',
    `${xml}<w:styles ${word}>${names.map((name) => style(name.replaceAll(' ', '').replace(/^h/, 'H'), name)).join('')}</w:styles>`,
  );
  const level = (kind: string, at: number): string => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${kind}"/></w:lvl>`;
  zip.file(
    'word/numbering.xml',
    `${xml}<w:numbering ${word}>${['bullet', 'decimal'].map((kind, index) => `<w:abstractNum w:abstractNumId="${index}">${[0, 1, 2].map((at) => level(kind, at)).join('')}</w:abstractNum>`).join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  );
  zip.file('word/footnotes.xml', `${xml}<w:footnotes ${word}>${notes.join('')}</w:footnotes>`);
  zip.file('word/comments.xml', `${xml}<w:comments ${word}>${comments.join('')}</w:comments>`);
  zip.file('word/document.xml', `${xml}<w:document ${word}><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: 'uint8array' });
}

/** A mark in the text that leads to a footnote, or to a comment. */
export const footnoteMark = (number: number): string => `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;
export const commentMark = (number: number): string => `<w:r><w:commentReference w:id="${number}"/></w:r>`;
export const deleted = (text: string): string =>
  `<w:del w:id="9" w:author="Ada"><w:r><w:delText>${escapeXml(text)}</w:delText></w:r></w:del>`;
