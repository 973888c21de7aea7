import type { FindConstruct } from './construct.ts';

/** The line after a list of mistakes that says what to do instead. */
export const findInstead: FindConstruct = (view) => {
  if (!view.lists.some((list) => list.role === 'avoid')) return { instead: null };
  return { instead: view.passages.find(({ kind, text }) => kind === 'paragraph' && view.cues.instead.test(text))?.text ?? null };
};
