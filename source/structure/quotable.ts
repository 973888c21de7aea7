import type { Cues } from '../language/cues/cues.ts';
import { speaksOfDanger } from '../language/cues/danger/danger.ts';
import { cautiousLarge } from '../language/cues/large.ts';
import type { Section } from '../model/article.ts';

/** Sentences that judge a partner or tell of danger: printed where they stand, never set large or shown. */
export const findJudging = (prose: Section['prose'], cues: Cues): string[] =>
  prose.filter(({ text }) => cues.judging.test(text) || speaksOfDanger(text, cues.danger)).map(({ id }) => id);

/**
 * Whole sentences that may be set large: they stand alone, quote nobody, and are kind to both chairs (DOMAIN a, S2 L20). The first half
 * of a pair (“Some think in sentences. Others …”) does not stand alone.
 */
export function findQuotable(prose: Section['prose'], judging: readonly string[], { large }: Cues): string[] {
  const fit = prose.filter(
    ({ id, text }, index) =>
      !judging.includes(id) &&
      !large.second.test(prose[index + 1]?.text ?? '') &&
      /[.!。！]$/u.test(text) &&
      !/[“”"„«»:;：；]/u.test(text) &&
      !large.leaning.test(text) &&
      !large.unfit.test(text),
  );
  return fit.map(({ id }) => id);
}

/**
 * Whether a heading may stand large where nothing else of its section can: no part of it, parted at a colon or a dash, begins with
 * somebody, leans or judges. In a language without a table it may: nobody could say more of it.
 */
export const mayHeadingStandLarge = (title: string, { large, judging }: Cues): boolean =>
  large === cautiousLarge ||
  (!judging.test(title) &&
    !large.unfit.test(title) &&
    title.split(/[:：]|\s[–—-]\s/u).every((part) => !large.leaning.test(part.trim()) && !large.names.test(part.trim())));

/** Whether a text begins with somebody, or quotes somebody: such words are not quoted inside a prompt (DOMAIN c). */
export const namesSomebody = (text: string, { large }: Cues): 'partner' | null =>
  /[“”"„«»]/u.test(text) || large.names.test(text) ? 'partner' : null;
