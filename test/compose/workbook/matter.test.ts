import { describe, expect, it } from 'vitest';
import { createPhrases } from '../../../source/compose/phrases.ts';
import { composeWorkbook } from '../../../source/compose/workbook/compose-workbook.ts';
import { loadPromptBank, loadWords } from '../../../source/config/load-content.ts';
import type { Article } from '../../../source/model/article.ts';
import type { BuildOptions } from '../../../source/model/options.ts';
import type { Sheet, SheetPart, WorkbookDocument } from '../../../source/model/workbook.ts';
import { anArticle, everyRole, type Sketch } from '../an-article.ts';
import { someOptions } from '../some-options.ts';

const phrases = createPhrases(loadWords('en'));
const bookOf = (article: Article, options: Partial<BuildOptions> = {}) =>
  composeWorkbook(article, someOptions(options), phrases, loadPromptBank('en'), null);
const sheetsOf = (book: WorkbookDocument) => book.pages.filter((page): page is Sheet => page.type === 'sheet');
const find = (book: WorkbookDocument, activity: Sheet['activity']) => sheetsOf(book).filter((sheet) => sheet.activity === activity);
const partsOf = (sheet: Sheet | undefined): SheetPart[] => (sheet?.body.type === 'parts' ? sheet.body.parts : []);
const plain = (sketches: Sketch[] = [{ prose: ['It begins here.'] }], more: Partial<Article> = {}) => anArticle(sketches, more);

describe('the front of a book', () => {
  it('has its pages in order, the agreement left and the first reading right', () => {
    for (const sketches of [[{ prose: ['One.'] }], everyRole]) {
      const book = bookOf(anArticle(sketches));
      const front = book.pages
        .slice(
          0,
          book.pages.findIndex((page) => page.type === 'reading'),
        )
        .map(({ activity }) => activity);
      expect([...new Set(front)]).toEqual(['cover', 'imprint', 'how-to-use', 'contents', 'map', 'before', 'feelings', 'agreement']);
      expect(find(book, 'agreement')[0]!.page % 2).toBe(0);
      expect(find(book, 'notes').some((sheet) => sheet.page < 12)).toBe(false);
    }
  });

  it('maps the stages it has, each with its pages, and no other', () => {
    const [map] = find(bookOf(plain([{ title: 'Signs', role: 'signs', items: ['One', 'Two'] }])), 'map');
    const stops = map!.body.type === 'map' ? map!.body.stops : [];
    expect(stops.map(({ stage }) => stage)).toEqual(['Settle', 'Notice', 'Practise', 'Commit', 'Keep going']);
    expect(stops[0]!.pages).toMatch(/^pages 3–\d+$/);
    expect(stops.every(({ pages }) => pages !== null)).toBe(true);
  });

  it('lists a section by its pages, as many as fit, and never by its own name again', () => {
    const book = bookOf(anArticle([...everyRole, { title: 'A very worn bridge', role: 'reason', prose: ['It happens.'] }]));
    const rows = find(book, 'contents').flatMap((sheet) => (sheet.body.type === 'parts' ? sheet.body.parts : []));
    const all = rows.flatMap((one) => (one.type === 'contents' ? one.groups.flatMap((group) => group.rows) : []));
    expect(all.length).toBeGreaterThan(12);
    for (const { name, detail } of all) {
      expect(detail).not.toContain(name);
      expect(detail).not.toMatch(/… ./u);
      expect([...(detail ?? '')].length).toBeLessThan(70);
    }
    const worn = all.find(({ name }) => name === 'A very worn bridge');
    expect(worn?.detail).toBe('A page for both of you. Write first, then share what you like.');
  });

  it('says what the article touches and where, from its flagged words and its gravest sections', () => {
    const article = plain([
      { title: 'One', prose: ['My childhood trauma came back that year.'] },
      { title: 'Danger', role: 'red-flag', items: ['Fear', 'Force'] },
    ]);
    const book = bookOf(article);
    const pageOf = (sectionId: string) => book.pages.find((page) => page.type === 'reading' && page.sectionId === sectionId)!.page;
    expect(partsOf(find(book, 'before')[0])[0]).toMatchObject({
      type: 'points',
      items: [
        { text: 'warning signs', page: `from page ${pageOf('danger')}` },
        { text: 'trauma', page: `from page ${pageOf('one')}` },
      ],
    });
  });

  it('in a shorter book, names only what it has a page of', () => {
    const article = plain([
      { title: 'One', prose: ['My childhood trauma came back that year.'] },
      { title: 'Danger', role: 'red-flag', prose: ['Read this alone.'], items: ['Fear', 'Force'] },
    ]);
    const book = bookOf(article, { length: 'short' });
    const reading = book.pages.find((page) => page.type === 'reading');
    expect(reading).toMatchObject({ sectionIds: ['one'] });
    expect(partsOf(find(book, 'before')[0])[0]).toMatchObject({ items: [{ text: 'trauma', page: `from page ${reading?.page}` }] });
  });

  it('says so when no such word is found; the help box is the same in every copy', () => {
    const parts = (options: Partial<BuildOptions>) => partsOf(find(bookOf(plain(), options), 'before')[0]);
    expect(parts({})[0]).toMatchObject({ items: [], text: expect.stringContaining('found none') });
    const care = (one: SheetPart[]) => one.find((part) => part.type === 'care');
    expect(care(parts({ edition: 'two-book' }))).toMatchObject({ heading: 'Good to have at hand' });
    expect(parts({}).map(({ type }) => type)).toEqual(['points', 'points', 'points', 'care']);
    expect(JSON.stringify(parts({}))).not.toContain('{support}');
  });
});

