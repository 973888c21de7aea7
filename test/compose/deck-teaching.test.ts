import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../source/compose/cut-text.ts';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { deckLedger, textsOf } from '../../source/compose/deck/ledger.ts';
import { longestRun } from '../../source/compose/deck/rhythm.ts';
import { planSession } from '../../source/compose/session.ts';
import { loadWords } from '../../source/config/load-content.ts';
import type { Article } from '../../source/model/article.ts';
import type { Slide, SlideFit } from '../../source/model/deck.ts';
import { anArticle, everyRole, type Sketch } from './an-article.ts';

const words = loadWords('en');
const deckOf = (article: Article, minutes = 90, fit: SlideFit | null = null) =>
  composeDeck(article, planSession(article, { minutes, startMinute: 1110 }, words), [], words, fit);
const slidesOf = (sketches: Sketch[], minutes = 90) => deckOf(anArticle(sketches), minutes).slides;
const layouts = (slides: Slide[]) => slides.map(({ body }) => body.type);
const shownIn = (slides: Slide[]) => slides.flatMap((slide) => textsOf(slide).map(({ text }) => text));

const numbered = (count: number, text: string) => Array.from({ length: count }, (_, index) => `${text} ${index + 1}`);
const reasons = (count: number, more: Partial<Sketch> = {}): Sketch => ({
  title: `${count} reasons`,
  role: 'general',
  children: numbered(count, 'Reason number').map(
    (title): Sketch => ({ title, role: 'reason', items: [`Shows ${title}`], listRole: 'general', ...more }),
  ),
});
const line = 'One small step at a time is enough here.';
const crowded: Sketch[] = [
  { title: 'It begins', role: 'intro', prose: [line, line] },
  { title: 'Signs', role: 'signs', prose: [line], items: numbered(40, 'A sign with a few more words than usual') },
  reasons(15),
  {
    title: 'Ways',
    role: 'strategy',
    prose: [line],
    children: numbered(6, 'Way').map((title): Sketch => ({ title, role: 'strategy', prose: [line] })),
  },
  { title: 'Words', role: 'script', scripts: numbered(12, '“Could we talk for ten minutes”').map((text) => `${text}`) },
  { title: 'Slips', role: 'avoid', items: numbered(12, 'A slip of some length that takes more words') },
];
const lengths = [45, 60, 75, 90, 120, 150, 180, 240];

describe('the rhythm of the deck', () => {
  /** Layouts in which the article is taught; at work and in the frame of the session slides may look alike. */
  const taught = ['statement', 'list', 'signs', 'reasons', 'contrast', 'quotation', 'script', 'rewrite', 'loop', 'image'];

  it.each(lengths)('shows no layout more than twice running, script cards four times, changing sides: %i minutes', (minutes) => {
    for (const sketches of [everyRole, crowded]) {
      let run = 0;
      let before: Slide | null = null;
      for (const slide of slidesOf(sketches, minutes)) {
        run = before?.body.type === slide.body.type ? run + 1 : 1;
        if (taught.includes(slide.body.type)) expect([slide.id, run <= longestRun(slide.body.type)]).toEqual([slide.id, true]);
        if (slide.body.type === 'script' && before?.body.type === 'script') expect(slide.body.side).not.toBe(before.body.side);
        before = slide;
      }
    }
  });

  it('puts a sentence of the article, else a question to think on, between slides that would be too many in a row', () => {
    const between = (more: Partial<Sketch>) =>
      layouts(slidesOf([reasons(7, more)], 120).filter(({ blockId }) => blockId === 'reasons-talk'));
    expect(between({})).toEqual(['divider', 'reasons', 'reasons', 'ask', 'reasons', 'reasons']);
    expect(between({ prose: ['A first line that is long enough.', 'A second line that is long enough.'] })).toContain('statement');
  });
});

