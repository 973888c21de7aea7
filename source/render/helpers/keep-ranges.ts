import Handlebars from '../handlebars-runtime.ts';

/** `{{keepRanges pages}}`: `pp. 8–9, 14` whose ranges stay in one line each. */
export function keepRanges(text: string): Handlebars.SafeString {
  return new Handlebars.SafeString(Handlebars.escapeExpression(text).replace(/\d+–\d+/g, '<i>$&</i>'));
}
