import type { Element, ElementContent, Text as HastText } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { flattenToPhrasing } from '../tree/flatten.ts';
import { mergeText, paragraphOf, placeOf } from '../tree/nodes.ts';
import { convertUnknown } from './boxes.ts';
import { blockHandlers } from './handlers.ts';
import { trimBreaks } from './inline.ts';
import type { LeftOut } from './left-out.ts';
import { boxOf, type Cites, imageOf, linkOf, phraseOf } from './phrases.ts';
import { blockTags, droppedTags, isKnown, voidTags } from './tags.ts';

/** What the handler of one element may ask for. */
export interface HtmlConverter {
  /** Blocks: runs of words become paragraphs. */
  flow(nodes: ElementContent[]): RootContent[];
  /** One line of words, blocks inside flattened. */
  phrasing(nodes: ElementContent[]): PhrasingContent[];
  cites: Cites;
  leftOut: LeftOut;
  /** The blocks of Markdown that came back, by their index. */
  used: Set<number>;
}

/**
 * Converts parsed HTML into the same nodes Markdown gives; blocks of Markdown inside come back as they were.
 *
 * @param passed The blocks of the run, by their index.
 * @param closed Names of the elements that somebody closes: an element left open is never dropped with all that follows.
 */
export function createConverter(passed: RootContent[], closed: ReadonlySet<string>, cites: Cites, leftOut: LeftOut): HtmlConverter {
  const converter: HtmlConverter = {
    flow: (nodes) => toFlow(nodes),
    phrasing: (nodes) => trimBreaks(trimEnds(mergeText(nodes.flatMap((node) => toPhrasing(node))))),
    cites,
    leftOut,
    used: new Set(),
  };
  const passedBlock = (node: ElementContent): RootContent | null => {
    if ((node.type as string) !== 'passed') return null;
    const { index } = node as unknown as { index: number };
    converter.used.add(index);
    return passed[index] ?? null;
  };

  function toFlow(nodes: ElementContent[]): RootContent[] {
    const blocks: RootContent[] = [];
    let run: PhrasingContent[] = [];
    const flush = (): void => {
      for (const words of splitAtDoubleBreaks(mergeText(run))) if (words.length > 0) blocks.push(paragraphOf(words, words[0]));
      run = [];
    };
    for (const node of nodes) {
      const block = passedBlock(node);
      if (block === null && !isBlock(node, passedBlock)) run.push(...toPhrasing(node));
      else {
        flush();
        blocks.push(...(block ? [block] : elementFlow(node as Element)));
      }
    }
    flush();
    return blocks;
  }

  function elementFlow(node: Element): RootContent[] {
    if (isDropped(node)) return [];
    const handler = blockHandlers[node.tagName] ?? (closed.has(node.tagName) && !isKnown(node.tagName) ? convertUnknown : undefined);
    return handler?.(node, converter) ?? toFlow(node.children);
  }

  function toPhrasing(node: ElementContent): PhrasingContent[] {
    const block = passedBlock(node);
    if (block) return flattenToPhrasing([block]);
    if (node.type === 'text') return [collapse(node)];
    if (node.type !== 'element' || isDropped(node)) return [];
    const own = voidOf(node);
    // Inside a formula even an empty element may hold words.
    if (own) return [...own, ...node.children.flatMap(toPhrasing)];
    if (isBlock(node, passedBlock)) return flattenToPhrasing(elementFlow(node));
    const children = mergeText(node.children.flatMap(toPhrasing));
    return node.tagName === 'a' ? linkOf(node.properties, children) : (phraseOf(node.tagName, children, cites) ?? children);
  }

  function voidOf(node: Element): PhrasingContent[] | null {
    const at = placeOf(node as never);
    if (node.tagName === 'br') return [{ type: 'break', ...at }];
    if (node.tagName === 'img') return imageOf(node.properties, at);
    const box = node.tagName === 'input' ? boxOf(node.properties) : null;
    return box === null ? null : [{ type: 'text', value: box, ...at }];
  }

  function isDropped(node: Element): boolean {
    if (!droppedTags.has(node.tagName) || (node.tagName === 'input' && boxOf(node.properties) !== null)) return false;
    if (!closed.has(node.tagName) && !voidTags.has(node.tagName)) return false;
    const content = 'content' in node && node.content ? node.content.children : [];
    leftOut.element(node.tagName, wordsOf([...node.children, ...(content as ElementContent[])]), node.position?.start.line);
    return true;
  }

  function wordsOf(nodes: ElementContent[]): string {
    return nodes
      .map((node) => {
        const block = passedBlock(node);
        if (block) return textOf(block);
        return node.type === 'text' ? node.value : 'children' in node ? wordsOf(node.children) : '';
      })
      .join(' ');
  }
  return converter;
}

/** A block, or an inline element somebody put blocks into. */
function isBlock(node: ElementContent, passedBlock: (node: ElementContent) => RootContent | null): boolean {
  if (passedBlock(node)) return true;
  if (node.type !== 'element') return false;
  return blockTags.has(node.tagName) || isSpread(node) || node.children.some((child) => isBlock(child, passedBlock));
}

/** A component written over several lines. */
const isSpread = ({ tagName, children: [first] }: Element): boolean =>
  !isKnown(tagName) && first?.type === 'text' && /^[ \t]*\n/u.test(first.value);

/** Space in HTML is one space; where it holds a line end one line end is left, so that lines stay countable. */
function collapse(node: HastText): PhrasingContent {
  const value = node.value.replace(/[ \t\n\f\r]+/gu, (space) => (space.includes('\n') ? '\n' : ' '));
  return { type: 'text', value, ...placeOf(node as never) };
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes;
  if (first?.type === 'text') first.value = first.value.replace(/^[ \n]+/u, '');
  const last = nodes.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/[ \n]+$/u, '');
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Two breaks in a row are how many people end a paragraph in HTML. */
export function splitAtDoubleBreaks(nodes: PhrasingContent[]): PhrasingContent[][] {
  const paragraphs: PhrasingContent[][] = [[]];
  const isGap = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && node.value.trim() === '';
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    const isSecond = node.type === 'break' && (before?.type === 'break' || (isGap(before) && nodes[index - 2]?.type === 'break'));
    if (isSecond) paragraphs.push([]);
    else paragraphs.at(-1)?.push(node);
  }
  return paragraphs.map((words) => trimBreaks(trimEnds(trimBreaks(trimEnds(words)))));
}
