import { describe, expect, it } from 'vitest';
import { createPhrases } from '../../../source/compose/phrases.ts';
import { composeWorkbook } from '../../../source/compose/workbook/compose-workbook.ts';
import { loadPromptBank, loadTemplates, loadWords } from '../../../source/config/load-content.ts';
import type { Article, ArticlePrompt } from '../../../source/model/article.ts';
import { measureKey, type Sheet, type WorkbookMeasures } from '../../../source/model/workbook.ts';
import { createRenderer } from '../../../source/render/handlebars.ts';
import { renderWorkbook } from '../../../source/render/workbook.ts';
import { noLook } from '../../render/no-look.ts';
import { anArticle, everyRole, type Sketch } from '../an-article.ts';
import { someOptions } from '../some-options.ts';

const words = loadWords('en');
const options = someOptions({ partners: ['Mo', 'Kit'] });
const bookOf = (article: Article, measures: WorkbookMeasures | null = null) =>
  composeWorkbook(article, options, createPhrases(words), loadPromptBank('en'), measures);
const sheetsOf = (article: Article, measures: WorkbookMeasures | null = null) =>
  bookOf(article, measures).pages.filter((page): page is Sheet => page.type === 'sheet');
const partsOf = (sheet: Sheet) => (sheet.body.type === 'parts' ? sheet.body.parts : []);
const withPrompts = (...prompts: Partial<ArticlePrompt>[]) =>
  anArticle([{ title: 'Ask', role: 'reflect', prose: ['A line to begin with.'], prompts }]);
const questions = (article: Article, measures: WorkbookMeasures | null = null) =>
  sheetsOf(article, measures).filter((sheet) => sheet.activity === 'question');
const linesOf = (sheet: Sheet) => partsOf(sheet).flatMap((part) => (part.type === 'question' ? part.writing.lines.count : []));

describe('the author’s prompts', () => {
  it('keep the lines asked for as the least', () => {
    expect(questions(withPrompts({ lines: 6 }, { lines: 2 })).map(linesOf)).toEqual([
      [6, 2],
      [6, 2],
    ]);
  });

  it('that need more lines than a page has go on over the page, all the lines asked for', () => {
    const article = withPrompts({ text: 'One?', lines: 12 }, { text: 'Two?', lines: 24 });
    const tall: WorkbookMeasures = {
      sheets: Object.fromEntries(
        questions(article).map((sheet) => [
          measureKey(sheet),
          { heightMm: 72 + 112 + 216, partsMm: { 'question-1': 112, 'question-2': 216 }, rowsMm: {} },
        ]),
      ),
      readings: {},
      sentences: {},
    };
    const found = questions(article, tall).filter((sheet) => sheet.writer === 'a');
    expect(found.map((sheet) => [sheet.id, linesOf(sheet), sheet.piece?.number])).toEqual([
      ['ask-question-a', [12, 6], 1],
      ['ask-question-a-part-2', [18], 2],
    ]);
  });

  it('for one of the two stand on that side, and the other side has a kind page', () => {
    for (const writer of ['a', 'b'] as const) {
      const pages = questions(withPrompts({ text: 'Only you?', writer }));
      expect(pages.map((sheet) => [sheet.writer, sheet.page % 2 === 0 ? 'left' : 'right'])).toEqual([
        ['a', 'left'],
        ['b', 'right'],
      ]);
      const [own, other] = writer === 'a' ? pages : [...pages].reverse();
      expect([own, other].map((sheet) => partsOf(sheet!).map((part) => part.type))).toEqual([['question'], ['question']]);
      expect(other?.lead).toContain(writer === 'a' ? 'Mo' : 'Kit');
      expect(JSON.stringify(other?.body)).not.toContain('Only you?');
    }
  });

  it('for each of the two face each other', () => {
    const pages = questions(withPrompts({ text: 'For A?', writer: 'a' }, { text: 'For B?', writer: 'b' }));
    expect(pages.map((sheet) => partsOf(sheet).flatMap((part) => (part.type === 'question' ? part.text : [])))).toEqual([
      ['For A?'],
      ['For B?'],
    ]);
  });

  it('for both together are one page with room for each', () => {
    const [page, ...more] = questions(withPrompts({ writer: 'together', lines: 4 }));
    expect(more).toEqual([]);
    expect(page).toMatchObject({ mode: 'together', writer: null });
    expect(partsOf(page!)).toMatchObject([{ type: 'question', writing: { type: 'stacked', lines: { count: 4 } } }]);
  });

  it('that are private, and those of private sections, stay private', () => {
    expect(questions(withPrompts({ subject: 'partner' })).map((sheet) => sheet.mode)).toEqual(['private', 'private']);
    const decide = anArticle([
      { title: 'Stay or go', role: 'decide', prose: ['Nobody decides today.'], prompts: [{ writer: 'together' }] },
    ]);
    expect(questions(decide).map((sheet) => sheet.mode)).toEqual(['private', 'private']);
  });
});

