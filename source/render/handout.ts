import type { DeckDocument } from '../model/deck.ts';
import type { HandoutDocument } from '../model/handout.ts';
import { inlineStyle } from './deck/inline.ts';
import { readLabels } from './deck/labels.ts';
import { slideView } from './deck/slide-view.ts';
import { type DeckParts, fileOf, slideStyles } from './deck.ts';
import { describeRoot } from './direction.ts';
import { isolateForeign } from './isolate-foreign.ts';

/** Slides with their notes as an HTML document of pages of the size of their paper; `proof` lays them on one endless page. */
export function renderHandout(
  handout: HandoutDocument,
  deck: DeckDocument,
  parts: Omit<DeckParts, 'reveal'>,
  state: 'proof' | 'final',
): string {
  const labels = readLabels(parts.words);
  const { widthMm, heightMm } = handout.paper;
  const html = parts.renderer('handout/document', {
    ...describeRoot(handout.lang),
    handout,
    state,
    labels,
    slides: Object.fromEntries(deck.slides.map((slide) => [slide.id, slideView(slide, deck, labels)])),
    styles: [
      parts.fonts,
      ...slideStyles(parts),
      fileOf(parts.templates, 'styles/deck-print.css'),
      fileOf(parts.templates, 'styles/handout.css'),
      `@page{size:${widthMm}mm ${heightMm}mm;margin:0}:root{--page-width:${widthMm}mm;--page-height:${heightMm}mm}`,
      parts.look.custom,
    ].map(inlineStyle),
  });
  return isolateForeign(html, handout.lang);
}
