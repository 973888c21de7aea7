/** What a file holds before it becomes Markdown. */
export type ArticleKind = 'markdown' | 'text' | 'html' | 'word';

const kinds: [ArticleKind, string[]][] = [
  ['markdown', ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'qmd', 'rmd']],
  ['html', ['html', 'htm', 'xhtml']],
  ['word', ['docx', 'docm', 'dotx']],
];

/** The letters after the last dot of the file's name, in small letters; `''` for none. */
export function extensionOf(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return /^.+\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What the file's name says it is; a name that says nothing is text. */
export function kindOfPath(path: string): ArticleKind {
  const extension = extensionOf(path);
  return kinds.find(([, extensions]) => extensions.includes(extension))?.[0] ?? 'text';
}

/** Names of files the folder of articles is searched for. */
export const isArticleName = (name: string): boolean => /^[^.~].*\.(?:md|markdown|mdx|txt|text|html?|xhtml|docx)$/iu.test(name);
