const rightToLeft = new Set(['ar', 'arc', 'dv', 'fa', 'ha', 'he', 'khw', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a language is written from right to left, from its primary subtag. */
export function isRightToLeft(lang: string): boolean {
  return rightToLeft.has(lang.toLowerCase().split('-')[0] ?? '');
}
