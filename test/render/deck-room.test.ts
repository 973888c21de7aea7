import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { templatesFolder } from '../../source/config/load-content.ts';
import { listKeys, readRoom } from '../../source/render/deck/room-view.ts';

const languages = readdirSync(join(templatesFolder, 'locales'));
const roomIn = (lang: string) => readRoom({ room: parse(readFileSync(join(templatesFolder, 'locales', lang, 'room.yaml'), 'utf8')) });

test.each(languages)('the keys in %s: the same in every language, each with what it does', (lang) => {
  const english = listKeys(roomIn('en'), 'en');
  const groups = listKeys(roomIn(lang), lang);
  expect(groups.map(({ needs, rows }) => [needs, rows.map(({ keys }) => keys.length)])).toEqual(
    english.map(({ needs, rows }) => [needs, rows.map(({ keys }) => keys.length)]),
  );
  // A comma that YAML took for the end of the words would leave half a sentence.
  const raw = (roomIn(lang).help as { groups: { rows: object[] }[] }).groups;
  expect(raw.flatMap(({ rows }) => rows).filter((row) => Object.keys(row).length !== 2)).toEqual([]);
  expect(groups.flatMap(({ heading, rows }) => [heading, ...rows.map(({ text }) => text)]).filter((text) => text.length < 3)).toEqual([]);
});

test('words say what language they are in, so that a voice reads them right', () => {
  expect(languages.map((lang) => roomIn(lang).lang)).toEqual(languages);
});

test('in a deck that runs from right to left the next slide is on the left', () => {
  const arrow = (lang: string) => listKeys(roomIn('en'), lang)[0]?.rows[0]?.keys[0];
  expect(arrow('en')).toEqual({ name: '→', turn: 'right' });
  expect(arrow('he')).toEqual({ name: '←', turn: 'left' });
});
