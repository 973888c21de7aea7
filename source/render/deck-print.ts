import type { DeckDocument } from '../model/deck.ts';
import { inlineStyle } from './deck/inline.ts';
import { readLabels } from './deck/labels.ts';
import { slideView } from './deck/slide-view.ts';
import { type DeckParts, fileOf, slideStyles } from './deck.ts';
import { describeRoot } from './direction.ts';
import { isolateForeign } from './isolate-foreign.ts';

/** A slide of 1280 by 720 px on paper, in millimetres: 13.33 by 7.5 inches. */
export const slidePaper = { widthMm: (1280 / 96) * 25.4, heightMm: (720 / 96) * 25.4 };

/** The slides as an HTML document that Chromium prints one a page: no scripts, no notes, always light. */
export function renderDeckPrint(deck: DeckDocument, parts: Omit<DeckParts, 'reveal'>): string {
  const labels = readLabels(parts.words);
  const html = parts.renderer('deck/print', {
    ...describeRoot(deck.lang),
    title: deck.title,
    styles: [
      parts.fonts,
      ...slideStyles(parts),
      fileOf(parts.templates, 'styles/deck-print.css'),
      `@page { size: ${slidePaper.widthMm}mm ${slidePaper.heightMm}mm; margin: 0; }`,
      parts.look.custom,
    ].map(inlineStyle),
    labels,
    slides: deck.slides.map((slide) => ({ ...slideView(slide, deck, labels), notes: null })),
  });
  return isolateForeign(html, deck.lang);
}