describe('the back of a book', () => {
  const order = ['promises', 'plan', 'check-in', 'look-again', 'letter', 'notes', 'support', 'sources'];
  it('goes from promises to sources', () => {
    const book = bookOf(plain());
    const activities = [...new Set(sheetsOf(book).map(({ activity }) => activity))].filter((one) => order.includes(one));
    expect(activities.filter((one) => one !== 'notes')).toEqual(order.filter((one) => one !== 'notes'));
    expect(book.pages.at(-1)?.activity).toBe('sources');
    expect(book.pages.at(-3)?.activity).toBe('notes');
  });

  it('has as many check-ins as asked for, each with its number; one alone has circles for the week', () => {
    const checkIns = (count: number) => find(bookOf(plain(), { checkIns: count }), 'check-in');
    expect(checkIns(3).map(({ id, title }) => [id, title])).toEqual([
      ['check-in', 'Weekly check-in 1'],
      ['check-in-2', 'Weekly check-in 2'],
      ['check-in-3', 'Weekly check-in 3'],
    ]);
    expect(partsOf(checkIns(3)[1])[0]).toMatchObject({ weeks: [] });
    expect(partsOf(checkIns(1)[0])[0]).toMatchObject({ weeks: ['1', '2', '3', '4'] });
    const steps = partsOf(checkIns(1)[0])[0];
    expect(steps?.type === 'steps' ? steps.steps : []).toHaveLength(7);
  });

  it('looks again with the ruler of the start, private, and scores nobody', () => {
    const book = bookOf(plain([{ role: 'intro', prose: ['It begins here.'] }]));
    const ruler = (sheet: Sheet | undefined) => partsOf(sheet).find((part) => part.type === 'ruler');
    const again = find(book, 'look-again');
    expect(again.map((sheet) => [sheet.writer, sheet.mode, sheet.page % 2])).toEqual([
      ['a', 'private', 0],
      ['b', 'private', 1],
    ]);
    expect(ruler(again[0])).toEqual(ruler(find(book, 'start')[0]));
    expect(partsOf(again[0]).filter(({ type }) => /^(?:items|compare|fit|overview)$/.test(type))).toEqual([]);
  });

  it('has a private letter page of twelve lines and more for each', () => {
    const letters = find(bookOf(plain()), 'letter');
    expect(letters.map(({ writer, mode }) => [writer, mode])).toEqual([
      ['a', 'private'],
      ['b', 'private'],
    ]);
    const ruled = partsOf(letters[0]).find((part) => part.type === 'ruled');
    expect(ruled?.type === 'ruled' ? ruled.lines.count : 0).toBeGreaterThanOrEqual(12);
  });

  it('names its sources as the file does, invents none, and lists each quoted person once', () => {
    const facts = (more: Partial<Article>, sketches?: Sketch[]) => {
      const [part] = partsOf(find(bookOf(plain(sketches, more)), 'sources')[0]);
      return Object.fromEntries(part?.type === 'facts' ? part.rows.map(({ term, text }) => [term, text]) : []);
    };
    expect(facts({ author: null, source: null })).toMatchObject({
      Author: 'author not stated in the file',
      'Published at': 'address not stated in the file',
    });
    const quotations: [string, string][] = [
      ['“One.”', 'Ada Byron'],
      ['“Two.”', 'Ada Byron'],
    ];
    expect(facts({ author: 'A. Writer' }, [{ title: 'Words', prose: ['A line.'], quotations }])).toMatchObject({
      Author: 'A. Writer',
      'Ada Byron': 'as quoted in the article, not independently checked',
    });
  });
});

describe('pages a couple always needs', () => {
  const ids = (sketches: Sketch[]) => sheetsOf(bookOf(plain(sketches))).map(({ id }) => id);
  it('come from us, and say so, when the article has none', () => {
    const own = sheetsOf(bookOf(plain([{ title: 'Only', prose: ['One line.'] }]))).filter(({ id }) =>
      ['talk', 'ritual', 'pause'].includes(id),
    );
    expect(own.map(({ origin }) => origin)).toEqual([
      'From us, not from the article',
      'From us, not from the article',
      'From us, not from the article',
    ]);
  });
  it('are left to the article where it has them', () => {
    expect(ids([{ title: 'Signs', role: 'signs', items: ['One', 'Two'] }])).not.toContain('talk');
    expect(ids([{ title: 'Small', role: 'ritual', items: ['A walk', 'A song'] }])).not.toContain('ritual');
    expect(ids([{ title: 'Limits', role: 'boundary', items: ['No shouting', 'Time'] }])).not.toContain('pause');
  });
});

