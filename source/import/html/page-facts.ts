import type { Element, Root } from 'hast';
import { readDate } from '../../language/dates.ts';
import { attribute, elementsOf, isElement, lineOf, wordsOf } from './hast.ts';

/** What a page says about its article in its head: for people, search engines and other programs. */
export interface HtmlFacts {
  title: { text: string; line: number } | null;
  author: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  /** The primary language, when it is not English: themes say `en` whatever the words are. */
  lang: string | null;
  /** The page's own address. */
  source: string | null;
}

/** Objects of schema.org in the page, those inside lists and graphs too. */
function readJsonLd(tree: Root): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value !== null && typeof value === 'object') {
      found.push(value as Record<string, unknown>);
      collect((value as Record<string, unknown>)['@graph']);
    }
  };
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'script' || !/ld\+json/u.test(attribute(element, 'type'))) continue;
    try {
      collect(JSON.parse(element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')));
    } catch {
      // Broken data of a page is no concern of the article's.
    }
  }
  return found.filter((one) => /article|posting|webpage/iu.test(String(one['@type'] ?? '')));
}

const names = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(names);
  return value !== null && typeof value === 'object' ? names((value as Record<string, unknown>).name ?? []) : [];
};

const usable = (text: string | null | undefined): string | null => {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' || /^https?:\/\//u.test(line) || /^(?:admin|administrator|editor|staff|webmaster)$/iu.test(line) ? null : line;
};

const withoutSite = (title: string): string => title.replace(/\s+(?:[|·•»«]|[–—-])\s+[^|–—]{2,60}$/u, '');

/** Read title, author, date, language and address from a page's head. */
export function readFacts(tree: Root): HtmlFacts {
  const all = [...elementsOf(tree)];
  const meta = (...keys: string[]): string | null => {
    for (const key of keys) {
      const found = all.find(
        (one) =>
          one.tagName === 'meta' &&
          [attribute(one, 'name'), attribute(one, 'property'), attribute(one, 'itemProp')].some((name) => name.toLowerCase() === key),
      );
      const value = usable(found && attribute(found, 'content'));
      if (value !== null) return value;
    }
    return null;
  };
  const data = readJsonLd(tree);
  const first = <Value>(read: (one: Record<string, unknown>) => Value | null): Value | null =>
    data.map(read).find((value) => value !== null) ?? null;
  const titleElement = all.find((one) => one.tagName === 'title');
  const written = meta('og:title', 'twitter:title') ?? first((one) => usable(names(one.headline)[0]));
  const shown = titleElement ? usable(wordsOf(titleElement)) : null;
  const title = written ?? (shown === null ? null : withoutSite(shown));
  const when =
    meta('article:published_time', 'date', 'dc.date', 'dcterms.date', 'datepublished', 'publish_date', 'parsely-pub-date') ??
    first((one) => usable(names(one.datePublished)[0])) ??
    all.filter((one) => one.tagName === 'time').map((one) => attribute(one, 'dateTime'))[0] ??
    null;
  const canonical = all.find((one): one is Element => isElement(one, 'link') && /\bcanonical\b/u.test(attribute(one, 'rel')));
  const address = canonical
    ? attribute(canonical, 'href')
    : (all.find((one) => attribute(one, 'property') === 'og:url')?.properties.content ?? '');
  const html = all.find((one) => one.tagName === 'html');
  const lang = /^[a-z]{2,3}/iu.exec(html ? attribute(html, 'lang') : '')?.[0]?.toLowerCase() ?? null;
  return {
    title: title === null ? null : { text: title, line: titleElement ? lineOf(titleElement) : 1 },
    author: meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl') ?? first((one) => usable(names(one.author).join(', '))),
    date: (when === null ? null : readDate(/^\d{4}-\d{2}-\d{2}/u.exec(when)?.[0] ?? when)) || null,
    lang: lang === 'en' ? null : lang,
    source: /^https?:\/\//iu.test(String(address)) ? String(address) : null,
  };
}
