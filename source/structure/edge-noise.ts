import type { RootContent } from 'mdast';
import { readDate } from '../language/dates.ts';
import { lineNoiseRule } from '../language/noise.ts';
import { endsSentence, wordCount } from '../language/words.ts';
import { linesOf, plainText } from './plain-text.ts';
import type { RawSection } from './sections.ts';

/** Paragraphs that are noise as a whole, with the rule. */
export type LineNoise = ReadonlyMap<RootContent, string>;

/**
 * What was copied with an article from its page: date, counts, buttons above its first paragraph and below its last.
 *
 * Such words are only noise among their like, so at each end two lines must be, or one that were noise anywhere.
 */
export function findEdgeNoise(sections: readonly RawSection[]): LineNoise {
  const [first] = sections;
  const top = first && first.heading === null ? paragraphsBeforeProse(first.blocks.map(({ node }) => node)) : [];
  const bottom = paragraphsBeforeProse((lastOf(sections)?.blocks ?? []).map(({ node }) => node).reverse());
  return new Map([...noiseAmong(top), ...noiseAmong(bottom)]);
}

const lastOf = (sections: readonly RawSection[]): RawSection | undefined => {
  const last = sections.at(-1);
  return last && last.children.length > 0 ? lastOf(last.children) : last;
};

function paragraphsBeforeProse(nodes: RootContent[]): RootContent[] {
  const end = nodes.findIndex((node) => node.type !== 'image' && (node.type !== 'paragraph' || isProse(plainText(node))));
  return nodes.slice(0, end === -1 ? nodes.length : end).filter((node) => node.type === 'paragraph');
}

const isProse = (text: string): boolean => wordCount(text) >= 20 || (wordCount(text) >= 6 && endsSentence(text));

function noiseAmong(paragraphs: RootContent[]): [RootContent, string][] {
  const found = paragraphs.flatMap((node): [RootContent, string][] => {
    const rules = piecesOf(node).map((piece) => lineNoiseRule(piece, true) ?? (readDate(piece) === null ? null : 'strip/date'));
    return rules.length > 0 && rules.every((rule) => rule !== null) ? [[node, rules[0] ?? '']] : [];
  });
  const isSure = paragraphs.some((node) => piecesOf(node).some((piece) => lineNoiseRule(piece, false) !== null));
  return isSure || found.length >= 2 ? found : [];
}

const piecesOf = (node: RootContent): string[] =>
  linesOf(node)
    .flatMap((line) => line.split(/\s*[|·∙•]\s*/u))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
