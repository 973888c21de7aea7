const markup: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => markup[character]!);

/**
 * The XMP packet of a finished file, with the same facts as its document information.
 *
 * @param isAccessible Whether to claim PDF/UA-1: only for a file that passes all of `checkTags`.
 * @see ISO 16684-1; ISO 14289-1, 5
 */
export function writeXmp(
  facts: { title: string; author: string | null; subject: string | null; language: string; date: Date },
  isAccessible = false,
): string {
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const moment = facts.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(facts.title)}</dc:title>`,
    facts.author ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(facts.author)}</rdf:li></rdf:Seq></dc:creator>` : '',
    facts.subject ? `<dc:description>${alternative(facts.subject)}</dc:description>` : '',
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${moment}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    '<xmp:CreatorTool>couplet</xmp:CreatorTool>',
    '<pdf:Producer>couplet</pdf:Producer>',
    isAccessible ? '<pdfuaid:part>1</pdfuaid:part>' : '',
  ];
  const namespaces = isAccessible ? ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"' : '';
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"${namespaces}>
${lines.filter(Boolean).join('\n')}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
