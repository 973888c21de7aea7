import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkSettings, parsePeople, resolveOptions } from '../../source/config/settings.ts';
import { listMessages } from '../../source/diagnostics/report.ts';

const today = new Date('2026-11-28');

function check(values: Record<string, unknown>) {
  const file = new VFile({ path: 'input.md' });
  const keys = Object.keys(values);
  const settings = checkSettings({ values, lineOf: (key) => keys.indexOf(key) + 2 }, file, today);
  return { settings, messages: listMessages(file).map(({ line, severity, rule, reason }) => `${line} ${severity} ${rule} ${reason}`) };
}

describe('settings that were there before', () => {
  test('are checked as before', () => {
    const given = {
      title: 'Quiet',
      subtitle: 'A guide',
      author: 'Ada',
      date: '2026-11-01',
      lang: 'pt-BR',
      description: 'A line',
      source: 'a magazine',
      permission: 'Own',
      paper: 'Letter',
      minutes: 90,
      start: '18:30',
      partners: 'Ada, Ben',
      couples: '12',
    };
    expect(check(given)).toEqual({
      settings: { ...given, permission: 'own', paper: 'letter', start: 1110, partners: ['Ada', 'Ben'], couples: 12 },
      messages: [],
    });
    expect(check({ title: 7, minutes: '90', partners: ['Ada', 'Ben'], start: 1830, subtitle: '', author: null }).settings).toEqual({
      title: '7',
      minutes: 90,
      partners: ['Ada', 'Ben'],
      start: 1110,
    });
  });

  test.each([
    [{ minutes: 500 }, '2 error config/bad-value `minutes`: expected a whole number from 45 to 240, found 500'],
    [{ start: 'late' }, '2 error config/bad-value `start`: expected a time such as 18:30, found "late"'],
    [{ partners: 'Ada' }, '2 error config/bad-value `partners`: expected two names, such as Ada, Ben, found "Ada"'],
    [{ permission: 'mine' }, '2 error config/bad-value `permission`: expected own, licensed, quotation-only or unknown, found "mine"'],
    [{ permision: 'own' }, '2 error config/unknown-key Expected one of our settings, found `permision`; the nearest is `permission`'],
    [{ Titel: 'x' }, '2 error config/unknown-key Expected one of our settings, found `Titel`; the nearest is `title`'],
  ])('%j', (values, message) => {
    expect(check(values as Record<string, unknown>).messages).toEqual([message]);
  });
});

describe('names', () => {
  test('count in every spelling', () => {
    expect(check({ TITLE: 'A', 'Sub-Title': 'B', sub_title2: 'x' }).settings).toEqual({ title: 'A', subtitle: 'B' });
    expect(check({ title: 'A', Title: 'B' }).messages).toEqual([
      '3 error config/duplicate-key Expected each setting once, found `Title` after `title` in line 2',
    ]);
  });

  test('other programs’ names for the same count when ours is not there', () => {
    expect(check({ language: 'German', byline: 'Ada', excerpt: 'A line', canonical_url: 'https://example.org/a' }).settings).toEqual({
      lang: 'de',
      author: 'Ada',
      description: 'A line',
      source: 'https://example.org/a',
    });
    expect(check({ authors: [{ name: 'Ada' }, 'Ben'], locale: 'en_GB', url: '/a/b', link: 'https://example.org/b' }).settings).toEqual({
      author: 'Ada, Ben',
      lang: 'en-GB',
      source: 'https://example.org/b',
    });
    expect(
      check({
        author: { name: 'Ada', email: 'a@example.org' },
        authors: ['Ben'],
        summary: 'B',
        description: 'A',
        source: 'x',
        url: 'https://example.org',
      }).settings,
    ).toEqual({
      author: 'Ada',
      description: 'A',
      source: 'x',
    });
  });

  test('of other programs pass in silence, with whatever they hold', () => {
    const values = {
      layout: 'post',
      tags: ['a'],
      categories: 'b',
      draft: false,
      eleventyNavigation: { key: 'x' },
      params: { minuts: 1 },
      extra: { theme: 1 },
      seo: {},
      pubDate: '1 Nov',
      'og:title': 'x',
      sidebar_label: 'x',
      feature_image: 'x',
      cssclasses: [],
      toc: true,
      weight: 1,
      resources: [],
      editor: 'x',
      content: 'x',
      themes: [],
      topics: [],
      form: 1,
      data: 1,
      star: 1,
      sort: 1,
      rules: [],

      myPartnerss: { a: 1 },
      heroImage: 'x',
    };
    expect(check(values)).toEqual({ settings: {}, messages: [] });
  });

  test('a line for each language is one line', () => {
    expect(check({ title: { en: 'Quiet', de: 'Ruhe' }, lang: 'de' }).settings).toEqual({ title: 'Ruhe', lang: 'de' });
    expect(check({ title: { fr: 'Calme', en: 'Quiet' } }).settings).toEqual({ title: 'Quiet' });
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-01T10:00:00Z'],
    ['2026-11-01 10:00'],
    ['2026/11/1'],
    ['20261101'],
    [20261101],
    ['1 November 2026'],
    ['Nov 1st, 2026'],
    ['Sunday, November 1, 2026'],
    ['1. November 2026'],
    ['1 de noviembre de 2026'],
    ['1er novembre 2026'],
    ['01.11.2026'],
  ])('%j is the first of November', (date) => {
    expect(check({ date })).toEqual({ settings: { date: '2026-11-01' }, messages: [] });
  });

  test('two days are two days, and what cannot be read is passed over', () => {
    expect(check({ date: '25/12/2026' }).settings).toEqual({ date: '2026-12-25' });
    expect(check({ date: '12/25/2026' }).settings).toEqual({ date: '2026-12-25' });
    for (const date of ['11/01/2026', '2026-13-45', 'soon', '31 February 2026'])
      expect(check({ date })).toEqual({
        settings: {},
        messages: [`2 warning config/date \`date\`: expected a date such as 2026-11-01, found ${JSON.stringify(date)}`],
      });
    expect(check({ date: 'Last Modified' })).toEqual({ settings: {}, messages: [] });
  });
});