describe('the pace of the deck', () => {
  it.each(lengths)('gives what is taught time to be read, and words to say time to be said: %i minutes', (minutes) => {
    for (const slide of slidesOf(crowded, minutes)) {
      if (['statement', 'list', 'signs', 'reasons', 'script'].includes(slide.body.type) && /-talk|slips/.test(slide.blockId))
        expect([slide.id, slide.seconds >= 40]).toEqual([slide.id, true]);
    }
  });

  it('shows what a session is about before single sentences', () => {
    const sketches: Sketch[] = [
      ...numbered(8, 'A thought').map((title): Sketch => ({ title, role: 'avoid', prose: [line] })),
      { title: 'Slips', role: 'avoid', items: ['Counting', 'Guessing'] },
    ];
    expect(shownIn(slidesOf(sketches, 90))).toContain('Counting');
  });

  it('speaks what it does not show', () => {
    const article = anArticle(crowded);
    const deck = deckOf(article, 120);
    const { shown, spoken } = deckLedger(deck);
    const signs = article.sentences.filter(({ sectionId }) => sectionId === 'signs');
    expect(signs.some(({ id }) => spoken[id]) && signs.some(({ id }) => shown[id])).toBe(true);
    expect(signs.filter(({ id }) => !shown[id] && !spoken[id])).toEqual([]);
  });
});

describe('what the author counts', () => {
  it.each([3, 5, 7, 10, 15])('is shown to the last: %i reasons', (count) => {
    for (const minutes of [60, 90, 180]) {
      const slides = slidesOf([reasons(count)], minutes).filter(({ blockId }) => blockId === 'reasons-talk');
      if (minutes === 60 && slides.length === 0) continue;
      const shown = shownIn(slides);
      for (const title of numbered(count, 'Reason number')) expect([minutes, shown.includes(title)]).toEqual([minutes, true]);
    }
  });

  it.each(lengths)('a list stands to its last item or is spoken: %i minutes', (minutes) => {
    const ways = ['First', 'Second', 'Third'].map(
      (title): Sketch => ({
        title: `${title} way`,
        role: 'strategy',
        items: numbered(12, `${title} step of some length that takes words`),
      }),
    );
    const slides = slidesOf([{ title: 'Signs', role: 'signs', items: ['one', 'two', 'three'] }, ...ways], minutes);
    const shown = shownIn(slides.filter(({ body }) => body.type === 'list'));
    const counts = ways.map(({ items = [] }) => items.filter((item) => shown.includes(item)).length);
    expect(counts.filter((count) => count !== 0 && count !== 12)).toEqual([]);
  });

  it('stands whole where its labels are all the same', () => {
    const labelled = (labels: string[]) => {
      const article = anArticle([
        {
          title: 'Myths',
          role: 'strategy',
          items: ['Myth: a quiet one does not care at all about what the other says', 'Myth: time heals it'],
        },
      ]);
      const [list] = article.sections[0]!.lists;
      list!.items = list!.items.map((item, index) => ({ ...item, label: labels[index] ?? null }));
      return shownIn(deckOf(article).slides.filter(({ body }) => body.type === 'list'));
    };
    expect(labelled(['Myth', 'Myth'])).toContain('Myth: time heals it');
    expect(labelled(['Care', 'Time'])).toEqual(['Care', 'Time']);
  });

  it('is a list of headings when there is nothing more to show of most', () => {
    const bare = reasons(4, { items: [] });
    expect(layouts(slidesOf([bare], 90).filter(({ blockId }) => blockId === 'reasons-talk'))).toEqual(['divider', 'list']);
  });

  it('shows first what there is where several ways stand side by side', () => {
    const ways: Sketch = {
      title: 'Ways',
      role: 'strategy',
      children: numbered(4, 'Way').map((title): Sketch => ({ title, role: 'strategy', prose: [line] })),
    };
    const [, overview] = slidesOf([ways], 120).filter(({ blockId }) => blockId === 'strategies-talk');
    expect([overview?.title, overview && shownIn([overview])]).toEqual(['Ways', numbered(4, 'Way')]);
  });

  it('fills a slide with as many as it holds, so that no remainder stands alone', () => {
    const signs = (count: number) =>
      layouts(
        slidesOf([{ title: 'Signs', role: 'signs', items: numbered(count, 'A sign') }]).filter(({ blockId }) => blockId === 'signs-talk'),
      );
    expect(signs(5).filter((type) => type === 'signs')).toHaveLength(1);
    const sizes = slidesOf([{ title: 'Signs', role: 'signs', items: numbered(9, 'A sign') }]).flatMap(({ body }) =>
      body.type === 'signs' ? [body.items.length] : [],
    );
    expect(sizes).toEqual([3, 3, 3]);
  });
});

