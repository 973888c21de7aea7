import { VFile } from 'vfile';
import { describe, expect, test, vi } from 'vitest';
import { viewArticle } from '../../../source/compose/article-view.ts';
import { tellKeptBack } from '../../../source/compose/safety/tell-kept-back.ts';
import { listMessages } from '../../../source/diagnostics/report.ts';
import { reportKeptBack } from '../../../source/pipeline/report-kept-back.ts';
import { cases, languages } from './cases.ts';
import { accountOf, bookOf, decksOf, lengths, readArticle, runSheetOf, wordsIn } from './through-everything.ts';

// Nine decks, three run sheets and a book for each article.
vi.setConfig({ testTimeout: 60_000 });

/** Everything wrong with one article at every length and in every format, in words. */
function findTrouble(markdown: string, kept: string[], { settings = '', isForDeck = false } = {}): string[] {
  const { article } = readArticle(markdown, settings);
  const book = bookOf(article);
  const lost = isForDeck ? [] : kept.filter((part) => !book.includes(part)).map((part) => `not printed: ${part}`);
  const inDecks = decksOf(article).flatMap(({ name, deck }) => {
    const { shown, said } = wordsIn(deck);
    return kept.flatMap((part) => {
      const found = accountOf(article, deck, part);
      const places = found.map(({ leftOutBy, only, spoken }) => leftOutBy ?? only ?? `notes of slide ${spoken}`);
      const allowed = isForDeck ? ['deck'] : ['safety', 'workbook'];
      return [
        ...(shown.includes(part) ? [`${name}: on a slide: ${part}`] : []),
        ...(said.includes(part) ? [`${name}: said: ${part}`] : []),
        ...(found.length === 0 || places.some((place) => !allowed.includes(place)) ? [`${name}: ledger ${places}: ${part}`] : []),
      ];
    });
  });
  const sheets = lengths.map((minutes) => runSheetOf(article, minutes));
  const inSheets = kept.filter((part) => sheets.some((sheet) => sheet.includes(part))).map((part) => `on the run sheet: ${part}`);
  return [...lost, ...inDecks, ...inSheets];
}

describe('an article that tries', () => {
  test.each(cases)('$name', ({ markdown, kept, shown = [], isForDeck = false }) => {
    expect(findTrouble(markdown, kept, { isForDeck })).toEqual([]);
    const { article } = readArticle(markdown);
    // What is harmless may stand in the room, large or in what is said.
    const everywhere = decksOf(article)
      .map(({ deck }) => `${wordsIn(deck).shown}\n${wordsIn(deck).said}`)
      .join('\n');
    expect(shown.filter((part) => !everywhere.includes(part))).toEqual([]);
  });

  test('the inner voice stands on no slide, and is said at most where it is explained', () => {
    const { markdown } = cases.find(({ name }) => name.startsWith('the inner voice'))!;
    for (const { deck } of decksOf(readArticle(markdown).article)) {
      const { shown } = wordsIn(deck);
      for (const thought of ['They don’t love me any more', 'They forgot me', 'I do not matter']) expect(shown).not.toContain(thought);
      expect(shown).not.toContain('It is easy to');
    }
  });
});

describe('a title that is none for a room of couples', () => {
  const body =
    'Some evenings are long.\n\n## Small rituals\n\n- One cup of tea\n- One walk\n\n## Final words\n\nA small question may open more.';
  test.each(['When Your Partner Hits You', 'Is He Cheating on You?', 'Stay or Leave: How to Know', 'Life After Sexual Abuse'])(
    '%s',
    (title) => {
      for (const [markdown, settings] of [
        [`# ${title}\n\n${body}`, ''],
        [body, `title: "${title}"\n`],
        [`# Evenings\n\n${body}`, `title: Evenings\nsubtitle: "${title}"\n`],
      ]) {
        const { article, rules } = readArticle(markdown!, settings);
        expect(rules).toContain('structure/grave-title');
        for (const { deck } of decksOf(article)) {
          const { shown, said } = wordsIn(deck);
          for (const half of title.split(': ')) expect(`${shown}${said}`).not.toContain(half);
          expect(deck.slides[0]?.title).toMatch(/\S/);
        }
      }
    },
  );

  test('an ordinary one stays', () => {
    const { article, rules } = readArticle(`# Why they pull away, and how to come back\n\n${body}`);
    expect(rules).not.toContain('structure/grave-title');
    for (const { deck } of decksOf(article)) expect(deck.slides[0]?.title).toContain('Why they pull away');
  });
});

test('a heading that is a verdict gives way to a word of ours', () => {
  const { markdown } = cases.find(({ name }) => name.startsWith('questions that judge'))!;
  const lamps = decksOf(readArticle(markdown).article).flatMap(({ deck }) =>
    deck.slides.filter(({ body }) => JSON.stringify(body).includes('The lamp is on')),
  );
  expect(new Set(lamps.map(({ title }) => title))).toEqual(new Set(['One more thought']));
});

