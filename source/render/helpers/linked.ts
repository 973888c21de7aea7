import Handlebars from '../handlebars-runtime.ts';

/** A web address in running text: marks that end the sentence are not part of it. */
const address = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]/gu;

/** `{{linked text}}`: a text with its web addresses as links, which open beside the slides; everything else escaped. */
export function linked(text: unknown): Handlebars.SafeString {
  if (typeof text !== 'string') throw new Error(`“linked” takes a text, found ${typeof text}`);
  let end = 0;
  const pieces: string[] = [];
  for (const { 0: found, index } of text.matchAll(address)) {
    const shown = Handlebars.escapeExpression(found);
    pieces.push(
      Handlebars.escapeExpression(text.slice(end, index)),
      `<a href="${shown}" target="_blank" rel="noopener noreferrer">${shown}</a>`,
    );
    end = index + found.length;
  }
  return new Handlebars.SafeString(pieces.join('') + Handlebars.escapeExpression(text.slice(end)));
}