describe('roles with pages of their own', () => {
  const one = (sketch: Sketch) =>
    sheetsOf(
      anArticle([
        { prose: ['It begins here.'], role: 'define' },
        { title: 'Here', ...sketch },
      ]),
    ).filter((sheet) => sheet.sectionId === 'here');
  const kinds = (sketch: Sketch) => one(sketch).map((sheet) => [sheet.activity, sheet.mode, sheet.writer]);
  const each = (activity: string, mode: string) => [
    [activity, mode, 'a'],
    [activity, mode, 'b'],
  ];
  const together = ['compare', 'together', null];

  it('how it lands', () => {
    const sketch: Sketch = { role: 'impact', items: ['Lonely: nobody asks', 'Tense'] };
    expect(kinds(sketch)).toEqual([...each('impact', 'choose'), together]);
    expect(partsOf(one(sketch)[0]!).map((part) => part.type)).toEqual(['overview', 'boxes', 'prompt', 'prompt', 'prompt']);
  });
  it('telling them apart', () => {
    const sketch: Sketch = { role: 'contrast', prose: ['A pause has an end, a wall has none.'], contrasts: [['a pause', 'a wall']] };
    expect(kinds(sketch)).toEqual([...each('contrast', 'choose'), together]);
    expect(partsOf(one(sketch)[0]!).find((part) => part.type === 'grid')).toMatchObject({ heads: ['a pause', 'a wall'] });
  });
  it('story and fact, with the article’s own thought in the first row', () => {
    const sketch: Sketch = { role: 'inner-voice', thoughts: ['They must be tired of me.'] };
    expect(kinds(sketch)).toEqual(each('story', 'private'));
    expect(partsOf(one(sketch)[0]!).find((part) => part.type === 'grid')).toMatchObject({
      rows: [{ cells: ['They must be tired of me.', null, null] }, {}, {}, {}],
    });
  });
  it('refill', () => {
    expect(kinds({ role: 'self-care', items: ['Sleep', 'A walk'] })).toEqual(each('refill', 'private'));
  });
  it('limits for each, then a pause plan for two', () => {
    expect(kinds({ role: 'boundary', items: ['No shouting', 'No late talks'] })).toEqual([
      ...each('limits', 'private'),
      ['pause', 'together', null],
    ]);
  });
  it('extra support', () => {
    expect(kinds({ role: 'help', prose: ['Help is there.'] })).toEqual([['extra-support', 'choose', null]]);
  });
  it('taking stock, both branches side by side, no decision today', () => {
    const sketch: Sketch = {
      role: 'decide',
      children: [
        { title: 'If you stay', role: 'decide', items: ['Talk', 'Wait'] },
        { title: 'If you leave', role: 'decide', prose: ['Leaving can be an act of care.'] },
      ],
    };
    expect(kinds(sketch)).toEqual(each('taking-stock', 'private'));
    const parts = partsOf(one(sketch)[0]!);
    expect(parts[0]).toMatchObject({ type: 'banner', text: 'No decision is needed today.' });
    expect(parts[1]).toMatchObject({
      branches: [
        { head: 'If you stay', items: ['Talk', 'Wait'] },
        { head: 'If you leave', sentences: ['Leaving can be an act of care.'] },
      ],
    });
  });
  it('branches in main sections of their own share one page after the last', () => {
    const article = anArticle([
      { title: 'If you stay', role: 'decide', items: ['Talk', 'Wait'] },
      { title: 'If you leave', role: 'decide', items: ['Rest', 'Call'] },
    ]);
    const stock = sheetsOf(article).filter((sheet) => sheet.activity === 'taking-stock');
    expect(stock.map((sheet) => sheet.sectionId)).toEqual(['if-you-leave', 'if-you-leave']);
    expect(partsOf(stock[0]!).find((part) => part.type === 'branches')).toMatchObject({
      branches: [{ head: 'If you stay' }, { head: 'If you leave' }],
    });
  });
  it('a quiet page', () => {
    const sketch: Sketch = { role: 'affirm', affirmations: ['You are not alone.'] };
    expect(kinds(sketch)).toEqual(each('affirm', 'private'));
    expect(partsOf(one(sketch)[0]!)).toMatchObject([{ type: 'line', text: 'You are not alone.' }, { type: 'prompt' }]);
  });
  it('somebody else’s words', () => {
    const sketch: Sketch = { role: 'quote', quotations: [['“Attention is a form of love.”', 'Ada Byron']] };
    expect(kinds(sketch)).toEqual([['quotation', 'choose', null]]);
    expect(partsOf(one(sketch)[0]!)[0]).toMatchObject({
      text: '“Attention is a form of love.”',
      by: 'Ada Byron, as quoted in the article',
    });
  });
  it('the loop, from a sentence of another section', () => {
    const loop = 'The more one asks, the more the other goes quiet.';
    expect(kinds({ role: 'define', loops: [loop] })).toEqual([
      ['loop', 'together', null],
      ['exits', 'together', null],
    ]);
    expect(partsOf(one({ role: 'define', loops: [loop] })[0]!)[0]).toMatchObject({ type: 'gist', sentences: [loop] });
  });
  it('what the article says it will show has no page', () => {
    expect(kinds({ role: 'roadmap', items: ['One', 'Two'] })).toEqual([]);
  });
});

