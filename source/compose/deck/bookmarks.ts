import type { DeckDocument, Slide } from '../../model/deck.ts';

/** A place in a printed deck: parts at level 1, their slides at level 2. */
export interface SlideBookmark {
  title: string;
  level: 1 | 2;
  slide: number;
}

const titleOf = ({ title, of }: Slide): string => (of === null ? title : `${title} (${of.number}/${of.total})`);

/** The way through a printed deck; the slide that opens a part is the part. */
export function deckBookmarks({ slides, parts }: DeckDocument): SlideBookmark[] {
  const names = new Map(parts.map(({ part, name }) => [part, name]));
  return slides.flatMap((slide, index): SlideBookmark[] => {
    const { number, part, body } = slide;
    const opens = slides[index - 1]?.part !== part;
    const own = body.type === 'divider' ? [] : [{ title: titleOf(slide), level: 2 as const, slide: number }];
    return opens
      ? [{ title: names.get(part) ?? slide.title, level: 1, slide: number }, ...own]
      : own.length > 0
        ? own
        : [{ title: titleOf(slide), level: 2, slide: number }];
  });
}
