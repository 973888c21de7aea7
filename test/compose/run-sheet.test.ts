import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordsOfEdition } from '../../source/compose/edition-words.ts';
import { composeRunSheet } from '../../source/compose/run-sheet/compose-run-sheet.ts';
import { loadTemplates, loadWords } from '../../source/config/load-content.ts';
import type { BuildOptions } from '../../source/model/options.ts';
import type { PageReference } from '../../source/model/workbook.ts';
import { createRenderer } from '../../source/render/handlebars.ts';
import { renderRunSheet, renderRunSheetCsv } from '../../source/render/run-sheet.ts';
import { noLook } from '../render/no-look.ts';
import { article, deckFrom, hour, options, pageRefs, planFrom, type Row } from './a-run-sheet.ts';
import { anArticle } from './an-article.ts';

const words = loadWords('en');
/** A file of one language, nothing of English under it. */
const readWords = (lang: string, name: string): unknown =>
  parse(readFileSync(new URL(`../../templates/locales/${lang}/${name}.yaml`, import.meta.url), 'utf8'));
function sheetOf(rows: Row[], startMinute = 1110, more: Partial<BuildOptions> = {}) {
  const session = planFrom(rows, startMinute);
  return composeRunSheet(
    article,
    session,
    deckFrom(session),
    pageRefs,
    { ...options, ...more, minutes: session.minutes, startMinute },
    words,
  );
}
const rowsOf = (sheet: ReturnType<typeof sheetOf>) => sheet.rowPages.flatMap((page) => page.rows);

describe('the clock', () => {
  test('chains from the start, and the last row ends at start plus duration', () => {
    const sheet = sheetOf(hour);
    const rows = rowsOf(sheet);
    expect(rows.map((row) => row.clock)).toEqual(['18:30', '18:34', '18:39', '18:45', '18:56', '18:59', '19:08', '19:16', '19:22']);
    expect(rows.at(-1)?.total).toBe(60);
    expect(sheet.end.clock).toBe('19:30');
    expect(sheet.times).toBe('18:30 to 19:30');
  });

  test('wraps at midnight, before the start too', () => {
    const sheet = sheetOf(hour, 23 * 60 + 40);
    expect(rowsOf(sheet).map((row) => row.clock)).toContain('00:06');
    expect(sheet.end.clock).toBe('00:40');
    expect(sheetOf(hour, 10).setup[0]?.clock).toBe('23:25');
  });
});

test('slide and page numbers are those of the deck and the book', () => {
  const rows = rowsOf(sheetOf(hour));
  expect(rows.map((row) => row.slides)).toEqual(['1–2', '3–4', '5–6', '7–8', '9–10', '11–12', '13–14', '15–16', '17–18']);
  expect(rows.map((row) => row.pages)).toEqual([null, null, null, 'pp. 8–9, 14', null, 'pp. 8–9', null, 'p. 16', null]);
});

describe('the cut list', () => {
  test('goes from time in hand over optional blocks to shortening, and leaves out what is never cut', () => {
    const { cuts } = sheetOf(hour);
    expect(cuts.map((cut) => [cut.blockIds.join(), cut.minutes])).toEqual([
      ['stretch', 2],
      ['ritual', 9],
      ['signs-talk', 2],
      ['welcome', 1],
      ['signs-pair', 4],
    ]);
  });

  test('is named by number in the decision at the rest', () => {
    const more = Array.from({ length: 6 }, (_, at): Row => [`more-${at}`, 'listen', 6, 6, 0]);
    const sheet = sheetOf([...hour.slice(0, -1), ...more, ...hour.slice(-1)]);
    const decision = sheet.rowPages[0]?.decision;
    expect(decision?.at).toBe('18:56');
    expect(decision?.lines.at(-1)?.text).toContain('cut 2 from the list on page 3');
  });
});

test('a block without texts of its own takes its own aim and the words of its mode', () => {
  const row = rowsOf(sheetOf(hour)).find(({ blockId }) => blockId === 'a-new-kind');
  expect(row).toMatchObject({
    name: 'Name of a-new-kind',
    aim: 'Aim of a-new-kind',
    say: 'Nobody will ask what you wrote.',
    ifBehind: 'keep to time',
  });
  expect(row?.do).not.toContain('{');
});

test('pages hold eleven rows at most; nineteen blocks keep to three pages, thirty to four, the form not counted', () => {
  expect(sheetOf(hour).rowPages.every((page) => page.rows.length <= 11)).toBe(true);
  const nineteen = Array.from({ length: 19 }, (_, at): Row => [`block-${at}`, at === 9 ? 'rest' : 'listen', 5, 4, 0]);
  for (const paper of ['a4', 'letter'] as const) expect(sheetOf(nineteen, 1110, { paper }).rowPages).toHaveLength(2);
  const blocks = Array.from({ length: 28 }, (_, at): Row => [`block-${at}`, at % 9 === 8 ? 'rest' : 'listen', 6, 4, 0]);
  for (const paper of ['a4', 'letter'] as const) {
    const sheet = sheetOf([['welcome', 'listen', 4, 3, 0], ...blocks, ['close', 'room', 5, 3, 0]], 1110, { paper });
    expect(sheet.rowPages).toHaveLength(3);
    expect(rowsOf(sheet)).toHaveLength(30);
  }
});

