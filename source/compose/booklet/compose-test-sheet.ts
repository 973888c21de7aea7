import { bookletPapers, type TestPage, type TestSheet } from '../../model/booklet.ts';
import type { PaperName } from '../../model/geometry.ts';
import type { Phrases } from '../phrases.ts';

/** The test sheet for a book of this paper: a booklet of four pages, with a ruler on the first. */
export function composeTestSheet(
  paper: PaperName,
  facts: { title: string; lang: string; isRightToLeft: boolean },
  phrases: Phrases,
): TestSheet {
  const words = phrases.within('booklet.test');
  const page = (number: number): TestPage => ({
    number: String(number),
    name: words.text('page', { number }),
    ruler: number === 1 ? words.text('ruler') : null,
    lines: words.list(`lines.${number}`),
  });
  const side = (name: 'front' | 'back', one: number, other: number) => {
    const [left, right] = facts.isRightToLeft ? [other, one] : [one, other];
    return { name: words.text(name), left: page(left), right: page(right) };
  };
  return {
    title: `${facts.title}: ${words.text('heading')}`,
    lang: facts.lang,
    paper: bookletPapers[paper],
    top: words.text('top'),
    sides: [side('front', 4, 1), side('back', 2, 3)],
  };
}