describe('a line set large', () => {
  const intro = (prose: string[]): Sketch => ({ title: 'It begins', role: 'intro', prose });
  const large = (article: Article) =>
    deckOf(article).slides.flatMap(({ body }) => (body.type === 'statement' ? body.statements.map(({ text }) => text) : []));

  it('is one the article’s language lets stand large, as in the workbook', () => {
    const article = anArticle([intro(['Your chair is the problem in this house.', line])]);
    article.sections[0]!.quotable = article.sections[0]!.quotable.slice(1);
    expect(large(article)).toEqual([line]);
    article.sections[0]!.quotable = [];
    // Without any, the heading stands over what is said.
    expect(large(article)).toEqual(['It begins']);
  });

  it('is whole: a sentence too long for a slide is spoken', () => {
    const long = `It goes on ${'and on '.repeat(20)}without any end.`;
    const article = anArticle([intro([long, line])]);
    expect(large(article)).toEqual([line]);
    const alone = anArticle([intro([long])]);
    const deck = deckOf(alone);
    expect(shownIn(deck.slides)).not.toContain(long);
    expect(Object.keys(deckLedger(deck).spoken)).toContain(alone.sentences.find(({ text }) => text === long)?.id);
  });

  it('stands face to face with another only when both are short and about as long', () => {
    const pair = (second: string) => large(anArticle([intro(['Going quiet is seldom an attack.', second])]));
    expect(pair('Reaching is seldom nagging.')).toEqual(['Going quiet is seldom an attack.', 'Reaching is seldom nagging.']);
    const longer = 'Going quiet is seldom an attack.';
    expect(large(anArticle([intro(['Reaching is seldom nagging.', longer])]))).toEqual(['Reaching is seldom nagging.', longer]);
    expect(pair('Reaching is what somebody does who would like to know where they stand with you.')).toHaveLength(1);
  });
});

it('leaves out a slide that overflows however it is split, and speaks its words', () => {
  const article = anArticle(crowded);
  const overflowing: SlideFit = {};
  for (let round = 0; round < 12; round += 1) {
    const found = deckOf(article, 90, overflowing).slides.filter(
      ({ id }) => /^signs|^slips/.test(id) && !/solo|pair|talk|^slips$/.test(id),
    );
    for (const { id } of found) overflowing[id] = { size: 6, overflows: true };
  }
  const deck = deckOf(article, 90, overflowing);
  expect(deck.slides.filter(({ id }) => overflowing[id]).map(({ id }) => id)).toEqual([]);
  const { spoken } = deckLedger(deck);
  const [first] = article.sentences.filter(({ text }) => text.startsWith('A sign with'));
  expect(spoken[first?.id ?? '']).toBeDefined();
});

it('cuts words to say between sentences only', () => {
  const sentence = (index: number) => `Sentence ${index} has a dozen words or so, and a comma in it.`;
  const script = `“${[1, 2, 3, 4, 5].map(sentence).join(' ')}”`;
  const cards = slidesOf([{ title: 'Words', role: 'script', scripts: [script] }]).flatMap(({ body }) =>
    body.type === 'script' ? [body.script.text] : [],
  );
  expect(cards.length).toBeGreaterThan(1);
  expect(cards.join(' ')).toBe(script);
  for (const card of cards) expect(card).toMatch(/[.]”?$/);
  for (const card of cards) expect(countWords(card)).toBeLessThanOrEqual(36);
});

