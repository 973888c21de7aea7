import type { DeckFacts, SlideText } from '../read-slides.ts';

/** The three screens a deck is looked at on (QUALITY D2). */
export const screens = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;

export const tell = (slide: DeckFacts, text: string): string => `slide ${slide.number} (${slide.layout}): ${text}`;

/** D2: the slide fills its screen; every text and drawing is on it, above the footer, inside its card. */
export function findOutside(slides: DeckFacts[]): string[] {
  return slides.flatMap((slide) => {
    const { left, top, width: wide, height: high, screenWidth, screenHeight } = slide.shown;
    const isShown = left >= -1 && top >= -1 && left + wide <= screenWidth + 1 && top + high <= screenHeight + 1 && wide > screenWidth / 2;
    const texts = slide.texts.flatMap(({ text, kind, lines }) =>
      lines.map((line) => ({ ...line, what: `“${text.slice(0, 50)}”`, isFoot: kind === 'foot' })),
    );
    const drawn = slide.boxes.map((box) => ({ ...box, what: `the drawing “${box.name}”` }));
    const over = [...texts, ...drawn]
      .filter((box) => box.left < -0.5 || box.right > 1280.5 || box.top < -0.5 || box.bottom > (box.isFoot ? 720 : slide.footTop) + 0.5)
      .map(({ what, ...box }) =>
        tell(slide, `${what} at ${Math.round(box.left)}–${Math.round(box.right)}, ${Math.round(box.top)}–${Math.round(box.bottom)}`),
      );
    return [
      ...(isShown ? [] : [tell(slide, `stands at ${JSON.stringify(slide.shown)}`)]),
      ...over,
      ...slide.cut.map((text) => tell(slide, `“${text}” is cut, or outside its card`)),
    ];
  });
}

/** A line box is higher than its letters; lines set tight overlap by what letters do not use. */
const ink = (line: SlideText['lines'][number]) => {
  const spare = 0.21 * (line.bottom - line.top);
  return { ...line, top: line.top + spare, bottom: line.bottom - spare };
};

/** D2: text that stands on other text. */
export function findCollisions(slides: DeckFacts[]): string[] {
  return slides.flatMap((slide) => {
    const texts = slide.texts.map((one) => ({ text: one.text, inks: one.lines.map(ink) }));
    return texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        const touch = one.inks.some((a) =>
          other.inks.some(
            (b) => Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4,
          ),
        );
        return touch ? [tell(slide, `“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`)] : [];
      }),
    );
  });
}
