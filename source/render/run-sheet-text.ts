import type { Words } from '../model/content.ts';
import type { RunSheetDocument, RunSheetRow, SensitiveItem } from '../model/run-sheet.ts';
import { isolatePlain, wrapPlain } from './plain-lines.ts';

/** Columns of a line that every mail program shows without breaking it. */
const width = 72;
const inset = '   ';
const lineEnd = '\r\n';

interface Labels {
  [name: string]: string;
}

/** `run-sheet-mail` of a locale. */
interface MailWords {
  greeting: string[];
  rows: string;
  feedback: string;
  slide: { one: string; other: string };
  notShown: string;
  leads: string;
  minutes: string;
}

/** `run-sheet` of a locale, as far as the text needs it. */
interface SheetWords {
  labels: Labels;
  page: { one: string; other: string };
}

/**
 * The run sheet as plain text, for an e-mail to whoever helps: lines of 72 columns ended by CR LF, no table, nothing that needs letters
 * of one width.
 *
 * @param words All strings of one language; `run-sheet` and `run-sheet-mail` are read.
 */
export function renderRunSheetText(sheet: RunSheetDocument, words: Words): string {
  // Their shapes are proven by the tests that render every language.
  const mail = words['run-sheet-mail'] as unknown as MailWords;
  const { labels, page } = words['run-sheet'] as unknown as SheetWords;
  const title = isolatePlain(sheet.title);
  const label = (name: string) => labels[name] ?? name;
  const heading = (text: string) => [text.toLocaleUpperCase(sheet.lang), ''];
  const section = (text: string, lines: string[]) => (lines.length === 0 ? [] : [[...heading(text), ...lines]]);
  const careOf = ({ slides, pages, what }: SensitiveItem) =>
    `${what}: ${[slides === null ? mail.notShown : count(mail.slide, 'slides', slides), ...(pages === null ? [] : [count(page, 'pages', pages)])].join(', ')}`;
  const { room, feedback } = sheet;
  const sections = [
    mail.greeting.flatMap((text) => wrapPlain(fill(text, { title }), width)),
    [title, `${sheet.times}. ${sheet.summary}.`, sheet.slidesAndPages].flatMap((text) => wrapPlain(text, width)),
    ...section(label('aims'), [...(sheet.aimsLead === null ? [] : wrapPlain(sheet.aimsLead, width)), ...numbered(sheet.aims)]),
    ...section(
      label('times'),
      sheet.setup.flatMap(({ clock, what }) => item(clock, what)),
    ),
    ...section(
      label('who'),
      sheet.who.flatMap(({ who, text }) => (who === null ? wrapPlain(text, width) : item(`${who}:`, text))),
    ),
    ...section(label('room'), [...(room.caption === null ? [] : wrapPlain(room.caption, width)), ...numbered(room.steps)]),
    ...section(label('materials'), [
      ...wrapPlain(sheet.materialsLead, width),
      ...sheet.materials.flatMap(({ count: pieces, what }) => item(`${pieces}`, what)),
    ]),
    ...section(
      label('care'),
      sheet.sensitive.flatMap((one) => item('-', careOf(one))),
    ),
    ...section(label('disclosure'), numbered(sheet.disclosure)),
    ...section(mail.rows, [
      ...sheet.rowPages.flatMap(({ rows }) => rows.flatMap((row) => [...rowLines(row, mail, labels), ''])),
      ...item(sheet.end.clock, sheet.end.text),
    ]),
    ...section(label('cutList'), [
      ...numbered(sheet.cuts.map(({ clock, text, minutes }) => `${clock} ${isolatePlain(text)} (−${minutes})`)),
      ...wrapPlain(`${label('neverCut')}: ${sheet.neverCut}`, width),
    ]),
    ...section(mail.feedback, [
      ...wrapPlain(feedback.lead, width),
      ...numbered(feedback.questions.map(({ text, choices }) => (choices.length === 0 ? text : `${text} (${choices.join(' / ')})`))),
      ...wrapPlain(feedback.end, width),
    ]),
  ];
  return `${sections.map((lines) => lines.join(lineEnd)).join(`${lineEnd}${lineEnd}`)}${lineEnd}`;
}

function rowLines(row: RunSheetRow, mail: MailWords, labels: Labels): string[] {
  const facts = [
    fill(mail.minutes, { minutes: `${row.minutes}`, total: `${row.total}` }),
    row.modeWord,
    ...(row.slides === null ? [] : [count(mail.slide, 'slides', row.slides)]),
    ...(row.pages === null ? [] : [row.pages]),
    ...(row.lead === null ? [] : [fill(mail.leads, { lead: row.lead, support: row.support ?? '' })]),
  ];
  const said: [name: string, text: string | null][] = [
    ['say', row.say],
    ['do', row.do],
    ['bring', row.bring],
    ['watch', row.watch],
    ['behind', row.ifBehind],
    ['ahead', row.ifAhead],
  ];
  return [
    ...wrapPlain(`${row.clock} ${isolatePlain(row.name)}`, width, '', inset),
    ...wrapPlain(facts.join(', '), width, inset),
    ...wrapPlain(row.aim, width, inset),
    ...said.flatMap(([name, text]) => (text ? wrapPlain(`${labels[name] ?? name}: ${text}`, width, inset, inset + inset) : [])),
  ];
}

/** A label and what it is about; what does not fit goes on below, set in. */
const item = (label: string, text: string): string[] => wrapPlain(`${label} ${isolatePlain(text)}`, width, '', inset);

const numbered = (texts: string[]): string[] => texts.flatMap((text, index) => item(`${index + 1}.`, text));

/** `slide 5` or `slides 5–6`. */
const count = (forms: { one: string; other: string }, name: string, numbers: string): string =>
  fill(/^\d+$/.test(numbers) ? forms.one : forms.other, { [name]: numbers });

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{([a-z]+)\}/g, (place, name: string) => values[name] ?? place);
