/** A colour of text, the ground it stands on, and the least contrast (WCAG 2, 1.4.3; 3:1 for marks and drawings, 1.4.11). */
export type ContrastPair = [text: string, ground: string, least: number];

const on = (ground: string, texts: string[], least = 4.5): ContrastPair[] => texts.map((text) => [text, ground, least]);

/** Workbook and run sheet. The second colour never stands on a tint of the first. */
export const paperPairs: ContrastPair[] = [
  ...on('paper', ['ink', 'soft', 'accent', 'second']),
  ...on('accent-tint', ['ink', 'soft', 'accent']),
  ...on('second-tint', ['ink', 'soft', 'accent', 'second']),
  ...on('grey-tint', ['ink', 'soft']),
  // Letters in A's disc, and on the dark boxes of the run sheet.
  ...on('accent', ['paper']),
  ...on('ink', ['paper']),
  // Writing lines.
  ...on('paper', ['line'], 3),
];

/** Every ground of the slides, with what deck.css and deck-layouts.css put on it. */
const screenPairs = (screen: 'slide' | 'dark'): ContrastPair[] => {
  const own = (name: string) => (screen === 'dark' && /^(?:on-deep(?:-quiet)?|amber)$/.test(name) ? `slide-${name}` : `${screen}-${name}`);
  const pairs = [
    ...on('paper', ['ink', 'quiet', 'accent', 'second']),
    ...on('accent-soft', ['ink', 'quiet', 'accent']),
    ...on('second-soft', ['ink', 'quiet', 'accent', 'second']),
    ...on('deep', ['on-deep', 'on-deep-quiet', 'amber']),
    ...on('deep-room', ['on-deep', 'on-deep-quiet']),
    ...on('deep-room', ['amber'], 3),
    ...on('rest', ['ink', 'rest-quiet']),
    // The ring of the countdown at the break.
    ...on('rest', ['accent', 'second'], 3),
    // Pressed and inverted: the ground on the ink.
    ...on('ink', ['paper', 'rest']),
    ...on('quiet', ['paper']),
  ];
  return pairs.map(([text, ground, least]) => [own(text), own(ground), least]);
};
export const slidePairs: ContrastPair[] = [...screenPairs('slide'), ...screenPairs('dark')];
