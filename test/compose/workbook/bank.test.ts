import { describe, expect, test } from 'vitest';
import { loadPromptBank, loadWords } from '../../../source/config/load-content.ts';
import type { Depth } from '../../../source/model/content.ts';

const languages = ['en', 'de', 'es', 'fr'] as const;
const english = loadPromptBank('en');

/** What our own prompts never say: blame, labels, absolutes, “should” (DOMAIN c, house rules). */
const banned: Record<(typeof languages)[number], RegExp> = {
  en: /\b(?:should|always|never|fault|blame|toxic|narcissist\w*|avoidant|anxious type|disorder|why do you|guilty)\b/iu,
  de: /(?<!\p{L})(?:sollte\p{L}*|immer|nie|niemals|schuld\p{L}*|toxisch\p{L}*|narziss\p{L}*|störung\p{L}*|warum (?:tust|machst) du)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:deber[ií]a\p{L}*|siempre|nunca|jamás|culpa\p{L}*|tóxic\p{L}*|narcisis\p{L}*|trastorno\p{L}*|por qué (?:haces|tú))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:devr(?:ais|ait|iez|ions|aient)|toujours|jamais|faute|coupable\p{L}*|toxique\p{L}*|pervers\p{L}*|narcissi\p{L}*|pourquoi (?:fais|faites))(?!\p{L})/iu,
};
/** Words that would say who the two are to each other. */
const gendered: Record<(typeof languages)[number], RegExp> = {
  en: /\b(?:husband|wife|wives|boyfriend|girlfriend|marriage|married|spouse|he|she|his|hers?|him)\b/iu,
  de: /(?<!\p{L})(?:Ehe|Ehe(?:mann|frau|paar|leute|partner)\p{L}*|Gatte\p{L}*|Freundin|Partnerin|verheiratet\p{L}*)(?!\p{L})/u,
  es: /(?<!\p{L})(?:espos[oa]s?|marido|mujer|novi[oa]s?|matrimonio|casad[oa]s?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:mari|femme|époux|épouse|mariage|copain|copine|marié\p{L}*)(?!\p{L})/iu,
};

const depthsOf = (bank: typeof english) =>
  Object.entries(bank).map(([role, prompts]) => [
    role,
    ...(['gentle', 'deeper', 'stretch'] satisfies Depth[]).map((depth) => prompts.filter((one) => one.depth === depth).length),
  ]);
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];

describe.each(languages)('the prompt bank in %s', (lang) => {
  const bank = loadPromptBank(lang);
  const all = Object.values(bank).flat();

  test('has the roles and depths of the English one, prompt for prompt, so that keys mean the same', () => {
    expect(depthsOf(bank)).toEqual(depthsOf(english));
    const moved = Object.entries(bank).flatMap(([role, prompts]) =>
      prompts.filter(({ text }, index) => String(placesIn(text)) !== String(placesIn(english[role]?.[index]?.text ?? ''))),
    );
    expect(moved).toEqual([]);
  });

  test('keeps the house rules: 26 words, an open end, no blame, nobody’s sex, each once', () => {
    const wrong = all.filter(
      ({ text }) =>
        text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length > 26 ||
        !/(?:\u00a0…|\?)$/u.test(text) ||
        banned[lang].test(text) ||
        gendered[lang].test(text),
    );
    expect(wrong).toEqual([]);
    const texts = all.map(({ text }) => text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('a place stands inside quotation marks, but for the topic and the partner', () => {
    const marks = /[“„«"][^”“»"]*\{(?:item|reason|strategy|script|quote|a|b)\}[^“„«"]*[”“»"]/u;
    const bare = all.filter(({ text }) => /\{(?:item|reason|strategy|script|quote|a|b)\}/.test(text) && !marks.test(text));
    expect(bare).toEqual([]);
  });

  test('the words of our pages name no sex and no marriage, and nobody is at fault', () => {
    const texts = textsIn(loadWords(lang).workbook);
    expect(texts.filter((text) => gendered[lang].test(text))).toEqual([]);
    const blaming = /\b(?:toxic|narcissist\w*|should)\b/iu;
    expect(texts.filter((text) => blaming.test(text))).toEqual([]);
  });

  test('feelings and needs: about sixty and thirty words, numb, unsure and relieved among them, each once', () => {
    const feelings = loadWords(lang).workbook as { feelings: Record<'feelings' | 'needs', { heading: string; words: string[] }[]> };
    const words = feelings.feelings.feelings.flatMap((group) => group.words);
    expect(words).toHaveLength(60);
    expect(feelings.feelings.needs.flatMap((group) => group.words)).toHaveLength(30);
    expect(new Set(words).size).toBe(60);
  });

  test('the room has its own: warm-ups, debriefs, moves with a seated option, closings', () => {
    const deck = loadWords(lang).deck as {
      warmUp: { questions: string[] };
      debrief: { heads: string[]; sets: { ask: string[] }[] };
      break: { moves: string[] };
      close: { closings: { title: string; line: string; say: string }[] };
    };
    expect(
      [deck.warmUp.questions, deck.debrief.sets, deck.break.moves, deck.close.closings].map((one) => new Set<unknown>(one).size),
    ).toEqual([12, 12, 10, 8]);
    for (const { ask } of deck.debrief.sets) expect(ask).toHaveLength(deck.debrief.heads.length);
    const seated = { en: /sit|eyes/i, de: /Sitzen|Augen/, es: /silla|ojos/, fr: /chaise|yeux/ }[lang];
    for (const move of deck.break.moves) expect(move).toMatch(seated);
  });
});
