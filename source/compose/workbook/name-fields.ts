import type { AnswerPlace, Field } from '../../model/field.ts';
import { hashText } from '../hash.ts';

/** A text as a name sees it: no numbers (they change when something before is added), no marks, and the partners whoever they are. */
function bareText(text: string, partners: readonly [string, string]): string {
  return text
    .replaceAll(partners[0], ' a ')
    .replaceAll(partners[1], ' b ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

const slugWords = (text: string, most: number): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .slice(0, most)
    .join('-');

/** A few words to recognise a text by, and a hash of all of it. */
export function markText(text: string, partners: readonly [string, string]): string {
  const hash = hashText(bareText(text, partners)).toString(36).padStart(7, '0');
  return [slugWords(bareText(text, partners), 4).slice(0, 32), hash].filter((one) => one !== '').join('-');
}

/** What a page or part is called inside a name, where dots and underscores divide. */
const segment = (text: string): string => text.replace(/[._]/g, '-');

/**
 * The piece of a field's name that holds wherever on the pages its question stands: all but page and part. `null` when there is
 * nothing to know it by, as for a date.
 */
export function movableName(name: string): string | null {
  const pieces = name
    .slice(name.indexOf('.') + 1)
    .split('_')
    .slice(1);
  return pieces.some((one) => /(?:^|-)[0-9a-z]{7}$/.test(one)) ? pieces.join('_') : null;
}

/**
 * Names and tooltips of the places for answers.
 *
 * A name says page, part, question, row, column and writer: `signs-noticing-a.items_you-go-quiet-0k3f9xq_in-me_a`. It is made from the
 * words themselves, never from their number, so that it stays the same when another part of the article is edited, and changes when the
 * question does: no answer comes under another question.
 */
export function nameFields(places: readonly AnswerPlace[], partners: readonly [string, string]): Field[] {
  const used = new Map<string, number>();
  return places.map((place) => {
    const { about, question, row, label, writer } = place;
    const pieces = [
      segment(place.partId ?? 'page'),
      ...(about === null ? [] : [markText(about, partners)]),
      ...(question === null ? [] : [markText(question, partners)]),
      ...(row === null ? [] : [typeof row === 'number' ? `row-${row}` : markText(row, partners)]),
      ...(label === null ? [] : [slugWords(bareText(label, partners), 4) || markText(label, partners)]),
      writer ?? 'both',
    ];
    const name = `${segment(place.pageId)}.${pieces.join('_')}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return { ...place, name: count === 1 ? name : `${name}_${count}`, tooltip: writeTooltip(place, partners) };
  });
}

/** The question with what it is about, the row and the column, and the name of who answers. */
function writeTooltip({ about, question, row, label, writer, pageTitle }: AnswerPlace, partners: readonly [string, string]): string {
  const who = writer === null ? null : partners[writer === 'a' ? 0 : 1];
  const texts = [about, question, typeof row === 'string' ? row : null, label === who ? null : label].filter((one) => one !== null);
  const told = texts.length > 0 ? texts.join(' · ') : (label ?? pageTitle);
  return who === null || told === who ? told : `${told} (${who})`;
}
