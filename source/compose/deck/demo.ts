import type { SlideText } from '../../model/deck.ts';
import type { PlannedBlock } from '../../model/session.ts';
import { countWords } from '../cut-text.ts';
import { allSections, hasWords } from '../session/teaching.ts';
import { type DeckContext, type Draft, draft, own } from './draft.ts';

/** Words read aloud as an example: long enough to say back, short enough for one breath. */
const [fewestWords, mostWords] = [5, 28];
/** Minutes of practice from which there is time to hear it first. */
const leastMinutes = 8;
const secondsToHear = 60;

/**
 * One script of the article read aloud before anybody tries: by two who lead, or read out by one. Read, never acted.
 *
 * None where the block is short, where one writes alone, or where no script is short enough.
 */
export function demoDrafts(block: PlannedBlock, context: DeckContext): Draft[] {
  const script = block.mode === 'pair' && block.minutes >= leastMinutes ? scriptToHear(context) : null;
  if (!script) return [];
  const { lead, support } = block;
  return [
    draft({
      id: 'demo',
      kind: lead === null ? 'demo' : 'demo-two',
      title: context.phrases.text('deck.demo.title'),
      mode: { mode: 'listen', rule: null },
      body: { type: 'script', caption: context.phrases.text('deck.demo.caption'), script, side: 'left' },
      wants: secondsToHear,
      values: lead === null || support === null ? {} : { lead, support },
    }),
  ];
}

/** The shortest script that says enough to be said back, the first of several. */
function scriptToHear({ article }: DeckContext): SlideText | null {
  const scripts = allSections(article)
    .filter(hasWords)
    .flatMap((section) => section.scripts.filter(({ kind }) => kind === 'script'))
    .map(({ text, sentenceIds }) => ({ ...own(text, sentenceIds), words: countWords(text) }))
    .filter(({ words }) => words >= fewestWords && words <= mostWords);
  const shortest = scripts.reduce<(typeof scripts)[number] | null>((best, one) => (best && best.words <= one.words ? best : one), null);
  return shortest && own(shortest.text, shortest.sentenceIds);
}
