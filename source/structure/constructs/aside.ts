import type { RootContent } from 'mdast';
import type { SourceLine } from '../../model/article.ts';
import { placeOf } from '../place.ts';
import { plainText } from '../plain-text.ts';
import { isKept } from '../register-sentence.ts';
import { idsOf, type SectionView } from './construct.ts';

const worded = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** The lines of blocks that are no part of the reading: a paragraph, item, table row or code block each. */
export function linesOfAside(blocks: readonly RootContent[], view: SectionView): SourceLine[] {
  return blocks.flatMap((block): SourceLine[] => {
    const row = block.type === 'tableRow';
    if (!row && !worded.has(block.type)) return 'children' in block ? linesOfAside(block.children as RootContent[], view) : [];
    const cells = row ? block.children.filter((cell) => plainText(cell) !== '') : [block];
    const text = cells.map(plainText).join(' · ');
    const sentences = cells.flatMap((cell) => view.sentencesOf.get(cell) ?? []).filter(isKept);
    return text === '' ? [] : [{ text, place: placeOf(block), sentenceIds: idsOf(sentences) }];
  });
}
