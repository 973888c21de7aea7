import { describe, expect, it } from 'vitest';
import { countWords } from '../../source/compose/cut-text.ts';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { deckLedger, textsOf } from '../../source/compose/deck/ledger.ts';
import { planSession } from '../../source/compose/session.ts';
import { loadWords } from '../../source/config/load-content.ts';
import type { Article } from '../../source/model/article.ts';
import { anArticle, everyRole, type Sketch } from './an-article.ts';

const words = loadWords('en');
const deckOf = (article: Article, minutes = 180) =>
  composeDeck(article, planSession(article, { minutes, startMinute: 1110 }, words), [], words, null);
const idOf = (article: Article, text: string) => article.sentences.find((sentence) => sentence.text === text)?.id ?? '';
const everythingIn = (article: Article, minutes?: number) => JSON.stringify(deckOf(article, minutes).slides);

describe('notes for the facilitator', () => {
  const small: Sketch = {
    title: 'Small moves',
    role: 'strategy',
    prose: ['The tenth minute is easier than the tenth hour.'],
    notes: ['Bring the candle.', 'Pause here.'],
  };

  it('are spoken on the section’s first slide, marked as the author’s, and shown nowhere', () => {
    const article = anArticle([{ role: 'intro', prose: ['Some evenings end early.'] }, small]);
    const deck = deckOf(article);
    const at = deck.slides.findIndex((slide) => slide.title === 'Small moves');
    expect(deck.slides[at]?.notes.fromAuthor).toEqual([
      { sentenceIds: [idOf(article, 'Bring the candle.')], text: 'Bring the candle.', about: null },
      { sentenceIds: [idOf(article, 'Pause here.')], text: 'Pause here.', about: null },
    ]);
    expect(deck.slides.flatMap((slide) => slide.notes.fromArticle).map(({ text }) => text)).not.toContain('Pause here.');
    const { shown, spoken } = deckLedger(deck);
    for (const text of small.notes!) expect([shown[idOf(article, text)], spoken[idOf(article, text)]]).toEqual([undefined, [at + 1]]);
  });

  it('of a section without a slide are spoken from a neighbour under its heading', () => {
    const article = anArticle([
      ...everyRole,
      { title: 'Thoughts by day', role: 'inner-voice', thoughts: ['Nobody would miss me.'], notes: ['Go gently.'] },
    ]);
    const notes = deckOf(article).slides.flatMap((slide) => slide.notes.fromAuthor);
    expect(notes.map(({ text, about }) => [about, text])).toEqual([['Thoughts by day', 'Go gently.']]);
  });

  it('of a section the session has no time for are still spoken', () => {
    const article = anArticle([...everyRole, { ...small, title: 'Ways to try', role: 'ritual' }]);
    expect(Object.keys(deckLedger(deckOf(article, 45)).spoken)).toContain(idOf(article, 'Bring the candle.'));
  });
});

describe('passages for the deck only', () => {
  const sketch = (lines: string[], title?: string): Sketch => ({
    title: 'Small moves',
    role: 'strategy',
    prose: ['The tenth minute is easier.'],
    passages: [{ lines, ...(title ? { title } : {}) }],
  });
  const slidesOf = (article: Article, minutes = 120) => deckOf(article, minutes).slides.filter((slide) => slide.id.includes('passage'));

  it('have slides of their own under their title: a few lines large, several short ones as a list', () => {
    const large = anArticle([sketch(['Only said here.'], 'For the room')]);
    expect(slidesOf(large).map(({ title, body }) => [title, body.type])).toEqual([['For the room', 'statement']]);
    const listed = anArticle([sketch(['One breath', 'One word', 'One look'])]);
    expect(slidesOf(listed).map(({ title, body }) => [title, body.type])).toEqual([['Small moves', 'list']]);
  });

  it('are split and never shrunk or cut', () => {
    const long = Array.from({ length: 9 }, (_, index) => `Line ${index + 1} says something that takes a good dozen words to say out loud.`);
    const slides = slidesOf(anArticle([sketch(long, 'For the room')]));
    expect(slides.length).toBeGreaterThan(3);
    for (const slide of slides) {
      const said = [slide.title, ...textsOf(slide).map(({ text }) => text)].reduce((sum, text) => sum + countWords(text), 0);
      expect(said).toBeLessThanOrEqual(40);
      expect(slide.of?.total).toBe(slides.length);
    }
    expect(slides.flatMap((slide) => textsOf(slide).map(({ text }) => text))).toEqual(long);
  });

  it('are shown or spoken, whatever the minutes', () => {
    for (const role of ['strategy', 'help', 'red-flag', 'close', 'affirm', 'reason', 'script', 'inner-voice', 'boundary'] as const) {
      const article = anArticle([...everyRole, { ...sketch(['Only said here.', 'And here.']), title: 'Extra', role }]);
      for (const minutes of [45, 90, 240]) {
        const { shown, spoken } = deckLedger(deckOf(article, minutes));
        const lost = article.sentences.filter(({ only, id }) => only === 'deck' && !shown[id] && !spoken[id]);
        expect({ role, minutes, lost }).toEqual({ role, minutes, lost: [] });
      }
    }
  });

  it('of private sections are spoken, never shown', () => {
    const article = anArticle([
      ...everyRole,
      { title: 'Danger', role: 'red-flag', items: ['Fear'], passages: [{ lines: ['Only said here.'] }] },
    ]);
    const { shown, spoken } = deckLedger(deckOf(article));
    expect([shown[idOf(article, 'Only said here.')], spoken[idOf(article, 'Only said here.')]?.length]).toEqual([undefined, 1]);
  });
});

