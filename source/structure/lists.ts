import type { List, ListItem as ListItemNode, RootContent } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import { findMinutes } from '../language/minutes.ts';
import { findQuoted, isWhollyQuoted } from '../language/quoted.ts';
import { hasBlank, isQuestion, wordCount } from '../language/words.ts';
import type { Checklist, ListItem, Role, Sentence } from '../model/article.ts';
import { emojiCueOf, emojiText } from './emoji.ts';
import { isDangerList } from './find-danger.ts';
import { markedRole, markNamed } from './marks.ts';
import type { ReadList } from './passages.ts';
import { placeOf } from './place.ts';
import { plainText } from './plain-text.ts';
import { namesSomebody } from './quotable.ts';
import { isKept } from './register-sentence.ts';

/** What a list is: the author's mark, words of danger, its lead-in, the pictures and words its items begin with, else what it stands in (DOMAIN a). */
export function listRole(read: ReadList, around: Role, cues: Cues): Role {
  if (markNamed(read.marks, 'prompt')) return 'reflect';
  const script = markNamed(read.marks, 'script');
  if (script) return (script.attributes.ask ?? null) === null ? 'script' : 'ask';
  const marked = markedRole(read.marks);
  if (marked) return marked;
  const role =
    (isDangerList(read, cues, around) ? 'red-flag' : null) ??
    pairRole(read, cues) ??
    (read.leadIn === null ? null : leadInRole(read.leadIn, around, cues)) ??
    shapeRole(read.list, around, cues) ??
    around;
  return role === 'reflect' && !asksToWrite(read, cues) ? 'strategy' : role;
}

/**
 * Whether a list is questions to write on: two thirds of its items ask outside quotation marks and code, ask for writing or leave a gap.
 *
 * “**Ask.** “Is there more?”” is a step; an item that is nothing but a quoted question counts under a line that asks.
 */
function asksToWrite({ list, leadIn }: ReadList, cues: Cues): boolean {
  const items = list.children.map((item) => plainText(ownBlocks(item))).filter((text) => text !== '');
  const asked = leadIn !== null && cues.reflect.test(leadIn);
  const asks = items.filter((text) => {
    if (isQuestion(text)) return !isWithin(text) || (asked && isWhollyQuoted(text));
    return hasBlank(text) || /(?:…|\.{3})["”’]?$/u.test(text) || (wordCount(text) >= 3 && cues.write.test(text));
  });
  return asks.length * 3 >= items.length * 2;
}

/** Its question mark stands inside quotation marks. */
const isWithin = (text: string): boolean => findQuoted(text).some(({ end }) => end >= text.trimEnd().length);

/** Under “Before:” quoted words are the example not to follow, under “After:” words to say. */
function pairRole({ list, leadIn }: ReadList, { rewrite }: Cues): Role | null {
  const label = leadIn?.replace(/\s*[:：]\s*$/u, '') ?? '';
  if (!rewrite.bad.test(label) && !rewrite.good.test(label)) return null;
  const quoted = list.children.filter((item) => isWhollyQuoted(plainText(item))).length;
  if (quoted * 2 <= list.children.length) return null;
  return rewrite.bad.test(label) ? 'rewrite' : 'script';
}

/** The role a line gives to what it opens, `null` for none; a short one may be worded like a heading. */
export function leadInRole(leadIn: string, around: Role, cues: Cues): Role | null {
  const found = cues.leadIn.find(([, pattern]) => pattern.test(leadIn))?.[0] ?? shortTitleRole(leadIn, cues);
  return found === 'signs' && around === 'red-flag' ? 'red-flag' : found;
}

/** Roles that are for whole sections, not for lists in them. */
const sectionOnly: readonly Role[] = ['close', 'define', 'intro', 'cycle', 'contrast', 'affirm', 'quote'];

function shortTitleRole(leadIn: string, cues: Cues): Role | null {
  const found = wordCount(leadIn) <= 8 ? cues.heading.find(([, pattern]) => pattern.test(leadIn))?.[0] : undefined;
  return found && !sectionOnly.includes(found) ? found : null;
}

/** Items led by no-entry signs or crosses are mistakes, by flags warning signs; “Don't …” is a mistake where things to do are told. */
export function shapeRole(list: List, around: Role, cues: Cues): Role | null {
  const items = list.children.map(emojiText);
  const led = (cue: string) => items.filter((text) => emojiCueOf(text) === cue).length;
  if (led('red-flag') * 2 > items.length) return 'red-flag';
  if (led('avoid') > 0 && led('avoid') === led('do')) return items.every((text) => findQuoted(text).length > 0) ? 'rewrite' : null;
  if (led('avoid') * 2 > items.length) return 'avoid';
  const forbids = items.filter((text) => cues.forbids.test(text)).length;
  return items.length >= 2 && forbids * 3 >= items.length * 2 && (around === 'general' || around === 'strategy') ? 'avoid' : null;
}

/** “Label: gloss”, when the label is a short run before the first colon and something follows; a bold label may have a dash. */
export function splitLabel(text: string, bold: string | null = null): { label: string | null; gloss: string | null } {
  const named = bold === null ? null : bold.replace(/\s*[:：–—-]\s*$/u, '');
  if (named && text.startsWith(named) && wordCount(named) <= 10) {
    const gloss = /^\s*[:：–—-]\s*(\S.*)$/su.exec(text.slice(named.length))?.[1];
    if (gloss) return { label: named, gloss: gloss.trim() };
  }
  const found = /^([^:：“"]{2,60}?)(?::\s+|：\s*)(\S.*)$/su.exec(text);
  if (!found?.[1] || !found[2] || wordCount(found[1]) > 8) return { label: null, gloss: null };
  return { label: found[1].trim(), gloss: found[2].trim() };
}

/** The bold run a paragraph begins with, `null` for none. */
export function boldStart(node: RootContent | undefined): string | null {
  if (node?.type !== 'paragraph') return null;
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'strong' ? plainText(first) : null;
}

/** Nested lists belong to their own checklist: an item's words are its own blocks only. */
const ownBlocks = (item: ListItemNode): RootContent[] => item.children.filter((child) => child.type !== 'list');

/** A list of the author's as data; `sentencesOf` tells which sentences a node holds. */
export function readList(read: ReadList, role: Role, cues: Cues, sentencesOf: (node: RootContent) => Sentence[]): Checklist {
  const items = read.list.children.map((item): ListItem => {
    const own = ownBlocks(item);
    const text = plainText(own);
    return {
      text,
      ...splitLabel(text, boldStart(own[0])),
      minutes: findMinutes(own[0] ? emojiText(own[0]) : text),
      names: namesSomebody(text, cues),
      place: placeOf(item),
      sentenceIds: own
        .flatMap(sentencesOf)
        .filter(isKept)
        .map((sentence) => sentence.id),
    };
  });
  return {
    role,
    leadIn: read.leadIn,
    items: items.filter((item) => item.text !== '' && item.sentenceIds.length > 0),
    place: placeOf(read.list),
  };
}
