import type { Section } from '../../../model/article.ts';
import { countWords, type DeckContext, type Draft, draft, headingOf, own } from '../draft.ts';
import { pagesFor } from '../find.ts';
import { splitToFit } from '../split.ts';

const longestQuotation = 40;

/** Quotations with a named person, one each; longer ones are spoken. */
export function quotationDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  return section.quotations
    .filter((quotation) => countWords(quotation.text) <= longestQuotation)
    .map((quotation, index) =>
      draft({
        id: `${section.id}-quotation${index === 0 ? '' : `-${index + 1}`}`,
        kind: 'quotation',
        ...heading,
        series: section.id,
        body: { type: 'quotation', quotation: own(quotation.text, quotation.sentenceIds), by: quotation.by, source: quotation.source },
        wants: 30,
        extra: true,
        sectionIds: [section.id],
        values: { by: quotation.by },
      }),
    );
}

/** Two things the author tells apart, with the sentence that says how. */
export function contrastDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  return section.contrasts
    .filter(({ a, b }) => countWords(a) <= 6 && countWords(b) <= 6)
    .slice(0, 1)
    .map(({ a, b }) => {
      const named = contrastSentence(section);
      return draft({
        id: `${section.id}-contrast`,
        kind: 'contrast',
        ...heading,
        series: section.id,
        workbookPages: pagesFor(context, ['question', 'reflection'], [section]),
        body: { type: 'contrast', a, b, statements: named ? [own(named.text, [named.id])] : [] },
        wants: 60,
        sectionIds: [section.id],
        values: { a, b },
      });
    });
}

/** The sentence that tells the two apart; none when it is too long for the slide. */
export function contrastSentence(section: Section): { id: string; text: string } | null {
  const [contrast] = section.contrasts;
  const names = contrast ? [contrast.a, contrast.b].map((name) => name.toLowerCase()) : [];
  const fits = ({ text }: { text: string }) => countWords(text) <= 24 && names.every((name) => text.toLowerCase().includes(name));
  return contrast ? (section.prose.find(fits) ?? null) : null;
}

/** The loop: our six steps under the section's heading, because articles tell it in prose. */
export function loopDrafts(section: Section, context: DeckContext): Draft[] {
  const { phrases } = context;
  const steps = phrases.groups('deck.loop.steps').map((step) => ({
    who: step['who'] === 'b' ? ('b' as const) : ('a' as const),
    felt: step['felt'] === 'yes',
    label: step['label'] ?? '',
    text: step['text'] ?? '',
  }));
  return splitToFit(`${section.id}-loop`, { items: 6, words: 40 }, context.fit, (_, id) => [
    draft({
      id: id(0),
      kind: 'loop',
      ...headingOf(section, context),
      series: section.id,
      workbookPages: pagesFor(context, ['reflection', 'question', 'overview'], [section]),
      body: { type: 'loop', steps, centre: phrases.text('deck.loop.centre') },
      wants: 100,
      sectionIds: [section.id],
    }),
  ]);
}
