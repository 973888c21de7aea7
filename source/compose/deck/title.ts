import { cutText } from '../cut-text.ts';
import { type DeckContext, type Draft, draft, emWidth } from './draft.ts';
import { splitToFit } from './split.ts';

/** The widest title that two lines hold at the smallest size it may have (QUALITY D3: 40 px or more). */
const widestTitle = 40;
/** Wider than this it is parted where its own punctuation offers to. */
const wideTitle = 30;
/** A line of a title at its smallest size: a long word that no line can share leaves room behind it. */
const widestRow = 19;
/** The widest line below a title. */
const widestLine = 70;
/** Words of a title slide when one is not enough. */
const wordsOfPiece = 8;
/** Ems a word of a title slide has on average, for titles of few long words. */
const emsOfWord = 4;

/**
 * The title slide. A title too long for two lines leaves its second half to the line below it: after a full stop, a colon, a
 * dash or a comma where there is one. What even that cannot hold goes on over more slides; nothing is cut.
 */
export function titleDrafts(top: string, titleSentenceIds: string[], context: DeckContext): Draft[] {
  const { article } = context;
  const name = titleOf(context);
  const { title, line, rest } = layTitle(name, article.subtitle);
  const start = { items: 1, words: isTooLong(title) ? wordsOfPiece * 2 : 60 };
  return splitToFit('title', start, context.fit, (capacity, id) => {
    const pieces = [title, ...rest]
      .flatMap((text) => cutText(text, capacity.words))
      .flatMap((text) => cutRows(text, capacity.words * emsOfWord));
    return pieces.map((piece, index) => {
      const body = {
        type: 'title' as const,
        top,
        title: piece,
        subtitle: index === pieces.length - 1 ? line : null,
        logo: context.host.brand.logo,
      };
      return draft({ id: id(index), kind: 'title', title: name, titleSentenceIds, series: 'title', body, wants: 60 });
    });
  });
}

/** The article's title; ours where it is none for a room of couples. */
export const titleOf = ({ article, phrases }: Pick<DeckContext, 'article' | 'phrases'>): string =>
  article.title === '' ? phrases.text('deck.untitled.article') : article.title;

/** What stands large, what stands in the line below, and what needs slides after it. */
function layTitle(title: string, subtitle: string | null): { title: string; line: string | null; rest: string[] } {
  const halves = subtitle === null ? halve(title) : null;
  if (halves) return { title: halves[0], line: halves[1], rest: [] };
  const fits = subtitle === null || emWidth(subtitle) <= widestLine;
  return fits ? { title, line: subtitle, rest: [] } : { title, line: null, rest: [subtitle] };
}

/** Places a title may be parted at, the best first: after a sentence, at a colon or dash, after a comma, before any word. */
const partings = [
  /(?<=[.!?…。！？](?:["”’»)]|[\u00a0\u202f]»)*)[^\S\u00a0\u202f]+/gu,
  /(?<=[:;：；])\s*|\s+(?=[–—(])/gu,
  /(?<=[,，、])\s*/gu,
  /[^\S\u00a0\u202f]+/gu,
];
const strongest = 2;

/** Whether two lines cannot hold a title even at its smallest size. */
const isTooLong = (title: string): boolean => emWidth(title) > widestTitle || cutRows(title, widestRow).length > 2;

/** A text cut between words into rows of so many ems at most; a word that is wider alone has a row of its own. */
function cutRows(text: string, widest: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/[^\S\u00a0\u202f]+/u)) {
    const both = rows.length > 0 ? `${rows.at(-1)} ${word}` : word;
    if (rows.length > 0 && emWidth(both) <= widest) rows[rows.length - 1] = both;
    else rows.push(word);
  }
  return rows;
}

/** A wide title in two, each of a width its place holds; of several ways the longest first half. `null` when it may stay whole. */
function halve(title: string): [string, string] | null {
  const depth = isTooLong(title) ? partings.length : emWidth(title) > wideTitle ? strongest : 0;
  for (const parting of partings.slice(0, depth)) {
    const ways = [...title.matchAll(parting)]
      .map(({ index, 0: gap }): [string, string] => [title.slice(0, index), title.slice(index + gap.length)])
      .filter(([first, second]) => first !== '' && second !== '' && !isTooLong(first) && emWidth(second) <= widestLine);
    const longest = ways.at(-1);
    if (longest) return longest;
  }
  return null;
}
