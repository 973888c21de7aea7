import { styleText } from 'node:util';
import type { Outline, OutlineSection } from '../pipeline.ts';

/** How sure a role is, in words; the numbers are those of the roles' evidence. */
const sureness = (confidence: number): string => (confidence >= 0.8 ? 'sure' : confidence >= 0.5 ? 'likely' : 'a guess');

const dim = (text: string): string => styleText('dim', text);

/** `12`, `12–15`, `12, 14–16`: numbers in order as runs. */
export function formatRuns(numbers: number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const counted = (numbers: number[], one: string, many: string): string | null =>
  numbers.length === 0 ? null : `${numbers.length === 1 ? one : many} ${formatRuns(numbers)}`;

function shorten(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width
    ? text
    : `${letters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/** What a section holds, a line each: kind, words, line of the article. */
function holdings(section: OutlineSection): string[] {
  const at = (line: number) => dim(`  line ${line}`);
  const quoted = (text: string) => (/^[“"„«「‘]/u.test(text) ? text : `“${text}”`);
  return [
    ...section.lists.map(({ role, leadIn, items, line }) => {
      const items_ = `${items.length} item${items.length === 1 ? '' : 's'}`;
      return `list (${role}), ${items_}${leadIn === null ? '' : `, after “${shorten(leadIn, 40)}”`}${at(line)}`;
    }),
    ...section.scripts.map(
      ({ kind, text, line }) => `${kind === 'ask' ? 'question to ask' : 'script'} ${shorten(quoted(text), 60)}${at(line)}`,
    ),
    ...section.rewrites.map(
      ({ before, after, line }) => `rewrite ${shorten(quoted(before), 28)} → ${shorten(quoted(after), 28)}${at(line)}`,
    ),
    ...section.quotations.map(({ text, by, line }) => `quotation ${shorten(quoted(text), 44)} by ${by}${at(line)}`),
    ...section.prompts.map(
      ({ text, subject, line }) => `prompt ${shorten(text, 60)}${subject === 'partner' ? ', private' : ''}${at(line)}`,
    ),
    ...section.contrasts.map(({ a, b, line }) => `contrast ${shorten(a, 28)} | ${shorten(b, 28)}${at(line)}`),
    ...section.thoughts.map(({ text, line }) => `inner voice ${shorten(quoted(text), 60)}${at(line)}`),
    ...section.exercises.map(
      ({ title, minutes, mode, line }) => `activity ${title ?? ''} (${mode}${minutes === null ? '' : `, ${minutes} min`})${at(line)}`,
    ),
    ...section.notes.map(({ text, line }) => `speaker notes ${shorten(text, 56)}${at(line)}`),
  ];
}

function sectionLines(section: OutlineSection, stem: string, isLast: boolean): string[] {
  const title = `${section.number === null ? '' : `${section.number}. `}${section.title ?? '(before the first heading)'}`;
  const becomes = [
    counted(section.pages, 'page', 'pages'),
    counted(section.slides, 'slide', 'slides'),
    section.minutes > 0 ? `${section.minutes} min` : null,
  ].filter((one) => one !== null);
  const known = section.role === 'general' ? 'no cue: general pages' : `${sureness(section.confidence)}, by ${section.cue}`;
  const below = `${stem}${isLast ? '   ' : '│  '}`;
  const detail = `${below}${section.sections.length > 0 ? '│  ' : '   '}`;
  return [
    `${stem}${isLast ? '└─ ' : '├─ '}${styleText('bold', title)}${dim(`  line ${section.line}`)}`,
    `${detail}${styleText('cyan', section.role)} ${dim(known)}`,
    ...(becomes.length > 0 ? [`${detail}becomes ${becomes.join(' · ')}`] : []),
    ...holdings(section).map((line) => `${detail}${line}`),
    ...section.sections.flatMap((child, index) => sectionLines(child, below, index === section.sections.length - 1)),
  ];
}

/**
 * The outline as a tree for a person at a terminal: sections, why each role, what it holds, what it becomes.
 *
 * Colours follow `NO_COLOR` and vanish in a pipe (QUALITY P5).
 */
export function formatOutline(outline: Outline): string {
  const stripped = outline.ledger.filter((entry) => entry.strippedBy !== null);
  const { edition, length } = outline.settings;
  const book = [edition === 'shared' ? '' : edition, length === 'full' ? '' : length].filter((one) => one !== '').join(', ');
  const shorter = outline.ledger.filter((entry) => entry.leftOutBy === 'length').length;
  const facts = [
    outline.subtitle,
    [
      `language ${outline.lang}`,
      `${outline.ledger.length} sentences`,
      outline.author === null ? 'no author stated' : `by ${outline.author}`,
      `permission ${outline.permission}`,
    ].join(' · '),
    [
      `workbook ${outline.workbook.pages} pages${book === '' ? '' : ` (${book})`}`,
      ...(outline.deck === null ? [] : [`deck ${outline.deck.length} slides`]),
      `session ${outline.session.minutes} minutes from ${outline.session.start}`,
    ].join(' · '),
  ].filter((line) => line !== null);
  return [
    styleText('bold', outline.title),
    ...facts,
    '',
    ...outline.sections.flatMap((section, index) => sectionLines(section, '', index === outline.sections.length - 1)),
    ...(shorter > 0 ? ['', `${shorter} sentences are left out of the workbook by length: ${length}.`] : []),
    ...(stripped.length > 0 ? ['', 'Left out as not part of the article:'] : []),
    ...stripped.map(({ line, text, strippedBy }) => `  line ${line}  ${shorten(text, 60)}${dim(`  ${strippedBy}`)}`),
    '',
  ].join('\n');
}
