import { isForDeck } from '../kept.ts';
import { formatClock } from '../phrases.ts';
import { type DeckContext, type Draft, draft } from './draft.ts';
import { bookPages } from './find.ts';
import { columns, endClock, namedHelplines, partName, partsOf } from './frames.ts';
import { roadmapDrafts } from './roadmap.ts';
import { titleDrafts } from './title.ts';

/** The least a slide of the welcome is given when there is one more. */
const comfortableSeconds = 40;

/** Title, aims, what the article sets out to show, and today, as far as the minutes go. */
export function welcomeDrafts(minutes: number, context: DeckContext): Draft[] {
  const { article, phrases, session } = context;
  const hours = phrases.text('deck.title.top', { from: formatClock(session.startMinute), to: endClock(context) });
  const { organisation, facilitator } = context.host.brand;
  const top = [hours, organisation ?? facilitator].filter((one) => one !== null).join(' · ');
  const titleSentenceIds = article.sentences.filter((one) => one.sectionId === 'title' && isForDeck(one)).map((one) => one.id);
  const usual = [...titleDrafts(top, titleSentenceIds, context), aimsDraft(context)];
  const roadmap = roadmapDrafts(context);
  const room = Math.floor((minutes * 60) / comfortableSeconds) - usual.length - 1;
  return [...usual, ...(roadmap.length <= room ? roadmap : []), todayDraft(context)];
}

/** Three outcomes in our words, chosen by what the session holds. */
function aimsDraft(context: DeckContext): Draft {
  const { phrases, session } = context;
  const has = (id: string) => session.blocks.some((block) => block.id === id);
  const aims = [
    phrases.text(has('signs-solo') ? 'deck.aims.notice' : 'deck.aims.think'),
    phrases.text(has('practice') ? 'deck.aims.speak' : has('reasons-pair') ? 'deck.aims.understand' : 'deck.aims.listen'),
    phrases.text(has('ritual') ? 'deck.aims.ritual' : 'deck.aims.promise'),
  ];
  return draft({
    id: 'aims',
    kind: 'aims',
    title: phrases.text('deck.aims.title', { end: endClock(context) }),
    body: { type: 'aims', aims },
    wants: 75,
  });
}

function todayDraft(context: DeckContext): Draft {
  const { phrases, session } = context;
  const rows = partsOf(context).map((part) => {
    const blocks = session.blocks.filter((block) => block.part === part);
    const from = blocks[0]?.startsAt ?? 0;
    const minutes = blocks.reduce((total, block) => total + block.minutes, 0);
    return {
      clock: formatClock(session.startMinute + from),
      name: partName(context, part),
      from,
      minutes,
      label: phrases.text('deck.minutes', { minutes }),
    };
  });
  const title = phrases.text('deck.today.title', { minutes: session.minutes, parts: rows.length });
  return draft({
    id: 'today',
    kind: 'today',
    title,
    body: { type: 'today', rows, total: session.minutes },
    wants: 75,
    values: { rest: firstRest(context) },
  });
}

/** The clock of the first rest, for the notes. */
function firstRest(context: DeckContext): string {
  const rest = context.session.blocks.find((block) => block.mode === 'rest');
  return rest ? formatClock(context.session.startMinute + rest.startsAt) : endClock(context);
}

/** Two helplines have room beside the exits; the page in the book has them all. */
const mostOnCare = 2;

function careHelp({ phrases, host }: DeckContext): string | null {
  const lines = namedHelplines(host.support, mostOnCare);
  return lines.length === 0 ? null : phrases.text('deck.care.help', { lines: lines.join(' · ') });
}

export function agreementDrafts(context: DeckContext): Draft[] {
  const { phrases } = context;
  return [
    draft({
      id: 'agreement',
      kind: 'agreement',
      title: phrases.text('deck.agreement.title'),
      mode: { mode: 'room', rule: null },
      workbookPages: bookPages(context, 'agreement'),
      body: { type: 'agreement', lines: phrases.list('deck.agreement.lines') },
      wants: 180,
    }),
    draft({
      id: 'care',
      kind: 'care',
      title: phrases.text('deck.care.title'),
      workbookPages: bookPages(context, 'support'),
      body: { type: 'care', columns: columns(context, 'deck.care.columns'), help: careHelp(context) },
      wants: 120,
    }),
  ];
}
