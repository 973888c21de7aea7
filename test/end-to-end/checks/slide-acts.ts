import type { Outline } from '../../../source/compose/outline.ts';
import type { Article } from '../../../source/model/article.ts';
import { withDescendants } from '../../../source/model/article.ts';
import { everySection } from '../outline-facts.ts';
import { squeeze } from '../read-pages.ts';
import type { DeckFacts } from '../read-slides.ts';
import { tell } from './slide-fit.ts';

const mostSteps = 3;

/** D6: slides to write or talk on without mode, workbook page or a countdown with its three buttons, or with too many steps. */
export function findPoorActivities(slides: DeckFacts[]): string[] {
  return slides.flatMap((slide) => {
    const { layout, chip, hasCountdown, buttons, texts } = slide;
    const acts = /^(?:activity|ritual|promises)$/.test(layout);
    const steps = layout === 'activity' ? texts.filter(({ kind }) => kind === 'body').length : 0;
    const mode = texts.some(({ kind }) => kind === 'mode');
    return [
      ...(acts && chip === null ? [tell(slide, 'names no page')] : []),
      ...(acts && !hasCountdown ? [tell(slide, 'has no countdown')] : []),
      ...(hasCountdown && buttons < 3 ? [tell(slide, `${buttons} buttons`)] : []),
      ...(hasCountdown && layout !== 'break' && !mode ? [tell(slide, 'does not say who does it with whom')] : []),
      ...(steps > mostSteps ? [tell(slide, `${steps} steps`)] : []),
    ];
  });
}

/** D12: words of warning signs, stay or leave, the inner voice, or that judge the other, on a slide to act on. */
export function findUnsafe(slides: DeckFacts[], outline: Outline, article: Article): string[] {
  const grave = new Set(
    everySection(outline.sections)
      .filter(({ role }) => /^(?:red-flag|decide|inner-voice)$/.test(role))
      .flatMap((one) => everySection([one]).map(({ id }) => id)),
  );
  const sectionOf = new Map(article.sentences.map(({ id, sectionId }) => [id, sectionId]));
  const judging = article.sections
    .flatMap(withDescendants)
    .flatMap(({ prompts }) => prompts.filter(({ subject }) => subject === 'partner').flatMap(({ sentenceIds }) => sentenceIds));
  const sentences = outline.ledger
    .filter(({ id, text }) => (grave.has(sectionOf.get(id) ?? '') || judging.includes(id)) && squeeze(text).length > 15)
    .map((entry) => ({ ...entry, squeezed: squeeze(entry.text) }));
  return slides.flatMap((slide) => {
    if (!slide.hasCountdown && !/^(?:activity|question|ask|ritual|promises|debrief|signs)$/.test(slide.layout)) return [];
    const shown = slide.texts.map(({ text }) => squeeze(text)).join('\n');
    return sentences
      .filter((entry) => entry.shown.includes(slide.number) || shown.includes(entry.squeezed))
      .map(({ text }) => tell(slide, text));
  });
}
