import type { Outline } from '../../../source/compose/outline.ts';
import { loadWords } from '../../../source/config/load-content.ts';
import type { DeckFacts } from '../read-slides.ts';
import { tell } from './slide-fit.ts';
import { countWords } from './slide-words.ts';

type NotePart = 'timeAndMode' | 'aim' | 'say' | 'do' | 'ask' | 'watchFor' | 'ifShort' | 'ifLong' | 'workbook' | 'next';

/** The order of DOMAIN d; what the author or the article adds may stand between. */
const anatomy: NotePart[] = ['timeAndMode', 'aim', 'say', 'do', 'ask', 'watchFor', 'ifShort', 'ifLong', 'workbook', 'next'];
const onEverySlide: NotePart[] = ['timeAndMode', 'aim', 'say', 'workbook'];
const mostSaid = 90;

/** D4: notes without a part that applies, out of order, or with more to say than the time of a breath. */
export function findIncompleteNotes(slides: DeckFacts[], lang: string): string[] {
  const labels = (loadWords(lang).deck as { noteLabels: Record<NotePart, string> }).noteLabels;
  return slides.flatMap((slide, index) => {
    const parts = new Map(slide.noteParts.map(({ label, text }) => [label, text]));
    const wanted: NotePart[] = [
      ...onEverySlide,
      ...(slide.hasCountdown ? (['do', 'watchFor', 'ifShort', 'ifLong'] as const) : []),
      ...(index < slides.length - 1 ? (['next'] as const) : []),
    ];
    const missing = wanted.filter((part) => !parts.get(labels[part]));
    const order = slide.noteParts.map(({ label }) => anatomy.findIndex((part) => labels[part] === label)).filter((place) => place >= 0);
    const words = countWords([parts.get(labels.say) ?? '']);
    return [
      ...missing.map((part) => tell(slide, `notes without “${labels[part]}”`)),
      ...(order.some((place, at) => place <= (order[at - 1] ?? -1)) ? [tell(slide, `notes in another order: ${order}`)] : []),
      ...(words > mostSaid ? [tell(slide, `${words} words to say`)] : []),
    ];
  });
}

/** D5: seconds that are not positive, do not sum to their block or session, or differ from the outline. */
export function findWrongSums(slides: DeckFacts[], { deck, session }: Outline): string[] {
  const said = (list: { id: string; number: number; seconds: string | number }[]) =>
    list.map(({ id, number, seconds }) => `${number} ${id} ${seconds}`);
  const outlined = said(deck ?? []);
  const strange = said(slides).filter((line, index) => line !== outlined[index]);
  const notPositive = slides.filter(({ seconds }) => !/^[1-9]\d*$/.test(seconds));
  const blocks = session.blocks.flatMap(({ id, minutes, slides: numbers }) => {
    const sum = numbers.reduce((all, number) => all + Number(slides[number - 1]?.seconds), 0);
    return sum === minutes * 60 ? [] : [`${id}: ${sum} s in ${minutes} min`];
  });
  const total = slides.reduce((all, { seconds }) => all + Number(seconds), 0);
  return [
    ...(slides.length === outlined.length ? [] : [`${slides.length} slides, ${outlined.length} in the outline`]),
    ...strange.map((line) => `not as outlined: ${line}`),
    ...notPositive.map((slide) => tell(slide, `${slide.seconds} s`)),
    ...blocks,
    ...(total === session.minutes * 60 ? [] : [`${total} s in a session of ${session.minutes} min`]),
  ];
}