describe('what is for the workbook only', () => {
  it('is nowhere in the deck, and leaves the letters of the other signs alone', () => {
    const items = ['Answers get shorter', 'A locked door', 'A hug is cut short', 'News goes elsewhere'];
    const article = anArticle([
      {
        title: 'Signs',
        role: 'signs',
        prose: ['A long secret sentence that nobody else will ever read.', 'This one may be heard.'],
        items,
        workbookOnly: ['A locked door', 'A long secret sentence that nobody else will ever read.'],
      },
    ]);
    expect(everythingIn(article)).not.toMatch(/locked door|secret sentence/);
    const letters = deckOf(article).slides.flatMap(({ body }) =>
      body.type === 'signs' ? body.items.map(({ letter, text }) => `${letter} ${text}`) : [],
    );
    expect(letters).toEqual(['a Answers get shorter', 'c A hug is cut short', 'd News goes elsewhere']);
  });

  it('and what is skipped takes no minutes of the session', () => {
    const signs = ['Answers get shorter', 'A locked door'];
    const article = anArticle([{ title: 'Signs', role: 'signs', items: signs, workbookOnly: signs }]);
    expect(planSession(article, { minutes: 90, startMinute: 0 }, words).blocks.map(({ id }) => id)).not.toContain('signs-talk');
  });
});

it('a slide break ends a statement slide and begins the next', () => {
  const prose = [
    'A first thought that can stand alone.',
    'A second thought that can stand alone.',
    'A third thought that can stand alone.',
  ];
  const statements = (breaks: number[]) =>
    deckOf(anArticle([{ title: 'Small moves', role: 'strategy', prose, breaks }])).slides.flatMap(({ body }) =>
      body.type === 'statement' ? [body.statements.map(({ text }) => text)] : [],
    );
  expect(statements([])).toEqual([prose.slice(0, 2)]);
  expect(statements([1, 2])).toEqual(prose.map((text) => [text]));
});

it('a thought in somebody’s head is on no slide, even as a plain sentence of its section', () => {
  const article = anArticle([{ title: 'At night', role: 'define', prose: ['I am far too much for anybody here.', 'Morning comes.'] }]);
  const [section] = article.sections;
  section!.thoughts = [{ text: 'I am far too much for anybody here.', place: section!.place, sentenceIds: [section!.prose[0]!.id] }];
  expect(deckLedger(deckOf(article)).shown[section!.prose[0]!.id]).toBeUndefined();
});

it('what the article says it will show stands after the aims and nowhere else', () => {
  const items = ['What it looks like', 'Why it happens', 'What helps'];
  const article = anArticle([{ role: 'intro', prose: ['Some evenings end early.'], items, listRole: 'roadmap' }, ...everyRole.slice(1)]);
  const deck = deckOf(article, 90);
  const roadmap = deck.slides.filter((slide) => textsOf(slide).some(({ text }) => items.includes(text)));
  expect(roadmap.map(({ id, number }) => [id, number])).toEqual([['roadmap', 3]]);
});

describe('the title slide', () => {
  const titleOf = (title: string, subtitle: string | null = null) => {
    const slides = deckOf(anArticle(everyRole, { title, subtitle }), 90).slides.filter(({ body }) => body.type === 'title');
    return slides.map(({ body }) => (body.type === 'title' ? [body.title, body.subtitle] : []));
  };

  it('stays whole while two lines hold it', () => {
    expect(titleOf('When one of you goes quiet', 'and what helps')).toEqual([['When one of you goes quiet', 'and what helps']]);
  });

  it('leaves the second half of a long one to the line below, at its own punctuation', () => {
    expect(titleOf('Why does the person I love go quiet? What a closed door may say about a need nobody named')).toEqual([
      ['Why does the person I love go quiet?', 'What a closed door may say about a need nobody named'],
    ]);
  });

  it('loses no word of any title', () => {
    for (const title of ['word '.repeat(60).trim(), 'x'.repeat(300), `${'A very long title without any rest '.repeat(3)}ends`]) {
      const letters = titleOf(title, 'with a subtitle').flat().join('').replaceAll(' ', '');
      expect(letters).toBe(`${title}with a subtitle`.replaceAll(' ', ''));
    }
  });
});
