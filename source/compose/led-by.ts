import type { Brand } from '../model/options.ts';

/** “Cleo Ray, MA, The Quiet House”: nothing when the author names nobody. */
export function ledBy({ facilitator, credentials, organisation, contact, footer }: Brand): string[] {
  const who = [facilitator, credentials, organisation].filter((one) => one !== null).join(', ');
  const line = [who, ...contact, footer ?? ''].filter((one) => one !== '').join('. ');
  return line === '' ? [] : [line];
}