describe('the loop', () => {
  const turns: [string, string] = ['The more one of you reaches', 'the more the other goes quiet'];
  const loopsOf = (sketches: Sketch[]) => slidesOf(sketches, 120).flatMap(({ body }) => (body.type === 'loop' ? [body] : []));
  const told = `${turns[0]}, ${turns[1]}.`;

  it('is drawn in the words of the article, once, wherever it tells it', () => {
    for (const role of ['cycle', 'define'] as const) {
      const [loop, ...more] = loopsOf([...everyRole.filter((one) => one.role !== 'cycle'), { title: 'Round', role, loops: [told], turns }]);
      expect([loop?.turns?.a.text, loop?.turns?.b.text, more]).toEqual([...turns, []]);
    }
  });

  it('is ours where the article names no turns, and leaves open who of the two goes quiet', () => {
    const [loop] = loopsOf([{ title: 'Round', role: 'cycle', prose: [line] }]);
    expect(loop?.turns).toBeNull();
    expect(loop?.steps).toHaveLength(6);
    expect(JSON.stringify(loop)).not.toMatch(/"[AB] \w|Partner|\b(?:he|she)\b/);
  });
});

describe('pictures of the article', () => {
  const image = (alt: string, more: object = {}): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'image', url: 'data:image/png;base64,AAAA', alt, title: null, ...more }],
  });
  const picturesOf = (blocks: RootContent[], more: Partial<Sketch> = {}) =>
    slidesOf(
      [
        { title: 'Two lamps', role: 'define', prose: [line], blocks, ...more },
        { title: 'Signs', role: 'signs', items: ['One', 'Two'] },
      ],
      120,
    ).flatMap(({ body, title }) => (body.type === 'image' ? [{ ...body, title }] : []));

  it('stand in their section with their description and caption, one a slide, the first beside a sentence', () => {
    const found = picturesOf([image('A lamp', { title: 'The lamp' }), image('A door')]);
    expect(found.map(({ title, alt, caption, statements }) => [title, alt, caption, statements.length])).toEqual([
      ['Two lamps', 'A lamp', 'The lamp', 1],
      ['Two lamps', 'A door', null, 0],
    ]);
  });

  it('do not when they are decoration, outside the file, kept for the workbook or of a private section', () => {
    const kept = { ...image('Only printed'), data: { only: 'workbook' } } as RootContent;
    expect(picturesOf([image(''), image('Far away', { url: 'https://example.org/a.png' }), kept])).toEqual([]);
    expect(picturesOf([image('A lamp')], { role: 'red-flag' })).toEqual([]);
  });
});

describe('a table that tells two things apart', () => {
  const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] });
  const table = (rows: string[][]): RootContent => ({
    type: 'table',
    children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })),
  });
  const rows = [
    ['', 'A pause', 'A drift'],
    ['How long?', 'a time we know', 'nobody knows'],
    ['Said aloud?', 'in a few words', 'not in words'],
  ];
  const shown = (prose: string[]) =>
    slidesOf(
      [{ title: 'Two kinds of quiet', role: 'contrast', contrasts: [['pause', 'drift']], prose, blocks: [table(rows)] }],
      120,
    ).flatMap(({ body }) => (body.type === 'contrast' ? [body.rows.map(({ label, a, b }) => [label?.text, a.text, b.text])] : []));

  it('stands as a T, verbatim', () => {
    expect(shown(rows.flat().filter(Boolean))).toEqual([rows.slice(1)]);
  });

  it('does not when a cell is not for the deck', () => {
    expect(shown(rows.flat().filter((text) => text !== '' && text !== 'nobody knows'))).toEqual([[]]);
  });
});
