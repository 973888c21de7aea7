import type { Section } from '../../model/article.ts';

/** Words that judge one of the two, or lean on the sentence before: never set large (DOMAIN a, S2 L20). */
const unfit =
  /[“”"„«»:;]|\b(?:lacks?|refus\w*|fails?|failed|manipulat\w*|contempt|abus\w*|unwilling|selfish|damag\w*|punish\w*|cold|dismiss\w*|trauma\w*|disorder|depress\w*|indifferen\w*)\b/iu;
const leaning =
  /^(?:this|that|these|those|it|they|them|he|she|but|and|or|so|yet|however|instead|also|then|there|here|in this case|for (?:example|many)|sometimes,? (?:it|this))\b/iu;

/** Whole sentences of the section worth setting large: short, standing alone, kind to both chairs. The first goes beside the reading. */
export function pullQuotes(sections: readonly Section[]): string[] {
  if (sections.some((section) => section.role === 'red-flag' || section.role === 'decide')) return [];
  return sections
    .flatMap((section) => section.prose)
    .map(({ text }) => text)
    .filter((text) => {
      const count = text.split(/\s+/).length;
      return (
        count >= 5 && count <= 16 && /[.!]$/u.test(text) && !unfit.test(text) && !leaning.test(text) && !/\byour partner\b/iu.test(text)
      );
    });
}
