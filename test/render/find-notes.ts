import { segmentSentences } from '../../source/language/segment.ts';
import { lettersOf, textOfHtml } from '../documents/visible-text.ts';

const aside = /<aside class="notes">[\s\S]*?<\/aside>/g;
const attribute = /\s(?:title|alt|content|aria-\w+|data-\w+)="([^"]*)"/g;

/** What stands in a file, whoever sees it: words between tags, in attributes, in scripts and in comments. Styles are fonts. */
function everythingIn(html: string): string {
  const bare = html.replace(/<style\b[\s\S]*?<\/style>/g, '');
  // Comments and scripts as if they were text.
  const open = bare.replace(/<!--|-->|<\/?script\b[^>]*>/g, ' ');
  const attributes = [...open.matchAll(attribute)].map(([, text]) => text).join('\n');
  return lettersOf(`${textOfHtml(open)}\n${textOfHtml(attributes)}\n${textOfHtml(open.replaceAll('<', '\n'))}`);
}

/** Sentences of the notes of a facilitator's deck that stand on none of its slides; shorter ones are phrases a slide may have as well. */
export function sentencesSpokenOnly(facilitator: string, lang: string): string[] {
  const shown = everythingIn(facilitator.replace(aside, ''));
  const paragraphs = (facilitator.match(aside) ?? []).flatMap((notes) => notes.split(/<\/?(?:p|li|ol|aside)\b[^>]*>/).map(textOfHtml));
  const sentences = paragraphs.flatMap((text) => segmentSentences(text, lang).map(({ start, end }) => text.slice(start, end)));
  return [...new Set(sentences)].filter((text) => lettersOf(text).length >= 16 && !shown.includes(lettersOf(text)));
}

/** Which of these sentences a file holds anywhere. */
export function heldIn(html: string, sentences: readonly string[]): string[] {
  const held = everythingIn(html);
  return sentences.filter((text) => held.includes(lettersOf(text)));
}
