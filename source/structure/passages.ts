import type { Blockquote, List, ListItem, RootContent, Table } from 'mdast';
import type { Place, Sentence } from '../model/article.ts';
import { emojiText, typedWords } from './emoji.ts';
import { leadInOf, opensNext } from './lead-in.ts';
import type { Marking } from './mark-blocks.ts';
import type { Mark } from './marks.ts';
import { placeOf } from './place.ts';
import { boldOnly, linesOf, plainText } from './plain-text.ts';
import { propertiesOf } from './properties.ts';
import { isKept } from './register-sentence.ts';

/** A paragraph, list item, quotation, table cell or code block, as the finders of constructs see it. */
export interface Passage {
  node: RootContent;
  kind: 'paragraph' | 'item' | 'blockquote' | 'cell' | 'code';
  /** Its own words as one line; of an item without what is nested in it. */
  text: string;
  /** The same with the author's line breaks. */
  lines: string[];
  /** With the pictures (emoji) it was typed with. */
  typed: string;
  /** The words before it at its own level, `''` for none. */
  before: string;
  /** The line that opens it, or the list it stands in. */
  leadIn: string | null;
  /** It opens what follows itself. */
  opens: boolean;
  /** The innermost list it is an item of. */
  list: List | null;
  marks: readonly Mark[];
  /** The title of a mark, printed in bold. */
  isLabel: boolean;
  place: Place;
  /** Sentences that stay. */
  sentences: Sentence[];
}

/** A table as rows of cells, its head first. */
export interface TablePassage {
  head: Passage[];
  rows: Passage[][];
  leadIn: string | null;
}

/** A list, the line that opens it, and the list it is nested in. */
export interface ReadList {
  list: List;
  leadIn: string | null;
  parent: List | null;
  /** It stands in a call-out or a frame, so it says little of its section. */
  isFramed: boolean;
  marks: readonly Mark[];
}

export interface Passages {
  /** In source order, cells left out. */
  all: Passage[];
  tables: TablePassage[];
  /** Every list with the line that opens it, lists in items and call-outs included. */
  lists: ReadList[];
}

/** Everything in a section's reading that can be a construct. */
export function readPassages(blocks: readonly RootContent[], marking: Marking): Passages {
  const found: Passages = { all: [], tables: [], lists: [] };
  readLevel(blocks, { list: null, leadIn: null, isFramed: false }, marking, found);
  return found;
}

interface Level {
  list: List | null;
  leadIn: string | null;
  isFramed: boolean;
}

/** @param own Paragraphs of the item these nodes stand in: read already, but they may open what comes after. */
function readLevel(nodes: readonly RootContent[], level: Level, marking: Marking, found: Passages, own: readonly RootContent[] = []): void {
  let before = '';
  for (const [index, node] of nodes.entries()) {
    const leadIn = leadInOf(nodes, index, marking.cues);
    if (node.type === 'paragraph' && !own.includes(node) && !isFootnote(node)) {
      const opens = opensNext(nodes, index, marking.cues);
      found.all.push(passageOf(node, 'paragraph', { before, list: level.list, leadIn: leadIn ?? level.leadIn, opens }, marking));
    } else if (node.type === 'blockquote') {
      if (isContainer(node)) readLevel(node.children, { list: null, leadIn: null, isFramed: true }, marking, found);
      else found.all.push(passageOf(node, 'blockquote', { before, leadIn }, marking));
    } else if (node.type === 'list') {
      found.lists.push({ list: node, leadIn, parent: level.list, isFramed: level.isFramed, marks: marking.marksOf.get(node) ?? [] });
      for (const item of node.children) readItem(item, { list: node, leadIn, isFramed: level.isFramed }, marking, found);
    } else if (node.type === 'code') found.all.push(passageOf(node, 'code', { before, leadIn }, marking));
    else if (node.type === 'table') found.tables.push(readTable(node, leadIn, marking));
    if (node.type !== 'image' && node.type !== 'thematicBreak') before = titled(node);
  }
}

/** The words of a block; a bold line alone is a title, and opens what follows like a line with a colon. */
function titled(node: RootContent): string {
  const text = plainText(node);
  return boldOnly(node) !== null && !/[.!?:：。！？]$/u.test(text) ? `${text}:` : text;
}

/** An item's own paragraphs are one passage; quotations, tables, code and lists in it stand on their own. */
function readItem(item: ListItem, level: Level, marking: Marking, found: Passages): void {
  const own = item.children.filter((child) => child.type === 'paragraph' || child.type === 'heading');
  const last = own.at(-1);
  if (last) {
    const node = own.length === 1 ? last : ({ ...item, children: own } as ListItem);
    const over = {
      list: level.list,
      leadIn: level.leadIn,
      opens: opensNext(item.children, item.children.indexOf(last), marking.cues),
      sentences: own.flatMap((child) => marking.sentencesOf.get(child) ?? []).filter(isKept),
      typed: typedWords(item) ?? emojiText(node),
      marks: marking.marksOf.get(last) ?? [],
    };
    found.all.push(passageOf(node, 'item', over, marking));
  }
  if (own.length < item.children.length) readLevel(item.children, level, marking, found, own);
}

function readTable(table: Table, leadIn: string | null, marking: Marking): TablePassage {
  const [head = [], ...rows] = table.children.map((row) => row.children.map((cell) => passageOf(cell, 'cell', { leadIn }, marking)));
  return { head, rows, leadIn };
}

function passageOf(node: RootContent, kind: Passage['kind'], over: Partial<Passage>, marking: Marking): Passage {
  return {
    node,
    kind,
    text: plainText(node),
    lines: linesOf(node),
    typed: emojiText(node),
    before: '',
    leadIn: null,
    opens: false,
    list: null,
    marks: marking.marksOf.get(node) ?? [],
    isLabel: marking.labels.has(node),
    place: placeOf(node),
    sentences: (marking.sentencesOf.get(node) ?? []).filter(isKept),
    ...over,
  };
}

/** Call-outs, and quotations that hold more than paragraphs, are frames: what is in them is read as if it stood free. */
const isContainer = (node: Blockquote): boolean =>
  node.data?.callOut !== undefined || node.children.some((child) => child.type !== 'paragraph');

/** A note at the foot is read, and made into nothing else. */
const isFootnote = (node: RootContent): boolean => propertiesOf(node)?.classes.includes('footnote') ?? false;
