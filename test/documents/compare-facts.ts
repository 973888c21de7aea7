import { type Article, type Section, withDescendants } from '../../source/model/article.ts';
import type { Expectation } from './expectations/expectation.ts';
import { lettersOf } from './visible-text.ts';

/** All sections of an article in reading order. */
export const allSections = (article: Article): Section[] => article.sections.flatMap(withDescendants);

/** Whether a text is the expected one; an expectation that ends in `…` is its beginning. */
export function isText(actual: string, expected: string): boolean {
  const [is, should] = [lettersOf(actual), lettersOf(expected)];
  return expected.endsWith('…') ? is.startsWith(should) : is === should;
}

/** The expected texts with those that are there written as expected, so that a difference reads well. */
export function align(actual: string[], expected: string[]): string[] {
  return actual.map((text, index) => {
    const at = expected[index];
    return at !== undefined && isText(text, at) ? at : text;
  });
}

/** The sections in the words of the expectation, as far as each expectation judges. */
export function describeSections(article: Article, expected: string[]): string[] {
  return allSections(article).map((section, index) => {
    const [, depth = '', role, number, title = '-'] = /^(>*)\s*(?:\[([\w-]+)\] )?(?:(\S+) · )?(.*)$/u.exec(expected[index] ?? '') ?? [];
    const shown = section.title === null ? '-' : isText(section.title, title) ? title : section.title;
    return [
      '>'.repeat(section.depth - 1),
      ...(role === undefined ? [] : [`[${section.role}]`]),
      ...(number === undefined ? [] : [`${section.number} ·`]),
      shown,
      // A section nobody expected is shown with all there is.
      ...(depth === '' && expected[index] === undefined ? [`[${section.role}]`] : []),
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
}

/** The lists in the words of the expectation. */
export function describeLists(article: Article, expected: string[]): string[] {
  return allSections(article)
    .flatMap((section) => section.lists)
    .map((list, index) => {
      const [, role, leadIn] = /^(\S+) \d+(?: \| (.*))?$/u.exec(expected[index] ?? '') ?? [];
      const opens = leadIn !== undefined && lettersOf(list.leadIn ?? '').includes(lettersOf(leadIn)) ? leadIn : list.leadIn;
      return `${role === '?' ? '?' : list.role} ${list.items.length}${leadIn === undefined ? '' : ` | ${opens}`}`;
    });
}

/** Scripts that are not the better half of a rewrite. */
export function ownScripts(article: Article): string[] {
  return allSections(article).flatMap((section) => {
    const better = section.rewrites.map((rewrite) => lettersOf(rewrite.after));
    return section.scripts.map((script) => script.text).filter((text) => !better.includes(lettersOf(text)));
  });
}

/** Whom the article quotes, without those that are a matter of taste. */
export function quotedNames(article: Article, expected: string[]): string[] {
  const taste = expected.filter((name) => name.startsWith('?')).map((name) => name.slice(1));
  const firm = firmNames(expected);
  return allSections(article)
    .flatMap((section) => section.quotations.map((quotation) => quotation.by))
    .filter((by) => !taste.some((name) => by.includes(name)))
    .map((by) => firm.find((name) => lettersOf(by).includes(lettersOf(name))) ?? by);
}

export const firmNames = (expected: string[]): string[] => expected.filter((name) => !name.startsWith('?'));

/** Title and subtitle as the expectation writes them. */
export function titleOf(article: Article, { subtitle }: Expectation): { title: string; subtitle?: string | null } {
  if (subtitle !== undefined) return { title: article.title, subtitle: article.subtitle };
  return { title: article.subtitle === null ? article.title : `${article.title} ${article.subtitle}` };
}
