import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** What was read: settings with the line of each inside the block (counted from 0), or what is wrong with its line. */
export interface FrontMatterFields {
  values: Record<string, unknown>;
  lines: Map<string, number>;
  problems: { line: number; column: number; found: string }[];
}

const empty = (problems: FrontMatterFields['problems'] = []): FrontMatterFields => ({ values: {}, lines: new Map(), problems });

/** YAML, and JSON, which is YAML too. */
export function readYaml(text: string): FrontMatterFields {
  const counter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter: counter });
  if (document.errors.length > 0) {
    const [first] = document.errors;
    const told =
      first?.code === 'DUPLICATE_KEY' ? document.errors.filter((error) => error.code === 'DUPLICATE_KEY') : document.errors.slice(0, 1);
    return empty(
      told.map((error) => {
        const { line, col } = counter.linePos(error.pos[0]);
        const typed = (text.split('\n')[line - 1] ?? '').trim();
        return { line: line - 1, column: col, found: tellYaml(error.code, error.message, typed) };
      }),
    );
  }
  // Telephone numbers: `0800…` and `+49…` are no numbers to count with.
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && /^(?:\+|0\d)/u.test(node.source ?? '')) node.value = node.source;
    },
  });
  let values: unknown;
  try {
    values = document.toJS();
  } catch (error) {
    return empty([{ line: 0, column: 1, found: `found: ${(error as Error).message}` }]);
  }
  if (values === null || values === undefined) return empty();
  if (typeof values !== 'object' || Array.isArray(values)) return empty([{ line: 0, column: 1, found: 'found text' }]);
  const lines = new Map<string, number>();
  if (isMap(document.contents))
    for (const { key } of document.contents.items) {
      if (isScalar(key) && key.range) lines.set(String(key.value), counter.linePos(key.range[0]).line - 1);
    }
  return { values: values as Record<string, unknown>, lines, problems: [] };
}

/** The parser's codes in the author's words. */
function tellYaml(code: string, message: string, typed: string): string {
  if (code === 'DUPLICATE_KEY') return `found the same setting twice: \`${typed}\``;
  if (code === 'TAB_AS_INDENT') return 'found a tab at the start of a line: use spaces';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return `found a colon inside a value without quotation marks: \`${typed}\``;
  return `found: ${message.split('\n')[0]}`;
}

export function readToml(text: string): FrontMatterFields {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^\s*\[{0,2}\s*["']?([\w-]+)["']?\s*[=.\]]/u.exec(line)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, index);
  }
  try {
    return { values: plainDates(parseToml(text)) as Record<string, unknown>, lines, problems: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const said = error.message.replace(/^Invalid TOML document: /u, '').split('\n')[0] ?? '';
    const found = /redefine/u.test(said)
      ? `found the same setting twice: \`${(text.split('\n')[error.line - 1] ?? '').trim()}\``
      : `found: ${said}`;
    return empty([{ line: error.line - 1, column: error.column, found }]);
  }
}

/** Dates and times as they were written. */
function plainDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=Z?$)/u, '');
  if (Array.isArray(value)) return value.map(plainDates);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainDates(one)]));
  return value;
}

/** Pandoc's title block: title, authors, date by their order. */
export function readPandoc(text: string): FrontMatterFields {
  const fields = empty();
  const names = ['title', 'author', 'date'];
  let name: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const opened = /^%\s?(.*)$/u.exec(line)?.[1];
    if (opened !== undefined) {
      name = names.shift();
      if (name !== undefined && opened.trim() !== '') set(fields, name, opened.trim(), index);
    } else if (name !== undefined)
      set(fields, name, `${fields.values[name] ?? ''}${name === 'author' ? '; ' : ' '}${line.trim()}`.trim(), index);
  }
  const authors = fields.values.author;
  if (typeof authors === 'string')
    fields.values.author = authors
      .split(/\s*;\s*/u)
      .filter((one) => one !== '')
      .join(', ');
  return fields;
}

/** MultiMarkdown's `Key: value` lines; an indented line goes on the value above. */
export function readMultiMarkdown(text: string): FrontMatterFields {
  const fields = empty();
  let name = '';
  for (const [index, line] of text.split('\n').entries()) {
    const found = /^(\p{L}[^:]*):\s*(.*)$/u.exec(line);
    if (found?.[1] && !/^\s/u.test(line)) {
      name = found[1].trim();
      set(fields, name, found[2]?.trim() ?? '', index);
    } else set(fields, name, `${fields.values[name] ?? ''} ${line.trim()}`.trim(), index);
  }
  return fields;
}

function set(fields: FrontMatterFields, name: string, value: string, line: number): void {
  fields.values[name] = value;
  if (!fields.lines.has(name)) fields.lines.set(name, line);
}
