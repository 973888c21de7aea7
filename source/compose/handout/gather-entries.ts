import type { DeckDocument, Notes, Slide, SpokenSentence } from '../../model/deck.ts';
import type { HandoutEntry, HandoutNote } from '../../model/handout.ts';
import { cutText } from '../cut-text.ts';
import { formatClock, type Phrases } from '../phrases.ts';

/** No note is longer: on any paper several fit a page, so that a long text can go on over the page and nothing is cut. */
const mostWords = 70;
/** Steps that stay together. */
const mostSteps = 6;

function textNotes(kind: HandoutNote['kind'], label: string, text: string | null): HandoutNote[] {
  if (text === null || text.trim() === '') return [];
  return cutText(text.trim(), mostWords).map((piece, index) => ({
    kind,
    label: index === 0 ? label : null,
    text: piece,
    steps: [],
    from: 1,
  }));
}

function stepNotes(label: string, steps: readonly string[]): HandoutNote[] {
  const pieces = steps.flatMap((step) => cutText(step, mostWords));
  const notes: HandoutNote[] = [];
  for (let at = 0; at < pieces.length; at += mostSteps)
    notes.push({ kind: 'steps', label: at === 0 ? label : null, text: '', steps: pieces.slice(at, at + mostSteps), from: at + 1 });
  return notes;
}

/** The notes in their fixed anatomy (DOMAIN d); time, mode and workbook page stand with the slide. */
function notesOf(notes: Notes, phrases: Phrases): HandoutNote[] {
  const label = (name: string) => phrases.text(`deck.noteLabels.${name}`);
  const authors = notes.fromAuthor.map(({ text, about }) => (about === null ? text : `(${about}) ${text}`)).join(' ');
  return [
    ...textNotes('text', label('aim'), notes.aim),
    ...textNotes('say', label('say'), notes.say),
    ...textNotes('author', label('fromAuthor'), authors),
    ...stepNotes(label('do'), notes.do),
    ...textNotes('text', label('ask'), notes.ask.join(' ')),
    ...textNotes('text', label('watchFor'), notes.watchFor),
    ...textNotes('text', label('ifShort'), notes.ifShort),
    ...textNotes('text', label('ifLong'), notes.ifLong),
    ...textNotes('author', label('fromArticle'), joinSpoken(notes.fromArticle)),
    ...textNotes('text', label('next'), notes.next),
  ];
}

const joinSpoken = (sentences: SpokenSentence[]): string =>
  sentences.map(({ text, runsOn }, index) => (runsOn && index < sentences.length - 1 ? `${text} ·` : text)).join(' ');

const titleOf = ({ title, of }: Slide, phrases: Phrases): string =>
  of === null ? title : `${title} (${phrases.text('deck.of', { ...of })})`;

/** Every slide of a deck with its clock and its notes, in order. */
export function gatherEntries({ slides, session }: DeckDocument, phrases: Phrases): HandoutEntry[] {
  let seconds = 0;
  return slides.map((slide) => {
    const clock = formatClock(session.startMinute + Math.floor(seconds / 60));
    seconds += slide.seconds;
    const { timeAndMode } = slide.notes;
    return {
      slideId: slide.id,
      number: slide.number,
      title: titleOf(slide, phrases),
      clock,
      // The clock stands before it already.
      timeAndMode: timeAndMode.startsWith(`${clock}, `) ? timeAndMode.slice(clock.length + 2) : timeAndMode,
      workbook: slide.notes.workbook,
      notes: notesOf(slide.notes, phrases),
    };
  });
}