describe('pages a book has once', () => {
  const roles = ['boundary', 'help', 'self-care', 'cycle'] as const;
  it('stand at the first section that asks for them', () => {
    const article = anArticle(
      roles.flatMap((role) => [1, 2].map((count) => ({ title: `${role} ${count}`, role, prose: ['A line.'], items: ['One', 'Two'] }))),
    );
    const found = sheetsOf(article).filter((sheet) => ['pause', 'limits', 'extra-support', 'refill', 'loop'].includes(sheet.activity));
    expect(new Set(found.map((sheet) => sheet.sectionId))).toEqual(new Set(roles.map((role) => `${role}-1`)));
    expect(new Set(sheetsOf(article).map((sheet) => sheet.id)).size).toBe(sheetsOf(article).length);
  });

  it('include a pause plan from us when the article has none, or only below warning signs', () => {
    const below: Sketch = {
      title: 'Warning',
      role: 'red-flag',
      items: ['Fear'],
      children: [{ title: 'Your limits', role: 'boundary', items: ['No force', 'No threats'] }],
    };
    for (const sketches of [[{ title: 'Only', prose: ['One line.'] }], [below]]) {
      const plans = sheetsOf(anArticle(sketches)).filter((sheet) => sheet.activity === 'pause');
      expect(plans.map((sheet) => [sheet.sectionId, sheet.origin])).toEqual([[null, 'From us, not from the article']]);
    }
  });

  it('score nothing of warning signs', () => {
    const children = (['boundary', 'help', 'self-care', 'affirm', 'signs', 'strategy'] as const).map((role) => ({
      title: role,
      role,
      items: ['One', 'Two'],
    }));
    const sheets = sheetsOf(anArticle([{ title: 'Warning', role: 'red-flag', items: ['Fear', 'Force'], children }])).filter(
      (sheet) => sheet.sectionId === 'warning',
    );
    expect(
      sheets
        .flatMap((sheet) => partsOf(sheet).map((part) => part.type))
        .filter((type) => /^(?:items|compare|overview|wishes|fit|ruler|key|slip|ticks)$/.test(type)),
    ).toEqual([]);
  });
});

it('every page of every role has its words and templates, each id once, sides balanced', async () => {
  const sketches: Sketch[] = [
    ...everyRole,
    { title: 'Feelings', role: 'impact', items: ['Lonely', 'Tense'] },
    { title: 'Two things', role: 'contrast', contrasts: [['a pause', 'a wall']], loops: ['The more, the less.'] },
    { title: 'Cups', role: 'self-care', items: ['Sleep', 'A walk'] },
    { title: 'Others', role: 'help', items: ['A doctor', 'A friend'] },
    { title: 'Enough', role: 'affirm', affirmations: ['You are not alone.'] },
    { title: 'Words', role: 'quote', quotations: [['“Attention is a form of love.”', 'Ada Byron']] },
    {
      title: 'To do',
      role: 'strategy',
      exercises: [{ steps: ['One.', 'Two.'], mode: 'alone' }],
      prompts: [{ writer: 'a' }, { writer: 'together' }],
    },
  ];
  const book = bookOf(anArticle(sketches));
  const templates = loadTemplates();
  const renderer = await createRenderer(templates);
  const html = renderWorkbook(book, {
    renderer,
    templates,
    fonts: '',
    look: noLook,
    words: words.workbook as Record<string, unknown>,
    measuring: true,
  });
  expect(html.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/\{\w|undefined|\[object|\bnull\b/);
  expect(new Set(book.pages.map((page) => page.id)).size).toBe(book.pages.length);
  const wrong = book.pages.filter(
    (page) => page.type === 'sheet' && page.writer !== null && (page.writer === 'a') !== (page.page % 2 === 0),
  );
  expect(wrong.map((page) => page.id)).toEqual([]);
});
