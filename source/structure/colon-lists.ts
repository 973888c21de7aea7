import type { Paragraph, Root, RootContent } from 'mdast';
import { endsSentence, wordCount } from '../language/words.ts';
import { listFromLines, splitLines } from './emoji-lists.ts';
import { linesOf, plainText } from './plain-text.ts';

/**
 * A copy of the tree in which short lines typed under a line with a colon, in one paragraph and without bullets, are a list.
 *
 * DOMAIN a, list test for unbulleted text: short lines without a full stop at the end. Whole sentences stay prose.
 */
export function listColonLines(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((child) => (child.type === 'paragraph' ? splitParagraph(child) : [child])) };
}

function splitParagraph(paragraph: Paragraph): RootContent[] {
  const [opening, ...rest] = linesOf(paragraph);
  if (opening === undefined || rest.length < 2 || !/[:：]$/u.test(opening)) return [paragraph];
  if (!rest.every((line) => wordCount(line) <= 12 && line.length <= 90 && !endsSentence(line) && !/[,;:：]/u.test(line)))
    return [paragraph];
  const [first, ...lines] = splitLines(paragraph);
  if (!first || lines.length !== rest.length || plainText({ type: 'paragraph', children: first }) !== opening) return [paragraph];
  return [
    { ...paragraph, children: first },
    { ...listFromLines(paragraph, lines), position: lines[0]?.[0]?.position ?? paragraph.position } as RootContent,
  ];
}
