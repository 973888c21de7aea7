import type { DeckDocument, Slide } from '../../model/deck.ts';
import { type Field, partRoute, titleField } from './curves.ts';
import type { Labels } from './labels.ts';
import { describeLoop, loopNodes, twoLines } from './loop.ts';

/** What a slide template is given: the slide, its body spread out, and what had to be computed for its drawing. */
export type SlideView = Record<string, unknown>;

const grounds: Partial<Record<Slide['body']['type'], string>> = {
  title: 'ground-deep',
  divider: 'ground-deep',
  close: 'ground-deep',
  care: 'ground-care',
  support: 'ground-care',
  quotation: 'ground-soft',
  break: 'ground-rest',
};

/** Everything one slide's template needs, every field present. */
export function slideView(slide: Slide, deck: DeckDocument, labels: Labels): SlideView {
  const { body } = slide;
  const plain = body.type === 'title';
  return {
    ...slide,
    template: `partials/deck/${body.type}`,
    className: ['layout', `layout-${body.type}`, grounds[body.type] ?? ''].filter(Boolean).join(' '),
    labels,
    spoken: spokenTitle(slide, labels),
    partName: deck.parts.find(({ part }) => part === slide.part)?.name ?? '',
    position: labels.position(slide.number, deck.slides.length),
    of: slide.of && labels.of(slide.of.number, slide.of.total),
    modeMark: slide.mode && `partials/deck/mode-${slide.mode.mode}`,
    body: bodyView(slide),
    foot: plain ? null : footView(slide, deck),
    clock: clockView(slide, labels),
    notes: notesView(slide, labels),
  };
}

/** What a slide is called when it is not seen: its title, with “1 of 2” where it has one. */
const spokenTitle = ({ title, of }: Slide, labels: Labels): string => (of ? `${title} (${labels.of(of.number, of.total)})` : title);

function footView(slide: Slide, deck: DeckDocument): object {
  const here = deck.parts.findIndex(({ part }) => part === slide.part);
  const bare = slide.body.type === 'divider';
  return {
    number: slide.number,
    part: bare ? null : (deck.parts[here]?.name ?? ''),
    progress: bare ? [] : deck.parts.map((_, index) => ({ state: index < here ? 'is-done' : index === here ? 'is-here' : '' })),
    chip: bare ? null : slide.workbookPages,
  };
}

function clockView(slide: Slide, labels: Labels): object | null {
  const { countdown, id, body } = slide;
  if (!countdown) return null;
  const small = ['question', 'break', 'ritual'].includes(body.type) ? ' clock-small' : body.type === 'promises' ? ' clock-line' : '';
  return {
    ...countdown,
    id: `clock-${id}`,
    pair: countdown.kind === 'pair',
    className: `clock clock-${countdown.kind}${small}`,
    digits: `${countdown.minutes}:00`,
    printed: labels.printed(countdown.minutes),
    label: labels.countdown(countdown.minutes),
    words: labels.clock,
  };
}

function notesView(slide: Slide, labels: Labels): object {
  const { notes } = slide;
  return {
    ...notes,
    labels: labels.notes,
    workbook: notes.workbook ?? labels.notes.none,
  };
}

function bodyView(slide: Slide): object {
  const { body } = slide;
  switch (body.type) {
    case 'title':
      return { ...body, field: fieldFor(body.title, body.subtitle, slide.size) };
    case 'divider':
      return { ...body, route: partRoute(body.stops) };
    case 'today':
      return { ...body, rows: body.rows.map((row) => todayRow(row, body.total)) };
    case 'signs':
      return { ...body, className: `signs ${signsShape(body.items.length)}` };
    case 'loop':
      return body.turns
        ? { ...body, nodes: [], description: '' }
        : { ...body, nodes: loopNodes(body.steps), centreLines: twoLines(body.centre), description: describeLoop(body.steps, body.sides) };
    case 'list':
      return { ...body, className: `list list-${body.marks} ${listShape(body)}`, ordered: body.marks === 'number' };
    case 'reasons':
      return {
        ...body,
        reasons: body.reasons.map((reason) => ({ ...reason, hasRows: reason.looksLike.length > 0 || reason.helps !== null })),
      };
    case 'statement':
      return {
        ...body,
        pair: body.statements.length === 2,
        className: `statements statements-${Math.min(body.statements.length, 3)}${slide.number % 2 === 1 ? ' is-right' : ''}`,
      };
    case 'contrast':
      return { ...body, labelled: body.rows.some(({ label }) => label !== null), told: body.rows.length === 1 };
    case 'image':
      return { ...body, className: `picture${body.statements.length > 0 ? ' picture-beside' : ''}${body.caption ? ' has-caption' : ''}` };
    case 'promises':
      return { ...body, columns: body.columns.map((column) => ({ ...column, marks: `partials/deck/marks-${column.who}` })) };
    case 'script':
      return {
        ...body,
        className: `script${body.side === 'right' ? ' is-right' : ''}${emWidth(body.script.text) <= 30 ? ' script-short' : ''}`,
      };
    default:
      return body;
  }
}

/** Four in two columns; more in three rows; an odd few one below the other. */
function signsShape(count: number): string {
  if (count > 4) return 'signs-six';
  return count === 4 ? 'signs-four' : count === 2 ? 'signs-pair' : 'signs-rows';
}

/** Few rows stand large, more than five in two columns, so that the place of a slide is used whatever it holds. */
function listShape({ items, footline }: Extract<Slide['body'], { type: 'list' }>): string {
  if (items.length > 5) return 'list-columns';
  return items.length <= 3 && footline === null ? `list-few list-few-${items.length}` : 'list-rows';
}

function todayRow(row: { from: number; minutes: number }, total: number): object {
  const scale = 520 / total;
  const x = Math.round(row.from * scale);
  const width = Math.max(4, Math.round(row.minutes * scale));
  return { ...row, x, width, labelX: x + width + 18 };
}

/** Rough width of display type in ems; a wide script takes a whole em a letter. */
function emWidth(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 1 : 0.43),
    0,
  );
}

/** Lines as the browser will break them, near enough to leave room for. */
function wrap(text: string, widthEm: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && emWidth(longer) <= widthEm) lines[lines.length - 1] = longer;
    else lines.push(...Array.from({ length: Math.max(1, Math.ceil(emWidth(word) / widthEm)) }, (_, index) => (index === 0 ? word : '')));
  }
  return lines;
}

/** The title's sizes by step; the field opens by half the text block and 40 px. */
const titleSizes = [116, 92, 76, 64, 56, 48, 42];

function fieldFor(title: string, subtitle: string | null, step: number): Field {
  const size = titleSizes[step] ?? 42;
  const reversed = title.split(' ').reverse().join(' ');
  // Balanced lines break anywhere between the first and the last place they can; letters run narrower than a guess.
  const wraps = [title, reversed].map((text) => wrap(text, 890 / size));
  const lines = wraps[0]!;
  const below = subtitle ? 24 + 41 * Math.ceil(subtitle.length / 50) : 0;
  const height = 62 + lines.length * size + below;
  const widest = Math.min(
    840,
    Math.max(...wraps.flat().map((line) => emWidth(line) * size), subtitle ? Math.min(680, emWidth(subtitle) * 34) : 0),
  );
  return titleField(Math.min(310, Math.max(190, height / 2 + 56)), Math.min(780, Math.max(460, widest - 60)));
}
