import { expect, test } from 'vitest';
import { loadWords } from '../../source/config/load-content.ts';
import type { Words } from '../../source/model/content.ts';

/** What nobody in front of a room of couples is to ask or say: hands for something private, safety before a partner, whose it is. */
const unfit: Record<string, RegExp> = {
  en: /show of hands|hands? up if|raise your hands? (?:if|who)|who (?:of you|here|in the room) (?:has|have|feels?|is|are)|(?:are|do) you (?:feel )?safe\b|(?:does|is|has) your partner|your fault|toxic|narcissist/i,
  de: /hebt die hand,? (?:wer|wenn)|wer von euch (?:hat|ist|fühlt)|fühl(?:st|t) (?:du|ihr) (?:dich|euch) sicher|ist (?:dein|eure?)\w* partner|(?:deine|eure) schuld|toxisch|narzisst/i,
  es: /levant(?:en|ad) la mano (?:si|quien)|quién de (?:ustedes|vosotros) (?:ha|está|siente)|(?:te sientes|se sienten) segur|(?:tu|su) pareja (?:te|le) \w+\?|culpa (?:tuya|vuestra)|tóxic|narcisista/i,
  fr: /levez la main (?:si|ceux|celles)|qui d’entre vous (?:a|est|se sent)|(?:êtes-vous|te sens-tu|vous sentez-vous) en sécurité|votre partenaire (?:vous|est-il|a-t-il)|votre faute|toxique|narcissique/i,
};

function textsIn(words: Words | Words[string], path: string): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, value]) => textsIn(value as Words[string], `${path}.${key}`));
}

test.each(Object.keys(unfit))('%s: nothing of ours asks for hands, for a verdict, or about safety before a partner', (lang) => {
  const words = loadWords(lang);
  const ours = ['deck', 'session', 'run-sheet', 'formats'].flatMap((file) => textsIn(words[file] ?? {}, file));
  // Words the article is searched for are not ours.
  const said = ours.filter(([path]) => !/keySentence|sensitive\.topics|workbook/.test(path));
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter(([, text]) => unfit[lang]?.test(text))).toEqual([]);
});
