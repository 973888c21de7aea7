import type { RunSheetDocument } from '../../model/run-sheet.ts';
import type { Phrases } from '../phrases.ts';
import { callNames } from '../session/leads.ts';

interface WhoFacts {
  /** Names as the author gives them. */
  names: readonly string[];
  /** How many lead and help, those without a name included. */
  facilitators: number;
  /** Slides of the words to say, where two people read. */
  swap: string | null;
}

/** Who does what: names that take turns, or one name, or numbers as on the floor plan. */
export function composeWho({ names, facilitators, swap }: WhoFacts, strings: Phrases): RunSheetDocument['who'] {
  const called = callNames(names);
  const last = called.at(-1);
  const more = (from: number) =>
    facilitators < from ? [] : [{ who: facilitators === from ? `${from}` : `${from}–${facilitators}`, text: strings.text('who.help') }];
  if (called.length > 1 && last !== undefined) {
    const list = strings.text('decision.and', { list: called.slice(0, -1).join(', '), last });
    return [
      { who: null, text: strings.text('who.turns', { names: list }) },
      { who: null, text: strings.text('who.supports') },
      ...more(called.length + 1),
    ];
  }
  const roam = swap === null ? strings.text('who.roam') : strings.text('who.roamAndSwap', { slides: swap });
  return [{ who: last ?? '1', text: strings.text('who.lead') }, ...(facilitators > 1 ? [{ who: '2', text: roam }] : []), ...more(3)];
}
