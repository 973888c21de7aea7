import type { Section } from '../../model/article.ts';
import { typefacesOf } from '../../model/look.ts';
import type { SupportLine } from '../../model/options.ts';
import { type Part, type PlannedBlock, parts, type RoomMode } from '../../model/session.ts';
import { countWords, cutText } from '../cut-text.ts';
import { ledBy } from '../led-by.ts';
import { formatClock } from '../phrases.ts';
import { allSections } from '../session/teaching.ts';
import { type DeckContext, type Draft, draft, emWidth, own } from './draft.ts';
import { bookPages } from './find.ts';
import { rotate } from './rotate.ts';
import { splitToFit } from './split.ts';

/** The parts this session has, in order. */
export function partsOf(context: DeckContext): Part[] {
  return parts.filter((part) => context.session.blocks.some((block) => block.part === part));
}

export function endClock(context: DeckContext): string {
  return formatClock(context.session.startMinute + context.session.minutes);
}

export function partName(context: DeckContext, part: Part): string {
  return context.phrases.text(`session.parts.${part}`);
}

/** Headed columns of a slide, as the locale lists them. */
export function columns(context: DeckContext, path: string): { heading: string; text: string }[] {
  return context.phrases.groups(path).map((column) => ({ heading: column.heading ?? '', text: column.text ?? '' }));
}

/**
 * A block that finds nothing to show: a heading of its sections stands large over what is spoken, else the room is asked, so that its
 * minutes are not lost.
 */
export function fallbackDraft(block: PlannedBlock, sections: Section[], context: DeckContext): Draft {
  const named = sections.find(
    ({ title, headingSentenceId, largeTitle }) => largeTitle && title !== null && headingSentenceId !== null && emWidth(title) <= 46,
  );
  if (named) return headingDraft(block, named, sections, context);
  const question = context.phrases.text(`deck.fallback.${block.id === 'opening-talk' ? 'first' : 'later'}`);
  return draft({
    id: block.id,
    kind: 'debrief',
    title: question,
    mode: { mode: 'room', rule: null },
    body: { type: 'ask', question },
    wants: 120,
    sectionIds: sections.map((section) => section.id),
  });
}

function headingDraft(block: PlannedBlock, named: Section, sections: Section[], context: DeckContext): Draft {
  return draft({
    id: `${block.id}-heading`,
    kind: 'statement',
    title: context.phrases.text(`session.blocks.${block.id}.name`),
    body: { type: 'statement', statements: [own(named.title ?? '', [named.headingSentenceId ?? ''])] },
    wants: 120,
    sectionIds: sections.map((section) => section.id),
  });
}

/** A part opens on its name and, when they are short enough for one line, the sections it covers. */
export function dividerDraft(part: Part, headings: string[], context: DeckContext): Draft {
  const { phrases } = context;
  const all = partsOf(context);
  const here = all.indexOf(part);
  const covered = headings.join(phrases.text('deck.divider.between'));
  const line = headings.length > 1 && emWidth(covered) <= 29 ? covered : phrases.text(`deck.divider.lines.${part}`);
  const state = (index: number) => (index < here ? ('past' as const) : index === here ? ('here' as const) : ('ahead' as const));
  const name = partName(context, part);
  return draft({
    id: `part-${part}`,
    kind: 'divider',
    title: name,
    body: {
      type: 'divider',
      partOf: phrases.text('deck.divider.partOf', { number: here + 1, total: all.length }),
      name,
      line,
      stops: all.map((one, index) => ({ name: partName(context, one), state: state(index) })),
    },
    wants: 30,
    values: { number: here + 1, part: name, about: phrases.text(`deck.divider.say.${part}`) },
  });
}

export function restDraft(block: PlannedBlock, context: DeckContext): Draft {
  const { phrases, session } = context;
  const kind = block.id.startsWith('break') ? 'break' : 'stretch';
  const backAt = formatClock(session.startMinute + block.startsAt + block.minutes);
  // Two minutes for the body in the short rest; every one of them has a way to do it sitting.
  const move = kind === 'stretch' ? rotate(context, phrases.list('deck.break.moves'), 'move') : undefined;
  const label = move ?? phrases.text('deck.break.break');
  return draft({
    id: block.id,
    kind,
    title: phrases.text('deck.break.title', { time: backAt }),
    mode: { mode: 'rest', rule: null },
    countdown: { kind: 'alone', small: true },
    body: { type: 'break', label, backAt },
    wants: block.minutes * 60,
    values: { backAt },
  });
}

