import type { Article } from '../../source/model/article.ts';
import type { DeckDocument, Notes, Slide } from '../../source/model/deck.ts';
import type { PlannedBlock, RoomMode, Session } from '../../source/model/session.ts';
import type { PageReference } from '../../source/model/workbook.ts';
import { someOptions } from './some-options.ts';

export const options = someOptions({ minutes: 60 });
export const article: Article = {
  fileName: 'article.md',
  slug: 'article',
  title: 'The quiet and the reach',
  subtitle: null,
  titleGrave: null,
  lang: 'en',
  author: null,
  date: null,
  description: null,
  source: null,
  permission: 'own',
  sections: [],
  sentences: [],
};

/** id, mode, minutes, least minutes, priority: 0 is required. */
export type Row = [id: string, mode: RoomMode, minutes: number, least: number, priority: number];
export const hour: Row[] = [
  ['welcome', 'listen', 4, 3, 0],
  ['agreement', 'room', 5, 3, 0],
  ['signs-talk', 'listen', 6, 4, 0],
  ['signs-pair', 'pair', 11, 7, 0],
  ['stretch', 'rest', 3, 3, 0],
  ['ritual', 'pair', 9, 5, 6],
  ['a-new-kind', 'alone', 8, 8, 0],
  ['information', 'listen', 6, 2, 0],
  ['close', 'room', 8, 3, 0],
];

export function planFrom(rows: Row[], startMinute: number): Session {
  let startsAt = 0;
  const blocks = rows.map(([id, mode, minutes, minMinutes, priority]): PlannedBlock => {
    const part = id === 'welcome' || id === 'agreement' ? 'settle' : 'notice';
    const block = { id, name: `Name of ${id}`, aim: `Aim of ${id}`, part, mode, role: null, minMinutes, minutes, startsAt } as const;
    startsAt += minutes;
    return { ...block, idealMinutes: minutes, maxMinutes: minutes, required: priority === 0, priority, lead: null, support: null };
  });
  return { minutes: startsAt, startMinute, blocks, leftOut: [], talkPercent: 0, fillsMinutes: null };
}

const notes: Notes = {
  timeAndMode: '',
  aim: '',
  say: '',
  do: [],
  ask: [],
  watchFor: null,
  ifShort: null,
  ifLong: null,
  workbook: null,
  next: null,
  fromArticle: [],
  fromAuthor: [],
};

/** Two slides for every block; the first of a pair block has a countdown and two pages. */
export function deckFrom(session: Session): DeckDocument {
  const slides = session.blocks.flatMap((block, at) =>
    [0, 1].map((one): Slide => {
      const active = block.mode === 'pair' && one === 0;
      const countdown = { minutes: block.minutes - 1, kind: 'pair', ready: '', first: '', second: '', done: '' } as const;
      return {
        id: `${block.id}-${one}`,
        number: at * 2 + one + 1,
        blockId: block.id,
        part: block.part,
        seconds: block.minutes * 30,
        title: block.name,
        titleSentenceIds: [],
        of: null,
        mode: null,
        size: 1,
        workbookPages: active ? 'pp. 8–9' : block.id === 'signs-pair' ? 'p. 14' : null,
        countdown: active ? countdown : null,
        body: { type: 'activity', steps: [] },
        notes,
      };
    }),
  );
  const parts = [
    { part: 'settle', name: 'Settle' },
    { part: 'notice', name: 'Notice' },
  ] as const;
  return { title: article.title, lang: 'en', session, parts: [...parts], slides };
}

export const pageRefs: PageReference[] = [{ activity: 'support', sectionId: null, pages: [16] }];