describe('pages of roles', () => {
  const sheets = (sketch: Sketch) => sheetsOf(bookOf(plain([{ title: 'Here', ...sketch }]))).filter((sheet) => sheet.sectionId === 'here');
  it('signs end with the bright spots, once', () => {
    const found = sheets({ role: 'signs', items: Array.from({ length: 12 }, (_, index) => `Sign ${index}`) });
    expect(found.filter(({ activity }) => activity === 'bright-spots')).toHaveLength(1);
  });
  it('the loop has three ways out', () => {
    const grid = partsOf(sheets({ role: 'cycle', prose: ['Round and round.'] }).find(({ activity }) => activity === 'exits'))[0];
    expect(grid?.type === 'grid' ? grid.rows : []).toHaveLength(3);
  });
  it('a menu has its plan and four weeks of squares', () => {
    const menu = sheets({ role: 'ritual', items: ['A walk', 'A song'] }).find(({ activity }) => activity === 'menu');
    const weeks = partsOf(menu).find((part) => part.type === 'weeks');
    expect(weeks?.type === 'weeks' ? [weeks.weeks.length, weeks.days.length] : []).toEqual([4, 7]);
    expect(partsOf(menu).filter(({ type }) => type === 'dates')).toHaveLength(4);
  });
  it('say it softer has rows for both chairs, and the words to begin with', () => {
    const softer = partsOf(
      sheets({ role: 'rewrite', rewrites: [['Stop it.', 'Could we pause?']] }).find(({ activity }) => activity === 'softer'),
    );
    const grid = softer.find((part) => part.type === 'grid');
    expect(grid?.type === 'grid' ? grid.rows.map(({ who }) => who) : []).toEqual(['a', 'b', 'a', 'b']);
    expect(softer.find((part) => part.type === 'banner')).toBeDefined();
  });
  it('nine reasons share their pages two by two, eight do not', () => {
    const reasons = (count: number) =>
      sheets({
        role: 'reason',
        children: Array.from({ length: count }, (_, index) => ({
          title: `Reason ${index}`,
          role: 'reason' as const,
          prose: ['It may be so.'],
        })),
      }).filter(({ activity }) => activity === 'reason');
    expect(reasons(8)).toHaveLength(8);
    expect(reasons(9)).toHaveLength(5);
    const titles = reasons(9).flatMap((sheet) => partsOf(sheet).flatMap((part) => (part.type === 'heading' ? part.text : [])));
    expect(titles).toHaveLength(9);
  });
  it('a reason without words to say has room for one’s own', () => {
    const reason = (scripts: string[]) =>
      partsOf(
        sheets({
          children: [
            { title: 'Why', role: 'reason', prose: ['It may be so.'], scripts },
            { title: 'Or', role: 'reason', prose: ['Or so.'] },
          ],
        })[2],
      );
    expect(reason([]).map(({ id }) => id)).toContain('own');
    expect(reason(['“I would like to try that again.”']).map(({ id }) => id)).not.toContain('own');
  });
  it('warning signs stand as they are above the quiet questions, to read only', () => {
    const [page] = sheets({ role: 'red-flag', items: ['Fear of saying no', 'Control of money'] }).filter(
      ({ activity }) => activity === 'quiet',
    );
    expect(page?.mode).toBe('read');
    expect(partsOf(page).map(({ type }) => type)).toEqual(['branches', 'quiet', 'care']);
    expect(partsOf(page)[0]).toMatchObject({ branches: [{ items: ['Fear of saying no', 'Control of money'] }] });
  });
  it('a long section that quotes somebody ends with the quotation, a short one does not', () => {
    const quotations: [string, string][] = [['“Attention is a form of love.”', 'Ada Byron']];
    const long = sheets({ role: 'signs', items: ['One', 'Two'], quotations });
    expect(long.at(-1)).toMatchObject({ id: 'here-divider', activity: 'quotation' });
    expect(sheets({ role: 'define', prose: ['One.'], quotations }).some(({ activity }) => activity === 'quotation')).toBe(false);
  });
});

describe('an edit to one section', () => {
  const keysBySheet = (book: WorkbookDocument) =>
    new Map(
      book.pages.flatMap((page): [string, string][] => {
        if (page.type === 'reading') return [];
        const keys = partsOf(page).flatMap((part) => (part.type === 'prompt' && part.promptKey !== null ? part.promptKey : []));
        return keys.length > 0 ? [[page.id, keys.join()]] : [];
      }),
    );
  it('changes few prompts of the others: most keep theirs, so that answers stay', () => {
    const before = keysBySheet(bookOf(anArticle(everyRole)));
    const [first, ...rest] = everyRole;
    const more = [first!, { title: 'A section that is new', role: 'define' as const, prose: ['New here.'] }, ...rest];
    const after = keysBySheet(bookOf(anArticle(more)));
    const kept = [...before].filter(([id, keys]) => after.get(id) === keys);
    expect(before.size).toBeGreaterThan(12);
    expect(kept.length / before.size).toBeGreaterThan(0.85);
  });
});
