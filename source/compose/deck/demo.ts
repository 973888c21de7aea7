import type { SlideText } from '../../model/deck.ts';
import type { PlannedBlock } from '../../model/session.ts';
import { countWords } from '../cut-text.ts';
import { allSections, hasWords } from '../session/teaching.ts';
import { blockOf, type DeckContext, type Draft, draft, own } from './draft.ts';

/** Words read aloud as an example: long enough to say back, short enough for one breath. */
const [fewestWords, mostWords] = [5, 28];
/** Minutes of a block from which there is time to hear it: before practice, or after the one card there is. */
const leastMinutes = { practice: 8, 'words-talk': 3 };
const secondsToHear = 60;

/**
 * One script of the article read aloud before anybody tries: by two who lead, or read out by one. Read, never acted.
 *
 * It comes right before practice; where the article has one script only, after its card, which then has more than its time. None
 * where the block is short, where one writes alone, or where no script is short enough.
 */
export function demoDrafts(block: PlannedBlock, context: DeckContext): Draft[] {
  const scripts = scriptsToHear(context);
  const isHome = (id: keyof typeof leastMinutes) => (blockOf(context, id)?.minutes ?? 0) >= leastMinutes[id];
  const home = scripts.length === 1 && isHome('words-talk') ? 'words-talk' : 'practice';
  const script = shortestOf(scripts);
  if (!script || block.id !== home || !isHome(home) || blockOf(context, 'practice')?.mode !== 'pair') return [];
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

/** Scripts that say enough to be said back. */
function scriptsToHear({ article }: DeckContext): SlideText[] {
  return allSections(article)
    .filter(hasWords)
    .flatMap((section) => section.scripts.filter(({ kind }) => kind === 'script'))
    .map(({ text, sentenceIds }) => own(text, sentenceIds))
    .filter(({ text }) => countWords(text) >= fewestWords && countWords(text) <= mostWords);
}

/** The shortest, the first of several; not the last, whose card has just been on the screen, unless there is no other. */
function shortestOf(scripts: SlideText[]): SlideText | null {
  const pool = scripts.length > 1 ? scripts.slice(0, -1) : scripts;
  return pool.reduce<SlideText | null>((best, one) => (best && countWords(best.text) <= countWords(one.text) ? best : one), null);
}
