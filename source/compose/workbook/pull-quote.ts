import type { Section } from '../../model/article.ts';

/** Whole sentences of the section worth setting large: short, and fit by the words of their language. The first goes beside the reading. */
export function pullQuotes(sections: readonly Section[]): string[] {
  if (sections.some((section) => section.role === 'red-flag' || section.role === 'decide')) return [];
  return sections.flatMap(({ prose, quotable }) =>
    prose.filter(({ id, text }) => quotable.includes(id) && isShort(text)).map(({ text }) => text),
  );
}

function isShort(text: string): boolean {
  const count = text.split(/\s+/).length;
  return count >= 5 && count <= 16;
}