describe('settings of the workshop', () => {
  test('are checked, kept and told', () => {
    const { settings, messages } = check({
      topic: 'distance',
      theme: 'Calm',
      edition: 'two-book',
      format: 'Online',
      facilitator: 'Cleo',
      organization: 'House',
      contact: { email: 'c@example.org' },
      support: ['Line 116 123', { name: 'Helpline', phone: 116123, checked: '2026-10-01' }],
    });
    expect(settings).toEqual({
      topic: 'distance',
      theme: 'calm',
      edition: 'two-book',
      format: 'online',
      facilitator: { line: 'Cleo', names: ['Cleo'] },
      organisation: 'House',
      contact: ['email: c@example.org'],
      support: [{ name: 'Line 116 123' }, { name: 'Helpline', phone: '116123', checked: '2026-10-01' }],
    });
    expect(messages).toEqual(['9 warning config/support-date Expected the day each helpline was checked, found none for “Line 116 123”']);
  });

  test.each([
    ['Cleo Ray, Sam Lind', ['Cleo Ray', 'Sam Lind']],
    ['Cleo and Sam', ['Cleo', 'Sam']],
    ['Zoë Ray & Sam van der Lind', ['Zoë Ray', 'Sam van der Lind']],
    [
      ['Cleo Ray', 'Sam Lind, LMFT'],
      ['Cleo Ray', 'Sam Lind, LMFT'],
    ],
    ['Ada Ray, LMFT', ['Ada Ray, LMFT']],
    ['Ada Ray, M.A.', ['Ada Ray, M.A.']],
    ['Ada Ray, Therapist', ['Ada Ray, Therapist']],
    ['Dr. Ada Ray', ['Dr. Ada Ray']],
    ['', []],
  ])('“%s” is read as people', (given, names) => {
    expect(parsePeople(given)).toEqual(names);
    expect(check({ facilitators: given }).settings.facilitator?.names ?? []).toEqual(names);
  });

  test('two who lead stand together on the pages, as the author wrote them', () => {
    const brandOf = (facilitator: string | string[]) => resolveOptions(check({ facilitator }).settings, {}, ['A', 'B']).brand.facilitator;
    expect(brandOf('Cleo Ray and Sam Lind')).toBe('Cleo Ray and Sam Lind');
    expect(brandOf(['Cleo Ray', 'Sam Lind'])).toBe('Cleo Ray, Sam Lind');
    const flagged = resolveOptions(check({ facilitator: 'Ada' }).settings, { facilitators: ['Cleo', 'Sam'] }, ['A', 'B']);
    expect(flagged.brand.facilitator).toBe('Cleo, Sam');
    expect(flagged.facilitators).toEqual(['Cleo', 'Sam']);
  });

  test('a slip in a format names the nearest', () => {
    const file = new VFile({ path: 'article.md' });
    checkSettings({ values: { format: 'one-cuple' }, lineOf: () => 2 }, file);
    expect(listMessages(file)).toMatchObject([{ severity: 'error', rule: 'config/bad-value', hint: 'write `format: one-couple`' }]);
  });

  test('values of other programs under these names pass, slips do not', () => {
    expect(
      check({ theme: 'minima', topic: ['[[x]]'], edition: 'second', format: ['a'] }).messages.map((message) =>
        message.split(' ').slice(1, 3).join(' '),
      ),
    ).toEqual(Array(4).fill('info config/not-yet'));
    expect(check({ theme: 'minima' }).settings).toEqual({});
    expect(check({ theme: 'clam' }).messages).toEqual(['2 error config/bad-value `theme`: expected calm, warm or plain, found "clam"']);
  });

  test.each([
    [{ support: [{ name: 'Line' }] }],
    [{ support: [{ phone: '1' }] }],
    [{ support: [{ name: 'L', phone: '1', checked: 'once' }] }],
    [{ support: [{ name: 'L', phone: '1', fon: '2' }] }],
  ])('%j has no way to reach anybody, or no date', (values) => {
    expect(check(values).messages).toEqual([expect.stringContaining('error config/bad-value `support`')]);
  });

  test('roles and headings to skip', () => {
    expect(check({ roles: { 'Small signs': 'Red_Flag', close: 'self care' }, skip: ['About us', 'notes'] })).toEqual({
      settings: { roles: { 'Small signs': 'red-flag', close: 'self-care' }, skip: ['About us', 'notes'] },
      messages: [],
    });
    expect(check({ skip: 'About us, and you' }).settings).toEqual({ skip: ['About us, and you'] });
    expect(check({ roles: { a: 'sings' } }).messages).toEqual([expect.stringContaining('error config/bad-value `roles`')]);
    expect(check({ role: { a: 'signs' } }).messages).toEqual([expect.stringContaining('the nearest is `roles`')]);
  });
});
