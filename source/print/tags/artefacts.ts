/** Heights on the sheet, in points from its foot: above `top` are running heads, below `bottom` folios. */
export interface Bands {
  top: number;
  bottom: number;
}

/** Opens decoration of any kind. */
export const artefact = '/Artifact BMC\n';
/** Opens what is repeated from page to page (ISO 32000-1, 14.8.2.2.2). */
const pagination = (subtype: 'Header' | 'Footer') =>
  `/Artifact <</Type /Pagination /Subtype /${subtype} /Attached [/${subtype === 'Header' ? 'Top' : 'Bottom'}]>> BDC\n`;

/** Opens words that no element claims. */
export function beginText(height: number, bands: Bands | null): string {
  if (bands && height > bands.top) return pagination('Header');
  return bands && height < bands.bottom ? pagination('Footer') : artefact;
}
