import type { Contrast, Place, Role } from '../../model/article.ts';
import type { FindConstruct, SectionView } from './construct.ts';

const advises: readonly Role[] = ['strategy', 'avoid', 'script', 'rewrite', 'ritual'];

/** Two sides the author tells apart: in the heading, in a sentence, or as the heads of a two-column table. */
export const findContrasts: FindConstruct = (view) => {
  const { cues } = view;
  const sentences = view.passages.flatMap((passage) =>
    passage.kind === 'paragraph' && !view.claimed.has(passage) ? passage.sentences : [],
  );
  const contrasts = [
    // “Focus on connection, not control” is a thing to do, not two sides.
    ...(advises.includes(view.role) ? [] : sides(view.title ?? '', cues.contrastHeading, view.place, view)),
    ...sentences.flatMap((sentence) => sides(sentence.text, cues.contrast, sentence.place, view)),
    ...turns(view),
    ...tableHeads(view),
  ];
  const known = new Set<string>();
  return { contrasts: contrasts.filter(({ a, b }) => known.size < known.add(`${a}|${b}`.toLowerCase()).size) };
};

function sides(text: string, patterns: readonly RegExp[], place: Place, view: SectionView): Contrast[] {
  for (const pattern of patterns) {
    const { a, b } = pattern.exec(text)?.groups ?? {};
    if (a && b) return [{ a: tidy(a, view), b: tidy(b, view), place }];
  }
  return [];
}

/** “… can be temporary. But when it becomes a habit, …”: two sentences that belong together. */
function turns(view: SectionView): Contrast[] {
  return view.passages.flatMap((passage) =>
    passage.kind !== 'paragraph'
      ? []
      : passage.sentences.flatMap((sentence, index) => {
          const next = passage.sentences[index + 1];
          if (!next || sides(sentence.text, view.cues.contrast, sentence.place, view).length > 0) return [];
          return sides(`${sentence.text} ${next.text}`, view.cues.contrast.slice(1), sentence.place, view);
        }),
  );
}

function tableHeads(view: SectionView): Contrast[] {
  if (view.role !== 'contrast') return [];
  return view.tables.flatMap(({ head }) => {
    const named = head.filter((cell) => cell.text !== '');
    const [a, b] = named;
    return a && b && named.length === 2 ? [{ a: tidy(a.text, view), b: tidy(b.text, view), place: a.place }] : [];
  });
}

const tidy = (text: string, view: SectionView): string =>
  text
    .replace(view.cues.article, '')
    .replace(/[.,;:]$/u, '')
    .trim();