export function closeDrafts(context: DeckContext): Draft[] {
  const { article, phrases, host } = context;
  const term = (name: string) => phrases.text(`deck.sources.${name}`);
  const type = { term: term('type'), text: phrases.text('deck.sources.fonts', { fonts: typefacesOf(host).join(', ') }) };
  const rows = [
    { term: term('text'), text: article.title === '' ? term('inBook') : article.title },
    { term: term('author'), text: article.author ?? term('noAuthor') },
    ...(article.source ? [{ term: term('published'), text: article.source }] : []),
    ...quotedRows(context),
    ...ledBy(host.brand).map((text) => ({ term: term('ledBy'), text })),
    type,
    { term: term('note'), text: term('education') },
  ];
  const closing = rotate(context, phrases.tables('deck.close.closings'), 'closing');
  return [
    feedbackDraft(context),
    draft({
      id: 'close',
      kind: 'close',
      title: closing?.text('title') ?? '',
      mode: { mode: 'room', rule: null },
      workbookPages: bookPages(context, 'check-in'),
      body: { type: 'close', line: closing?.text('line') ?? '', next: phrases.text('deck.close.next') },
      wants: 200,
      values: { closing: closing?.text('say') ?? '' },
    }),
    ...sourcesDrafts(
      term('title'),
      wordsOf(rows) + countWords(term('title')) > mostWords ? rows.filter((row) => row !== type) : rows,
      context,
    ),
  ];
}

/** A quiet moment to say how it was, before the close and not after it. */
function feedbackDraft(context: DeckContext): Draft {
  const { phrases } = context;
  return draft({
    id: 'feedback',
    kind: 'feedback',
    title: phrases.text('deck.feedback.title'),
    mode: { mode: (phrases.maybe('deck.feedback.mode') ?? 'alone') as RoomMode, rule: phrases.text('deck.feedback.rule') },
    body: { type: 'debrief', columns: columns(context, 'deck.feedback.columns') },
    wants: 90,
  });
}

/** Everybody the article quotes by name, each once. */
function quotedRows({ article, phrases }: DeckContext): { term: string; text: string }[] {
  const names = allSections(article).flatMap((section) =>
    section.quotations.map(({ by, source }) => (source === null ? by : `${by}, ${source}`)),
  );
  return names.length === 0 ? [] : [{ term: phrases.text('deck.sources.quoted'), text: [...new Set(names)].join('; ') }];
}

/** Sources on one slide; rows too long for it go on to a second. */
/** Words of a slide (QUALITY D3). The typefaces are named where there is room: the workbook names them, too. */
const mostWords = 40;
const wordsOf = (rows: SourceRow[]): number => rows.reduce((sum, { term, text }) => sum + countWords(`${term} ${text}`), 0);

interface SourceRow {
  term: string;
  text: string;
}

function sourcesDrafts(title: string, rows: SourceRow[], context: DeckContext): Draft[] {
  return splitToFit('sources', { items: 6, words: mostWords }, context.fit, (capacity, id) => {
    const pieces = rows.flatMap((row) => cutText(row.text, capacity.words).map((text) => ({ term: row.term, text })));
    return Array.from({ length: Math.ceil(pieces.length / capacity.items) }, (_, index) => {
      const body = { type: 'sources' as const, rows: pieces.slice(index * capacity.items, (index + 1) * capacity.items) };
      return draft({ id: id(index), kind: 'sources', title, series: 'sources', body, wants: 20 });
    });
  });
}

/** Helplines a slide shows; the book has them all. */
const mostHelplines = 3;

/** The first helplines the author gives, each with one way to reach it. */
export const namedHelplines = (lines: readonly SupportLine[], most: number): string[] =>
  lines.slice(0, most).map(({ name, phone, text, url }) => [name, phone ?? text ?? url].filter((one) => one !== undefined).join(': '));

/** Reading only, our own words: the article's lines on danger and help stay in the notes. */
export function informationDrafts(context: DeckContext, sectionIds: string[]): Draft[] {
  const { phrases, host } = context;
  const helplines = namedHelplines(host.support, mostHelplines);
  const slide = (id: string, lines: string[], wants: number) =>
    draft({
      id,
      kind: 'support',
      title: phrases.text('deck.support.title'),
      series: 'support',
      workbookPages: bookPages(context, 'support'),
      body: { type: 'support', tag: phrases.text('deck.support.tag'), lines },
      wants,
      sectionIds,
    });
  return [
    slide('support', phrases.list('deck.support.lines'), 180),
    ...(helplines.length === 0 ? [] : [slide('support-lines', helplines, 40)]),
  ];
}
