import type { Section } from '../../../model/article.ts';
import { allSections, hasWords } from '../../session/teaching.ts';
import { type DeckContext, type Draft, draft, emWidth, headingOf, own } from '../draft.ts';
import { pagesFor, sentencesIn } from '../find.ts';
import { packItems, splitToFit } from '../split.ts';

/** Before and after, two rows to a slide, in the section's own words. */
export function rewriteDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const rows = section.rewrites.map((rewrite) => ({
    before: own(rewrite.before, sentencesIn(context, section.id, rewrite.before)),
    after: own(rewrite.after, sentencesIn(context, section.id, rewrite.after)),
  }));
  return splitToFit(`${section.id}-softer`, { items: 2, words: 40 }, context.fit, (capacity, id) => {
    const slides = Array.from({ length: Math.ceil(rows.length / capacity.items) }, (_, index) => rows.slice(index * capacity.items, (index + 1) * capacity.items));
    return slides.map((pack, index) =>
      draft({
        id: id(index),
        kind: 'rewrite',
        ...heading,
        series: section.id,
        workbookPages: pagesFor(context, ['words'], [section]),
        body: { type: 'rewrite', rows: pack },
        wants: 60,
        sectionIds: [section.id],
      }),
    );
  });
}

/** Every script of the article on a card of its own, verbatim, the bubble changing sides. */
export function scriptDrafts(context: DeckContext): Draft[] {
  let turn = 0;
  return allSections(context.article)
    .filter(hasWords)
    .flatMap((section) => {
      const softer = section.rewrites.map((rewrite) => rewrite.after);
      const scripts = section.scripts.filter((script) => !softer.includes(script.text));
      const cards = scripts.flatMap((script, index) => {
        const side = turn++ % 2 === 0 ? ('left' as const) : ('right' as const);
        return splitToFit(`${section.id}-script${index === 0 ? '' : `-no-${index + 1}`}`, { items: 1, words: 36 }, context.fit, (capacity, id) =>
          packItems([own(script.text, script.sentenceIds)], capacity).map((pack, piece) =>
            draft({
              id: id(piece),
              kind: 'script',
              title: context.phrases.text(script.kind === 'ask' ? 'deck.script.ask' : 'deck.script.title'),
              series: 'scripts',
              workbookPages: pagesFor(context, ['words'], [section]),
              body: { type: 'script', caption: captionOf(section), script: pack[0]!, side },
              wants: 40,
              sectionIds: [section.id],
            }),
          ),
        );
      });
      return [...rewriteDrafts(section, context), ...cards];
    });
}

function captionOf(section: Section): string | null {
  return section.title && emWidth(section.title) <= 27 ? section.title : null;
}
