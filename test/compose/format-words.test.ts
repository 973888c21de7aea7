import { describe, expect, test } from 'vitest';
import { wordsOfEdition } from '../../source/compose/edition-words.ts';
import { loadWords } from '../../source/config/load-content.ts';
import type { Words } from '../../source/model/content.ts';
import type { editions, Format } from '../../source/model/options.ts';

const languages = ['en', 'de', 'es', 'fr'];

const isGroup = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesOf = (words: Words, at = ''): [string, unknown][] =>
  Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    isGroup(value) ? entriesOf(value, `${at}${key}.`) : [[`${at}${key}`, value]],
  );
const loaded = new Map(languages.map((lang) => [lang, loadWords(lang)]));
const wordsOf = (lang: string): Words => loaded.get(lang) ?? {};
const formatsOf = (lang: string) => wordsOf(lang).formats as Record<string, Words>;
const wordsIn = (lang: string, format: Format, edition: (typeof editions)[number] = 'shared') =>
  wordsOfEdition(wordsOf(lang), { edition, length: 'full', format }) as { deck: Words; session: Words; 'run-sheet': Words };

describe.each(languages)('the words of formats in %s', (lang) => {
  test('stand only where the room has words, or where the deck asks for them', () => {
    const paths = (words: Words) => new Set(entriesOf(words).map(([path]) => path));
    for (const [name, words] of Object.entries(formatsOf(lang))) {
      const known = paths(wordsOfEdition(wordsOf(lang), { edition: name.endsWith('-solo') ? 'solo' : 'shared', length: 'full' }));
      const asked = ['deck.feedback.mode', ...[...paths(words)].filter((path) => /^run-sheet\.(?:blocks|modes)\.[\w-]+\.\w+$/.test(path))];
      const strays = [...paths(words)].filter((path) => !known.has(path) && !asked.includes(path));
      // A note may add what its kind does not have: something to do, to watch for, for more or less time.
      expect(strays.filter((path) => !/^deck\.notes\.[\w-]+\.(?:do|watch|short|long|ask)$/.test(path))).toEqual([]);
    }
  });

  test('are the same paths as in English, and nothing of them is English', () => {
    const [own, english] = [entriesOf(formatsOf(lang)), entriesOf(formatsOf('en'))];
    expect(own.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    const said = new Set(lang === 'en' ? [] : english.map(([, value]) => JSON.stringify(value)).filter((text) => text.length > 22));
    expect(own.filter(([, value]) => said.has(JSON.stringify(value)))).toEqual([]);
  });

  test('keep every place of the words they replace', () => {
    const places = (value: unknown) => [...new Set(JSON.stringify(value).match(/\{\w+\}/g))].sort();
    const { formats: _, ...room } = wordsOf(lang);
    const before = new Map(entriesOf(room as Words));
    for (const [path, value] of ['online', 'one-couple'].flatMap((name) => entriesOf(formatsOf(lang)[name] as Words)))
      if (path.endsWith('.say') && before.has(path)) expect([path, places(value)]).toEqual([path, places(before.get(path))]);
  });

  test('have at most 90 words to say', () => {
    const said = Object.values(formatsOf(lang)).flatMap((words) => entriesOf(words).filter(([path]) => path.endsWith('.say')));
    expect(said.filter(([, text]) => String(text).split(/\s+/).length > 90)).toEqual([]);
  });
});

const notesOf = (format: Format, edition: (typeof editions)[number] = 'shared') =>
  JSON.stringify(wordsIn('en', format, edition).deck.notes);

test('online nobody turns a chair, walks the room or lifts a hand to be visited', () => {
  const room = /turn your chairs|edge of the room|who raise a hand|at the door|quiet corner|water is|next table/i;
  expect(notesOf('room')).toMatch(room);
  expect(notesOf('online').match(room)?.[0]).toBeUndefined();
  expect(notesOf('online').match(/Open a room for each couple/g)?.length).toBeGreaterThanOrEqual(9);
});

test('in a book for each, or a handout, nobody online is walked round or sent a raised hand', () => {
  for (const asked of [
    { edition: 'two-book', length: 'full' },
    { edition: 'shared', length: 'handout' },
  ] as const) {
    const { deck } = wordsOfEdition(wordsOf('en'), { ...asked, format: 'online' }) as { deck: Words };
    expect(JSON.stringify(deck.notes)).not.toMatch(/edge of the room|across the table|and raise a hand/);
  }
});

test('one person online is sent to no room for couples', () => {
  expect(notesOf('online', 'solo')).not.toMatch(/Open a room for each couple[^"]*","At half-time/);
});

test('one couple meets no group', () => {
  const group =
    /other couples|next pair|next table|each couple|three to five voices|visit only|who raise a hand|the whole room|every group/i;
  const { deck, session } = wordsIn('en', 'one-couple');
  expect(JSON.stringify([wordsIn('en', 'room').deck.notes, wordsIn('en', 'room').deck.agreement])).toMatch(group);
  expect(JSON.stringify([deck.notes, deck.agreement, deck.activities, session.blocks]).match(group)?.[0]).toBeUndefined();
});
