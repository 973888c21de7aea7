import { describe, expect, test } from 'vitest';
import { wordsOfEdition } from '../../source/compose/edition-words.ts';
import { composeRunSheet } from '../../source/compose/run-sheet/compose-run-sheet.ts';
import { loadWords } from '../../source/config/load-content.ts';
import { formats } from '../../source/model/options.ts';
import type { RunSheetDocument } from '../../source/model/run-sheet.ts';
import { columnsOf } from '../../source/render/plain-lines.ts';
import { renderRunSheetText } from '../../source/render/run-sheet-text.ts';
import { article, deckFrom, hour, options, pageRefs, planFrom } from '../compose/a-run-sheet.ts';

const titles: Record<string, string> = {
  en: 'A rather long title about two people, one kitchen table and the evening on which neither of them said a word',
  de: 'Wenn zwei Menschen denselben Abend verschieden erleben',
  es: 'Dos sillas en la cocina',
  fr: 'Le dimanche des deux fauteuils',
  he: 'שני כיסאות במרפסת',
  ja: '夜九時のお茶と、ふたりの小さな約束についての長い長い題名がここにあります。どうぞゆっくり読んでください',
};

function textOf(lang: string, format: (typeof formats)[number] = 'room'): { text: string; lines: string[]; sheet: RunSheetDocument } {
  const session = planFrom(hour, 1110);
  const blocks = session.blocks.map((block, at) => ({ ...block, lead: at % 2 ? 'Ben' : 'Ana', support: at % 2 ? 'Ana' : 'Ben' }));
  const named = { ...session, blocks };
  const words = wordsOfEdition(loadWords(lang), { edition: 'shared', length: 'full', format });
  const said = { ...article, lang, title: titles[lang] ?? article.title };
  const asked = { ...options, format, couples: format === 'one-couple' ? 1 : 8, facilitators: ['Ana', 'Ben'] };
  const sheet = composeRunSheet(said, named, deckFrom(named), pageRefs, asked, words);
  const text = renderRunSheetText(sheet, words);
  return { text, lines: text.split('\r\n'), sheet };
}

const everywhere = Object.keys(titles).flatMap((lang) => formats.map((format) => [lang, format] as const));

describe.each(everywhere)('the text for an e-mail in %s, %s', (lang, format) => {
  const { text, lines, sheet } = textOf(lang, format);
  /** Without line ends and what sets lines in, to look for sentences in. */
  const flat = text.replace(/[\u2068\u2069]/g, '').replace(/[ \r\n]+/g, lang === 'ja' ? '' : ' ');
  const found = (sentence: string) => flat.includes(lang === 'ja' ? sentence.replace(/\s+/g, '') : sentence);

  test('keeps to 72 columns and to lines ended by CR LF', () => {
    expect(lines.filter((line) => columnsOf(line) > 72)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\t]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has every row with its numbers, who leads, and what to say and do', () => {
    const missing = sheet.rowPages
      .flatMap(({ rows }) => rows)
      .flatMap((row) =>
        [
          `${row.clock} ${row.name}`,
          row.slides,
          row.pages,
          row.aim,
          row.say,
          row.do,
          row.bring,
          row.watch,
          row.ifBehind,
          row.ifAhead,
          row.lead,
        ]
          .filter((part) => part !== null)
          .filter((part) => !found(part)),
      );
    expect(missing).toEqual([]);
  });

  test('has aims, materials, what to handle with care, steps, cuts and the questions of the form', () => {
    const wanted = [
      ...sheet.aims,
      ...sheet.materials.map(({ count, what }) => `${count} ${what}`),
      ...sheet.sensitive.map(({ what }) => what),
      ...sheet.disclosure,
      ...sheet.room.steps,
      ...sheet.cuts.map(({ text: cut, minutes }) => `${cut} (−${minutes})`),
      ...sheet.feedback.questions.map(({ text: question }) => question),
      sheet.title,
      sheet.times,
    ];
    expect(wanted.filter((one) => !found(one))).toEqual([]);
  });

  test('has no brace, no missing value and no doubled space', () => {
    expect(lines.filter((line) => /[{}]|undefined|null|NaN|\S {2}/.test(line))).toEqual([]);
  });
});

test('it greets, in the words of the language', () => {
  expect(textOf('en').lines[0]).toBe('Hello,');
  expect(textOf('de').lines[0]).toBe('Hallo,');
  expect(textOf('fr').lines[0]).toBe('Bonjour,');
});

test('a title that runs from right to left is kept together in an English line', () => {
  expect(textOf('he').text).toContain('“\u2068שני כיסאות במרפסת\u2069”');
});
