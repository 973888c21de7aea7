import { networkInterfaces } from 'node:os';
import { styleText } from 'node:util';
import { renderUnicodeCompact } from 'uqr';

/** Addresses of this computer in the networks it is in. */
export const listRoomAddresses = (): string[] => [
  ...new Set(
    Object.values(networkInterfaces())
      .flatMap((one) => one ?? [])
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => address),
  ),
];

/** Where a deck is served: notes and all on this computer, and the copy without notes in the room. */
export interface Presentation {
  deck: string;
  own: string;
  room: string[];
}

/** A QR code to photograph from a terminal, dark on light whatever its colours are: the blocks of letters are the light modules. */
const drawTerminalQr = (address: string): string =>
  renderUnicodeCompact(address, { ecc: 'M', border: 2 })
    .split('\n')
    .map((line) => `      ${styleText(['whiteBright', 'bgBlack'], line, { validateStream: false })}`)
    .join('\n');

/** What a person reads while the deck is served. */
export function describePresentation({ deck, own, room }: Presentation, hasQr: boolean): string {
  const lines = [
    deck,
    `  ${own}`,
    deck.endsWith('-shared.html')
      ? '      the slides, for this computer only: ? shows all keys'
      : '      the slides with your notes, for this computer only: S opens the speaker view, ? shows all keys',
    ...room.flatMap((address) => [
      `  ${address}`,
      '      for everybody in this network while this runs: slides and countdowns, none of your notes',
    ]),
    ...(hasQr && room[0] ? [drawTerminalQr(room[0])] : []),
    'Ctrl+C ends it.',
  ];
  return `${lines.join('\n')}\n`;
}
