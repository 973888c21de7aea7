import type { Article } from '../../model/article.ts';
import { type Check, type Finding, placeOfPage, quote } from '../check.ts';

/** What no reader should ever see; fair only where the article itself says so. */
const patterns: [RegExp, string][] = [
  [/\{\{|\}\}|\$\{/u, 'a place in a template that was not filled'],
  [/(?<![\p{L}\p{N}])(?:undefined|NaN|\[object Object\])(?![\p{L}\p{N}])/u, 'a value that is missing'],
  [/\ufffd|Ã[\u0080-\u00bf]|â€[\u0090-\u009d™œ“”˜]|Â[\u00a0-\u00bf]/u, 'letters broken on the way'],
  [/\S(?: |\u00a0){2,}\S/u, 'two spaces'],
];

/** All words of the article, code included. */
const sourceOf = (article: Article): string => JSON.stringify([article.title, article.subtitle, article.sections]);

/** Other programs have letters that only their fonts know; that is not a broken letter. */
const unknown = '\ufffd';

/** W14: no residue of programs on any page. */
export const residue: Check = {
  rule: 'preflight/w14-residue',
  promise: 'nothing is left over from templates and broken letters',
  find({ file, texts, expected }) {
    let source: string | null = null;
    const isAuthors = (words: string): boolean => {
      source ??= expected.book ? sourceOf(expected.book.article) : '';
      return source.includes(words);
    };
    return file.pages.flatMap(({ number }) => {
      const { live, furniture } = texts.of(number);
      return [...live, ...furniture].flatMap(({ text }): Finding[] => {
        const found = patterns.find(([pattern]) => pattern.test(text));
        const match = found?.[0].exec(text)?.[0];
        if (!found || match === undefined || (match === unknown && !expected.ours) || isAuthors(match)) return [];
        return [
          { page: number, reason: `Expected words only, found ${found[1]} in ${quote(text)}`, place: placeOfPage(expected.book, number) },
        ];
      });
    });
  },
};
