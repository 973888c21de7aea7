import { expect, test } from 'vitest';
import { withDescendants } from '../../source/model/article.ts';
import { understand } from './summary.ts';

const read = (lang: string, body: string) => {
  const { article } = understand(`---\npermission: own\nlang: ${lang}\n---\n\n# T\n\n${body}\n`);
  const sections = article?.sections.flatMap(withDescendants) ?? [];
  const large = sections.flatMap(({ prose, quotable }) => prose.filter(({ id }) => quotable.includes(id)).map(({ text }) => text));
  return { large, items: sections.flatMap((section) => section.lists.flatMap((list) => list.items)) };
};

test.each([
  [
    'en',
    'Small evenings hold a house together. But nobody sees it. Your partner refuses to talk.',
    'Small evenings hold a house together.',
  ],
  [
    'de',
    'Kleine Abende halten ein Haus zusammen. Aber niemand sieht es. Dein Partner ist kalt.',
    'Kleine Abende halten ein Haus zusammen.',
  ],
  ['es', 'Las noches pequeñas sostienen la casa. Pero nadie lo ve. Tu pareja se niega a hablar.', 'Las noches pequeñas sostienen la casa.'],
  [
    'fr',
    'Les petits soirs tiennent la maison. Mais personne ne le voit. Votre partenaire refuse de parler.',
    'Les petits soirs tiennent la maison.',
  ],
])('%s: only what stands alone and judges nobody may be set large', (lang, body, fit) => {
  expect(read(lang, body).large).toEqual([fit]);
});

test.each([
  ['en', 'The other goes further away. One moment all is well. Either way it hurts. None of these is a lie. Silence is a poor answer.'],
  ['de', 'Die andere Person geht weg. So oder so tut es weh. Nichts davon ist gelogen. Schweigen ist eine schwache Antwort.'],
  ['es', 'La otra persona se aleja. De un modo u otro duele. Nada de esto es mentira. Callar es una respuesta débil.'],
  ['fr', 'L’autre s’éloigne encore. D’une façon ou d’une autre on souffre. Rien de cela n’est faux. Se taire est une réponse faible.'],
])('%s: half a pair, what leans on another sentence and what is unkind is never set large', (lang, body) => {
  expect(read(lang, body).large).toEqual([]);
});

test.each([
  ['en', '- You leave first\n- A cold cup', ['partner', null]],
  ['de', '- Du gehst zuerst\n- Kalter Tee', ['partner', null]],
  ['es', '- Tu silencio\n- Una taza', ['partner', null]],
  ['fr', '- Vous partez\n- Une tasse', ['partner', null]],
  ['fi', '- Kuppi\n- Lamppu', ['partner', 'partner']],
])('%s: items that begin with somebody are told', (lang, body, names) => {
  expect(read(lang, body).items.map((item) => item.names)).toEqual(names);
});

test('without a table nothing is set large', () => {
  expect(read('fi', 'Pienet illat pitävät talon koossa.').large).toEqual([]);
});

test.each([
  ['en', 'Remember: Their Silence Is Not About You', false],
  ['en', 'From Turning Away to Turning Toward', true],
  ['en', 'Why Your Partner Refuses to Talk', false],
  ['de', 'Denk daran – Ihr Schweigen ist laut', false],
  ['de', 'Kleine Schritte zurück', true],
  ['es', 'Recuerda: su silencio no habla de ti', false],
  ['fr', 'De petits pas pour revenir', true],
  ['it', 'Piccoli passi per tornare', true],
])('%s: a heading may stand large when no part of it leans or judges: %s', (lang, heading, may) => {
  const { article } = understand(`---\npermission: own\nlang: ${lang}\n---\n\n# T\n\nText.\n\n## ${heading}\n\nText.\n`);
  expect(article?.sections.at(-1)?.largeTitle).toBe(may);
});
