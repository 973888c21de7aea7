import type { Heading } from 'mdast';
import { plainText } from './plain-text.ts';

/** A heading taken apart: the author's numbering is data, the rest is what is shown. */
export interface HeadingParts {
  number: string | null;
  title: string;
  /** The author called it an introduction. */
  isIntro: boolean;
}

const numbering = /^(?:(?:step|part|day|week|chapter|tip)\s+)?(\d{1,3}|[A-Z]|[IVX]{1,5})\s*[.):]\s+/iu;
const label = /^(?:intro(?:duction)?)\s*(?::\s*|$)/iu;

/** “3. Signs” -> number 3, title “Signs”; “Intro: When it starts” -> title “When it starts”. */
export function takeHeadingApart(heading: Heading): HeadingParts {
  const text = plainText(heading);
  const found = numbering.exec(text);
  const isWord = found !== null && /^[A-Za-z]$/.test(found[1] ?? '') && !/^[A-H]$/.test(found[1] ?? '');
  const number = found && !isWord ? (found[1] ?? null) : null;
  const withoutNumber = found && !isWord ? text.slice(found[0].length) : text;
  const withoutLabel = withoutNumber.replace(label, '');
  const title = (withoutLabel === '' ? text : withoutLabel).replace(/\s*:$/u, '');
  return { number, title, isIntro: withoutLabel !== withoutNumber };
}