test('materials are counted for the couples', () => {
  const counted = Object.fromEntries(sheetOf(hour).materials.map(({ what, count }) => [what, count]));
  expect(counted).toMatchObject({ 'workbooks, one is spare': 9, 'pens, four are spare': 20, 'feedback forms, 2 spare': 18 });
});

test('HTML and CSV carry every row once, quoted', async () => {
  const sheet = sheetOf(hour.map(([id, ...rest]): Row => [id, ...rest]));
  const templates = loadTemplates();
  const html = renderRunSheet(sheet, { renderer: await createRenderer(templates), templates, fonts: '', look: noLook, words });
  expect(html.match(/<th scope="row" class="row-clock"/g)).toHaveLength(hour.length);
  expect(html.match(/<h1/g)).toHaveLength(1);
  const lines = renderRunSheetCsv(sheet).split('\r\n');
  expect(lines).toHaveLength(hour.length + 2);
  expect(lines[4]).toContain('"pp. 8–9, 14"');
});

test.each([
  [1, 'shared', 4, 2],
  [8, 'shared', 18, 9],
  [8, 'two-book', 18, 9],
  [5, 'solo', 7, 4],
  [200, 'shared', 402, 201],
] as const)('for %i couples in the edition %s there are %i forms, on %i sheets', (couples, edition, forms, sheets) => {
  const { feedback, materials } = sheetOf(hour, 1110, { couples, edition });
  expect(feedback.copies).toHaveLength(2);
  expect(feedback.how).toBe(`Print this page ${sheets} times and cut along the line: ${forms} forms.`);
  expect(materials.find(({ what }) => what.startsWith('feedback forms'))?.count).toBe(forms);
});

describe('who leads', () => {
  const twoNames = (facilitators: string[], more: Partial<BuildOptions> = {}) => {
    const session = planFrom(hour, 1110);
    const blocks = session.blocks.map((block, at) => ({ ...block, lead: at % 2 ? 'Ben' : 'Ana', support: at % 2 ? 'Ana' : 'Ben' }));
    const named = facilitators.length > 1 ? { ...session, blocks } : session;
    return composeRunSheet(article, named, deckFrom(named), pageRefs, { ...options, facilitators, ...more }, words);
  };

  test('two names stand in every row, in its heading and on page 1', () => {
    const sheet = twoNames(['Ana Sol', 'Ben Low']);
    expect(rowsOf(sheet).map(({ lead, support }) => `${lead}, ${support}`)).toEqual(
      hour.map((_, at) => (at % 2 ? 'Ben, Ana' : 'Ana, Ben')),
    );
    expect(sheet.columns[1]).toEqual({ top: 'Mode', bottom: 'leads, supports' });
    expect(sheet.who[0]).toEqual({ who: null, text: 'Ana and Ben take turns: each row says who leads.' });
    const [headings, first] = renderRunSheetCsv(sheet).split('\r\n');
    expect(headings).toContain(',Mode,Leads,Supports,');
    expect(first).toContain(',Listen,Ana,Ben,');
  });

  test('one name leads the whole session; without a name, numbers do', () => {
    expect(twoNames(['Ana Sol']).who[0]).toEqual({ who: 'Ana', text: 'leads and speaks.' });
    const sheet = twoNames([]);
    expect(sheet.who.map(({ who }) => who)).toEqual(['1', '2']);
    expect(sheet.hasLeads).toBe(false);
    expect(sheet.columns[1]).toEqual({ top: '', bottom: 'Mode' });
  });
});

