import type { Words } from '../../model/content.ts';
import { type RoomWords, readRoom } from './room-view.ts';

/** The words around the slides: chip, countdown, notes. Read from the locale once. */
export interface Labels {
  chip: string;
  partnerA: string;
  partnerB: string;
  rewrite: Record<string, string>;
  reasons: Record<string, string>;
  loop: string;
  breakAt: string;
  clock: Record<string, string>;
  notes: Record<string, string>;
  room: RoomWords;
  blocked: string;
  of: (number: number, total: number) => string;
  position: (number: number, total: number) => string;
  printed: (minutes: number) => string;
  countdown: (minutes: number) => string;
}

export function readLabels(words: Words): Labels {
  const deck = group(words, 'deck');
  const text = (from: Words, key: string): string => {
    const found = from[key];
    if (typeof found !== 'string') throw new Error(`The locale has no string “deck.${key}”`);
    return found;
  };
  const withMinutes = (template: string) => (minutes: number) => template.replace('{minutes}', String(minutes));
  const room = readRoom(words);
  const clock = strings(group(deck, 'clock'));
  return {
    chip: text(deck, 'chip'),
    partnerA: text(deck, 'partnerA'),
    partnerB: text(deck, 'partnerB'),
    rewrite: strings(group(deck, 'rewrite')),
    reasons: strings(group(deck, 'reasons')),
    loop: text(group(deck, 'loop'), 'label'),
    breakAt: text(group(deck, 'break'), 'at'),
    clock,
    notes: strings(group(deck, 'noteLabels')),
    room,
    blocked: text(deck, 'blocked'),
    of: (number, total) => text(deck, 'of').replace('{number}', String(number)).replace('{total}', String(total)),
    position: (number, total) => text(room, 'slideOf').replace('{number}', String(number)).replace('{total}', String(total)),
    printed: withMinutes(text(group(deck, 'print'), 'minutes')),
    countdown: withMinutes(clock.label ?? ''),
  };
}

function group(words: Words, key: string): Words {
  const found = words[key];
  if (found === undefined || typeof found === 'string' || Array.isArray(found)) throw new Error(`The locale has no group “${key}”`);
  return found;
}

function strings(from: Words): Record<string, string> {
  return Object.fromEntries(Object.entries(from).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
