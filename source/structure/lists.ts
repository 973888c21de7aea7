import type { List, RootContent } from 'mdast';
import type { Checklist, ListItem, Role, Sentence } from '../model/article.ts';
import { plainText } from './plain-text.ts';
import type { RoleCues } from './role-cues.ts';

/** The role of a list: its lead-in decides, then its section's role. */
export function listRole(leadIn: string | null, sectionRole: Role, cues: RoleCues): Role {
  if (leadIn !== null) {
    const found = cues.leadIn.find(([, pattern]) => pattern.test(leadIn));
    if (found && sectionRole === 'red-flag' && found[0] === 'signs') return 'red-flag';
    if (found) return found[0];
  }
  return sectionRole;
}

/** “Label: gloss”, when the label is a short run before the first colon and something follows. */
function splitLabel(text: string): { label: string | null; gloss: string | null } {
  const found = /^([^:“"]{2,60}?):\s+(\S.*)$/u.exec(text);
  if (!found?.[1] || !found[2] || found[1].split(' ').length > 8) return { label: null, gloss: null };
  return { label: found[1].trim(), gloss: found[2].trim() };
}

/** Nested lists belong to their own checklist: an item's words are its own paragraphs only. */
function ownText(item: List['children'][number]): string {
  return plainText(item.children.filter((child) => child.type !== 'list'));
}

/** A list of the author's as data; `sentencesOf` tells which sentences a node holds. */
export function readList(list: List, leadIn: string | null, role: Role, sentencesOf: (node: RootContent) => Sentence[]): Checklist {
  const items = list.children.map((item): ListItem => {
    const text = ownText(item);
    const sentences = item.children.filter((child) => child.type !== 'list').flatMap(sentencesOf);
    return {
      text,
      ...splitLabel(text),
      minutes: null,
      place: { line: item.position?.start.line ?? 1, column: item.position?.start.column ?? 1 },
      sentenceIds: sentences.filter((sentence) => sentence.strippedBy === null).map((sentence) => sentence.id),
    };
  });
  return {
    role,
    leadIn,
    items: items.filter((item) => item.text !== '' && item.sentenceIds.length > 0),
    place: { line: list.position?.start.line ?? 1, column: list.position?.start.column ?? 1 },
  };
}
