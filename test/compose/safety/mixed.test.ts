import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from './cases.ts';
import { accountOf, bookOf, decksOf, readArticle, wordsIn } from './through-everything.ts';

/** More runs than a test has time for: `RUNS=20 npx vitest run test/compose/safety/mixed.test.ts`. */
const times = Number(process.env.RUNS ?? 1);
const seed = Number(process.env.SEED ?? 20_261_128);

/** Sentences of danger, of parting, of verdict and of detail, each found by its own words. */
const grave: Record<string, string[]> = {
  en: [
    'Your partner hits you when the door is shut.',
    'You are afraid of your husband on Friday nights.',
    'They check your phone while you sleep.',
    'He threatens to hurt you in front of guests.',
    'She controls all the money and your friends.',
    'You were forced into sex after the party.',
    'Somebody speaks of suicide in the kitchen.',
    'Ask yourself whether to stay or leave before June.',
    'Is your partner lying to you about the lamp?',
    'He had an affair with a neighbour in spring.',
  ],
  de: [
    'Dein Partner schlägt dich, wenn die Tür zu ist.',
    'Du hast Angst vor deinem Mann am Freitag.',
    'Er durchsucht dein Handy in der Nacht.',
    'Ist dein Partner ehrlich zu dir?',
    'Sie spricht von Selbstmord in der Küche.',
  ],
  es: [
    'Tu pareja te golpea cuando la puerta está cerrada.',
    'Revisa tu teléfono por la noche.',
    'Él habla de suicidio en la cocina.',
    '¿Tu pareja te ignora cada noche?',
  ],
  fr: [
    'Il vous frappe quand la porte est fermée.',
    'Elle fouille votre téléphone la nuit.',
    'Il parle de suicide dans la cuisine.',
    'Votre partenaire vous ignore-t-il le soir ?',
  ],
  ...Object.fromEntries(Object.entries(languages).map(([lang, { items, sentence }]) => [lang, [...items.slice(0, 2), sentence]])),
};

const calm = ['The lamp stays on until ten.', 'Tea is warm for an hour.', 'A chair stands by the window.', 'The road is dry in June.'];

/** The ways in which an author may put a sentence. */
const shapes: Record<string, (text: string) => string> = {
  'a paragraph': (text) => text,
  'the middle of a paragraph': (text) => `${calm[0]} ${text} ${calm[1]}`,
  'an item': (text) => `- ${calm[2]}\n- ${text}\n- ${calm[3]}\n- ${calm[0]}`,
  'a numbered item': (text) => `1. ${calm[2]}\n2. ${text}\n3. ${calm[3]}`,
  'an item with a label': (text) => `- **Tea.** ${calm[1]}\n- **Night.** ${text}\n- **Road.** ${calm[3]}`,
  'a cell': (text) => `| One | Two |\n| --- | --- |\n| ${calm[2]} | ${text} |`,
  'words to say': (text) => `You might say:\n\n“${text}”`,
  'a quotation': (text) => `> ${text}\n> — Ann Example`,
  'a heading': (text) => `### ${text.replace(/\.$/u, '')}\n\n${calm[0]} ${calm[2]}`,
  'an exercise': (text) => `:::activity[The evening]{minutes=8}\n- ${calm[0]}\n- ${text}\n:::`,
  'a script': (text) => `:::script\n${text}\n:::`,
};

const headings = [
  'Signs of distance',
  'Reasons it happens',
  'How to begin again',
  'Words to try',
  'Small rituals',
  'What not to do',
  'A long table',
  'Self-care',
];

const mixed = fc
  .record({
    lang: fc.constantFrom(...Object.keys(grave)),
    parts: fc.array(
      fc.record({ heading: fc.constantFrom(...headings), shape: fc.constantFrom(...Object.keys(shapes)), pick: fc.nat(50) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  })
  .map(({ lang, parts }) => {
    const own = grave[lang] ?? [];
    const chosen = parts.map(({ pick }) => own[pick % own.length] ?? '');
    const body = parts.map(
      ({ heading, shape }, index) => `## ${heading} ${index + 1}\n\n${calm[3]} ${calm[1]}\n\n${shapes[shape]?.(chosen[index] ?? '')}`,
    );
    return {
      lang,
      kept: [...new Set(chosen)].map((text) => text.replace(/\.$/u, '')),
      markdown: `# Evenings\n\n${calm[0]}\n\n${body.join('\n\n')}\n`,
    };
  });

test(
  'whatever section and shape an author puts it in, it is printed, and nobody shows or says it',
  () => {
    fc.assert(
      fc.property(mixed, ({ lang, kept, markdown }) => {
        const { article } = readArticle(markdown, `lang: ${lang}\n`);
        const book = bookOf(article);
        expect(kept.filter((text) => !book.includes(text))).toEqual([]);
        for (const { deck } of decksOf(article).filter(({ name }) => name.startsWith('room'))) {
          const { shown, said } = wordsIn(deck);
          expect(kept.filter((text) => shown.includes(text) || said.includes(text))).toEqual([]);
          for (const text of kept) expect(accountOf(article, deck, text).map(({ leftOutBy }) => leftOutBy)).not.toContain(null);
        }
      }),
      { seed, numRuns: 60 * times, includeErrorInReport: true },
    );
  },
  60_000 * times,
);
