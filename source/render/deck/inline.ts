import Handlebars from '../handlebars-runtime.ts';

/** Inside a script element these two would end it or open a comment; in JavaScript strings the backslash changes nothing. */
export function inlineScript(source: string): Handlebars.SafeString {
  return new Handlebars.SafeString(source.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--'));
}

export function inlineStyle(source: string): Handlebars.SafeString {
  return new Handlebars.SafeString(source.replace(/<\/(style)/gi, '<\\/$1'));
}

export function inlineJson(value: object | string): Handlebars.SafeString {
  return new Handlebars.SafeString(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
