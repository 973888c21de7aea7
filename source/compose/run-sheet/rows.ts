import type { DeckDocument, Slide } from '../../model/deck.ts';
import type { RunSheetRow } from '../../model/run-sheet.ts';
import type { PlannedBlock, Session } from '../../model/session.ts';
import type { Activity, PageReference } from '../../model/workbook.ts';
import { formatClock, type Phrases, type Values } from '../phrases.ts';
import { familyOf } from './family.ts';
import { formatRanges, readRanges } from './ranges.ts';
import { minutesToWin } from './spare.ts';

/** Blocks whose page everyone has, found in the book itself when no slide names it. */
const pageOfBlock: Record<string, Activity> = {
  agreement: 'agreement',
  information: 'support',
  promises: 'promises',
  support: 'support',
};

/** One row per block, in running order; numbers come from the built deck and book. */
export function composeRows(session: Session, deck: DeckDocument, pageRefs: PageReference[], strings: Phrases): RunSheetRow[] {
  let total = 0;
  return session.blocks.map((block, index) => {
    total += block.minutes;
    const slides = deck.slides.filter((slide) => slide.blockId === block.id);
    const part = deck.parts.find((entry) => entry.part === block.part)?.name ?? block.name;
    const opens = session.blocks[index - 1]?.part !== block.part;
    const say = blockTexts(block, slides, session, strings);
    return {
      blockId: block.id,
      clock: formatClock(session.startMinute + total - block.minutes),
      minutes: block.minutes,
      total,
      mode: block.mode,
      modeWord: strings.text(`modes.${block.mode}.row`),
      slides: formatRanges(slides.map((slide) => slide.number)),
      pages: formatPages(pagesOf(block, slides, pageRefs), strings),
      part,
      name: block.name,
      aim: say('aim') ?? block.aim,
      say: say('say') ?? '',
      do: say('do') ?? '',
      bring: say('bring'),
      watch: say('watch'),
      ifBehind: minutesToWin(block) > 0 ? (say('behind') ?? '') : strings.text('keepToTime'),
      ifAhead: say('ahead') ?? '',
      lead: block.lead,
      support: block.support,
      opensPart: opens ? part : null,
    };
  });
}

/** `p. 8` or `pp. 8–9, 14`, `null` without pages. */
export function formatPages(pages: number[], strings: Phrases): string | null {
  const ranges = formatRanges(pages);
  if (ranges === null) return null;
  return strings.text(new Set(pages).size === 1 ? 'page.one' : 'page.other', { pages: ranges });
}

/** Pages of the workbook a block uses: those its slides name, else the one page it is about. */
export function pagesOf(block: PlannedBlock, slides: Slide[], pageRefs: PageReference[]): number[] {
  const named = slides.flatMap((slide) => (slide.workbookPages === null ? [] : readRanges(slide.workbookPages)));
  if (named.length > 0) return named;
  const activity = pageOfBlock[block.id];
  return pageRefs.filter((reference) => reference.activity === activity).flatMap((reference) => reference.pages);
}

/**
 * The texts of a block: its own in the locale, then those of its family (`break-2` is a `break`), then those of its mode.
 * A text that speaks of a clock or a swap the block's slides do not have is passed over.
 */
function blockTexts(block: PlannedBlock, slides: Slide[], session: Session, strings: Phrases): (field: string) => string | null {
  const countdown = slides.find((slide) => slide.countdown !== null)?.countdown ?? null;
  const family = familyOf(block.id).map((name) => `blocks.${name}`);
  const signs = slides.flatMap((slide) => (slide.body.type === 'signs' ? slide.body.items.map((item) => item.letter) : []));
  const least = block.minutes - minutesToWin(block);
  const values: Values = { minutes: block.minutes, least, end: formatClock(session.startMinute + block.startsAt + block.minutes) };
  const swaps = countdown?.kind === 'pair';
  if (countdown !== null) {
    const { minutes } = countdown;
    values.timer = formatTimer(minutes);
    // What the notes call out near the end, as the clock shows it then.
    if (minutes > 1) values.one = formatTimer(1);
    if (minutes > 2) values.two = formatTimer(2);
    if (swaps)
      Object.assign(values, { half: formatTimer(minutes / 2), turn: Math.max(1, Math.floor((minutes - minutesToWin(block)) / 2)) });
  }
  const endings = countdown !== null && !swaps ? ['Together', '', 'Plain'] : ['', 'Plain'];
  if (signs.length > 1) Object.assign(values, { first: signs[0] ?? '', last: signs.at(-1) ?? '' });
  return (field) => {
    for (const path of [...family, `modes.${block.mode}`]) {
      for (const ending of endings) {
        const found = strings.find(`${path}.${field}${ending}`, values);
        if (found !== null) return found;
      }
    }
    return null;
  };
}

/** `4:00` or `2:30`, as the countdown of a slide shows it. */
function formatTimer(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