describe('formats', () => {
  const inFormat = (format: BuildOptions['format'], lang: string, couples = 6) => {
    const session = planFrom(hour, 1110);
    const said = wordsOfEdition(loadWords(lang), { edition: 'shared', length: 'full', format });
    return composeRunSheet(article, session, deckFrom(session), pageRefs, { ...options, format, couples }, said);
  };
  const languages = ['en', 'de', 'es', 'fr'];

  test.each(languages)('online there are rooms, links and no chairs: %s', (lang) => {
    const { room, materials, feedback, setup } = inFormat('online', lang);
    expect(room.plan).toBeNull();
    expect(room.steps[0]).toContain('7');
    expect(room.steps.join(' ')).toContain('16');
    expect(materials.map(({ count }) => count)).toEqual([6, 7, 3, 2, 14, 6, 2, 1, 1]);
    expect(feedback.copies).toHaveLength(1);
    expect(setup.map(({ clock }) => clock)).toEqual(['17:45', '18:05', '18:15', '18:30', '19:30', '19:45']);
    const text = JSON.stringify({ room, materials, setup, feedback: feedback.how });
    expect(text).not.toMatch(/chair|tissue|label|Stuhl|Stühle|Schild|silla|pañuelo|chaise|mouchoir|[{}]\w+[}]/);
  });

  test.each(languages)('one couple has chairs for three, a form each, no labels and no corner: %s', (lang) => {
    const { room, materials, feedback, who, disclosure } = inFormat('one-couple', lang, 1);
    expect(room.plan).toMatchObject({ quiet: false, pairs: [expect.anything()], people: [expect.objectContaining({ name: '1' })] });
    expect(room.caption).toMatch(/^3 /);
    expect(materials.map(({ count }) => count)).toEqual([2, 4, 2, 1, 1, 3, 2, 1, 1, 1]);
    expect(feedback.copies).toHaveLength(2);
    expect(who).toHaveLength(1);
    expect(disclosure).toHaveLength(6);
  });

  test('nothing of a format is said in one language only', () => {
    const keysOf = (found: unknown): unknown =>
      typeof found === 'object' && found !== null && !Array.isArray(found)
        ? Object.fromEntries(Object.entries(found).map(([key, value]) => [key, keysOf(value)]))
        : Array.isArray(found)
          ? found.length
          : null;
    for (const name of ['run-sheet-formats', 'feedback', 'run-sheet-mail'])
      for (const lang of languages.slice(1)) expect(keysOf(readWords(lang, name))).toEqual(keysOf(readWords('en', name)));
  });
});

test('what a spreadsheet would take for a formula is text in the CSV', () => {
  const session = planFrom(hour, 1110);
  const names = ['=1+1', '+tea', '-tea', '@tea', 'Tea, "hot"'];
  const blocks = session.blocks.map((block, at) => ({ ...block, id: `exercise-${at}`, name: names[at] ?? block.name }));
  const named = { ...session, blocks };
  const csv = renderRunSheetCsv(composeRunSheet(article, named, deckFrom(named), pageRefs, options, words));
  for (const name of names.slice(0, 4)) expect(csv).toContain(`,'${name},`);
  expect(csv).toContain(',"Tea, ""hot""",');
  expect(csv.startsWith('\uFEFF')).toBe(true);
});

test('the feedback form asks for no name, scores nobody, and names the page of help', () => {
  const { questions, lead, end } = sheetOf(hour).feedback;
  expect(questions.length).toBeGreaterThanOrEqual(5);
  expect(questions.length).toBeLessThanOrEqual(6);
  expect(lead).toContain('No name');
  expect(end).toContain('p. 16');
  expect(questions.map(({ text, choices }) => [text, ...choices].join(' ')).join(' ')).not.toMatch(
    /partner|e-?mail|phone|score|\b[0-9]\b/i,
  );
});

describe('what to handle with care', () => {
  const careOf = (text: string) => {
    const said = anArticle([{ title: 'A day', prose: [text] }]);
    const session = planFrom(hour, 1110);
    const refs: PageReference[] = [...pageRefs, { activity: 'reading', sectionId: 'a-day', pages: [7] }];
    return composeRunSheet(said, session, deckFrom(session), refs, options, words).sensitive;
  };

  test('what the book has no page of is not named as reading', () => {
    const said = anArticle([
      { title: 'A day', prose: ['A day of trauma.'] },
      { title: 'Danger', role: 'red-flag', items: ['Fear'] },
    ]);
    const careWith = (refs: PageReference[]) =>
      composeRunSheet(said, planFrom(hour, 1110), deckFrom(planFrom(hour, 1110)), refs, options, words).sensitive.filter(
        ({ slides }) => slides === null,
      );
    expect(careWith(pageRefs)).toEqual([]);
    expect(careWith([...pageRefs, { activity: 'reading', sectionId: 'danger', pages: [7] }])).toEqual([
      { slides: null, pages: '7', what: 'warning signs' },
    ]);
  });

  test.each([
    'Current affairs were all they talked about.',
    'Nobody threatened the plan, and nobody hoped for less.',
    'An abused word is still a word.',
    'It was a hopeless hotel.',
    'The cheating at cards was part of the fun.',
    'Alcohol-free beer was on the table.',
    'A partner who has known past betrayals may be slow to open.',
  ])('an everyday word is no cue: %s', (text) => {
    expect(careOf(text).filter(({ pages }) => pages === '7')).toEqual([]);
  });

  test.each([
    ['She learned that he had an affair.', 'an affair'],
    ['There was domestic violence in the house.', 'force or fear'],
    ['Some carry childhood trauma into the evening.', 'trauma'],
    ['They never spoke about the death of their son.', 'death and grief'],
    ['Thoughts of suicide need help today.', 'self-harm, despair'],
  ])('a sentence that can hurt is: %s', (text, what) => {
    expect(careOf(text)).toContainEqual({ slides: null, pages: '7', what });
  });
});