describe('what the author marks', () => {
  const marked = cases.find(({ name }) => name.startsWith('the author says'))!;

  test('does not put danger on a slide, and the author is warned', () => {
    expect(readArticle(marked.markdown).rules).toContain('structure/marked-danger');
    expect(readArticle(marked.markdown.replace('role=signs', 'role=red-flag')).rules).not.toContain('structure/marked-danger');
  });

  test('keeps warning signs out of what a couple marks in its book', () => {
    const one = cases.find(({ name }) => name.startsWith('one item of danger'))!;
    const book = bookOf(readArticle(one.markdown).article);
    const times = (part: string) => book.split(part).length - 1;
    // Once, in the reading: never as a row to circle.
    expect(times('Your partner hits you')).toBe(1);
    expect(times('Answers get shorter')).toBeGreaterThan(1);
  });

  test('opens a subsection of a private section again', () => {
    const markdown =
      '# Evenings\n\nLong ones.\n\n## Red flags\n\nSome are different.\n\n### Ways back {role=strategy}\n\n- Sit where you sat before\n- Bring the tea\n';
    const everywhere = decksOf(readArticle(markdown).article)
      .map(({ deck }) => wordsIn(deck).shown)
      .join();
    expect(everywhere).toContain('Bring the tea');
  });
});

test('a picture whose description tells of danger is no picture for a slide, and stays in the book', () => {
  const picture = (alt: string) => `![${alt}](data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=)`;
  const { article } = readArticle(
    `# Evenings\n\nLong ones.\n\n## The hall\n\nThe hall is blue in the evening light.\n\n${picture('A man hits you in the hall')}\n\n${picture('A lamp in the hall')}\n`,
  );
  const described = (output: 'deck' | 'workbook') => JSON.stringify(viewArticle(article, output).sections.flatMap(({ blocks }) => blocks));
  expect(described('deck')).not.toContain('hits you');
  expect(described('deck')).toContain('A lamp in the hall');
  expect(described('workbook')).toContain('hits you');
});

describe('what is kept back', () => {
  test('is told to the author with its reason, a section as one', () => {
    const [, , , nested] = cases;
    const told = tellKeptBack(readArticle(nested!.markdown).article);
    expect(told.map(({ text, reason }) => [text, reason])).toEqual([
      ['Red flags', 'red-flag'],
      ['How it shows up', 'red-flag'],
      ['Words to try', 'red-flag'],
      ['Rituals for hard days', 'red-flag'],
    ]);
    expect(told[0]).toMatchObject({ count: 2 });
  });

  test('is a note of the build', () => {
    const file = new VFile({ path: 'input.md' });
    reportKeptBack(readArticle(cases.find(({ name }) => name.startsWith('one item'))!.markdown).article, file);
    expect(listMessages(file)).toMatchObject([
      { rule: 'compose/kept-from-slides', severity: 'info', line: 14, reason: '“Your partner hits you”: danger, read in the book' },
    ]);
  });

  test('is pointed to in the notes of the slide of information', () => {
    const { article } = readArticle(cases[3]!.markdown);
    for (const { deck } of decksOf(article)) {
      const support = deck.slides.find(({ id }) => id === 'support');
      expect(support?.notes.do.at(-1)).toMatch(/not aloud/);
      expect(deck.slides.filter(({ notes }) => notes.do.some((line) => /not aloud/.test(line)))).toHaveLength(1);
    }
  });
});

describe('in a language without other cues', () => {
  test.each(Object.entries(languages))('%s', (lang, { heading, items, sentence, plain, verdict }) => {
    const list = items.map((item) => `- ${item}`).join('\n');
    const markdown = `# ABC\n\n${plain}\n\n## ${heading}\n\n${list}\n\n## XYZ\n\n${plain}\n\n${sentence}${verdict === '' ? '' : `\n\n## ${verdict}\n\n${plain}`}\n`;
    const settings = `lang: ${lang}\n`;
    const grave = [...items, sentence, ...(verdict === '' ? [] : [verdict])];
    expect(findTrouble(markdown, grave, { settings })).toEqual([]);
    const { article } = readArticle(markdown, settings);
    expect(article.sentences.filter(({ text, grave }) => grave !== null && plain.startsWith(text)).map(({ text }) => text)).toEqual([]);
  });

  test('one whose words of danger nobody here knows keeps its lists for the book, and its sentences', () => {
    const markdown =
      '# Nyumba\n\nMaji ni mengi leo asubuhi.\n\n## Mambo\n\nChai iko tayari sasa hivi.\n\n- Moja kwa mbili\n- Tatu kwa nne\n';
    expect(findTrouble(markdown, ['Moja kwa mbili', 'Tatu kwa nne'], { settings: 'lang: sw\n' })).toEqual([]);
    const decks = decksOf(readArticle(markdown, 'lang: sw\n').article).map(({ deck }) => wordsIn(deck));
    // Set large is only what a table of the language lets stand alone; the rest is said.
    expect(decks.map(({ shown }) => shown).join()).not.toContain('Chai iko tayari');
    expect(decks.map(({ said }) => said).join()).toContain('Chai iko tayari');
  });
});
