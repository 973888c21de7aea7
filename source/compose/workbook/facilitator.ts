import type { Brand } from '../../model/options.ts';
import type { Sheet } from '../../model/workbook.ts';
import type { Phrases } from '../phrases.ts';
import type { BookContext } from './context.ts';
import { matterSheet } from './front-matter.ts';
import { part, promptPart, single } from './parts.ts';

/** What a logo is for those who cannot see it: whose it is. */
export const logoAlt = ({ organisation, facilitator }: Brand, phrases: Phrases): string =>
  phrases.text('workbook.facilitator.logo', { name: organisation ?? facilitator ?? '' }).trim();

/**
 * Who leads the workshop and how to reach them; no page when the author says nothing of it (DOMAIN b 16, f Brand).
 *
 * It says that the book is nobody’s record, and what to do when a message is not read at once.
 */
export function composeFacilitator({ phrases, options: { brand } }: BookContext): Sheet[] {
  const { facilitator, organisation, credentials, contact, qr } = brand;
  if (facilitator === null && organisation === null && contact.length === 0 && qr === null) return [];
  const name = facilitator ?? organisation;
  const lines = [credentials, facilitator === null ? null : organisation, ...contact].filter((one) => one !== null);
  const code = qr === null ? null : { address: qr, label: phrases.text('workbook.facilitator.qr', { address: qr }) };
  return [
    matterSheet({
      id: 'facilitator',
      activity: 'facilitator',
      stage: 'keep-going',
      mode: 'choose',
      minutes: 2,
      title: phrases.text('workbook.facilitator.title'),
      lead: phrases.text('workbook.facilitator.lead'),
      body: [
        part('about', { type: 'about', name, lines, logo: brand.logo, logoAlt: logoAlt(brand, phrases), qr: code }),
        part('record', { type: 'text', text: phrases.text('workbook.facilitator.record') }),
        part('care', { type: 'care', heading: '', text: phrases.text('workbook.facilitator.urgent') }),
        ...promptPart('ask', phrases.text('workbook.facilitator.ask'), single(3, 10)),
      ],
    }),
  ];
}
