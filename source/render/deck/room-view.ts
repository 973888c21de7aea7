import type { Words } from '../../model/content.ts';
import { isRightToLeft } from '../direction.ts';

/** Our words for the deck as a program: keys, overview, the window with the notes. `lang` is the language they are in. */
export type RoomWords = Words & { lang: string };

export interface HelpGroup {
  heading: string;
  /** What a deck must have for these keys to do anything: `notes`, or `null`. */
  needs: string | null;
  /** `turn` is where the arrow of a key points, which is drawn: not every font has it. */
  rows: { keys: { name: string; turn: 'left' | 'right' | null }[]; text: string }[];
}

/** The words of the room, from the locale. */
export function readRoom(words: Words): RoomWords {
  const { room } = words;
  if (!isTable(room) || typeof room.lang !== 'string') throw new Error('The locale has no group “room”');
  return { ...room, lang: room.lang };
}

/** The keys by group; in a deck that runs from right to left the arrows go the other way. */
export function listKeys(room: RoomWords, lang: string): HelpGroup[] {
  const forward = isRightToLeft(lang) ? 'left' : 'right';
  const back = isRightToLeft(lang) ? 'right' : 'left';
  const keyView = (key: string): HelpGroup['rows'][number]['keys'][number] => {
    const turn = key === '{forward}' ? forward : key === '{back}' ? back : null;
    return { name: turn === null ? key : { left: '←', right: '→' }[turn], turn };
  };
  return tables(table(room.help).groups).map(({ heading, needs, rows }) => ({
    heading: String(heading),
    needs: typeof needs === 'string' ? needs : null,
    rows: tables(rows).map(({ keys, text }) => ({
      keys: Array.isArray(keys) ? keys.map((key) => keyView(String(key))) : [],
      text: String(text),
    })),
  }));
}

type Table = { [key: string]: unknown };

const isTable = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);
const table = (value: unknown): Table => (isTable(value) ? value : {});
const tables = (value: unknown): Table[] => (Array.isArray(value) ? value.map(table) : []);
