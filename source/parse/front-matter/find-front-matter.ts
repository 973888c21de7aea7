import { endOfJson } from './end-of-json.ts';

/** How the settings at the top are written; `code` is JavaScript, which is never run. */
export type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'pandoc' | 'multimarkdown' | 'code';

export interface FrontMatterBlock {
  format: FrontMatterFormat;
  /** What stands between the fences. */
  value: string;
  /** Line of the value's first line, counted from 1. */
  firstLine: number;
  /** Lines the whole block takes, fences included, counted from 1. */
  from: number;
  to: number;
  /** No line ends it. */
  isUnclosed?: true;
}

/** Settings hardly anybody writes as the first words of an article. */
const common =
  /^["']?(?:title|subtitle|authors?|date|lang|language|description|excerpt|summary|layout|tags|categories|category|draft|slug|permalink|published|source|permission|minutes|partners|paper|start|couples|topic|cssclasses|aliases|image|cover|keywords|uid|weight|type)["']?\s*:/iu;
const keyLine = /^(?:"[^"]+"|'[^']+'|[\p{L}_$@][\p{L}\p{N}_.$@/-]*)\s*:(?:\s|$)/u;

/**
 * Find the settings at the top of an article: YAML, TOML, JSON, Pandoc's `%` lines and MultiMarkdown's `Title:` lines.
 *
 * A rule `---` with text below it is no front matter: it needs a line `name: value` that can be nothing else.
 */
export function findFrontMatter(lines: string[]): FrontMatterBlock | null {
  const top = lines.findIndex((line) => line.trim() !== '');
  const first = lines[top]?.trimEnd() ?? '';
  if (first.startsWith('---')) return findDashed(lines, top, /^---[ \t]*(\w*)$/u.exec(first)?.[1]);
  if (first === '+++')
    return fenced(lines, top, 'toml', /^\+\+\+\s*$/u, (value) => value.trim() === '' || /^\s*["'\w.-]+\s*=/mu.test(value));
  if (first === ';;;') return fenced(lines, top, 'json', /^;;;\s*$/u, (value) => /"\s*:/u.test(value));
  if (first.startsWith('{')) return findJson(lines, top);
  if (/^%(?:\s|$)/u.test(first)) return findPandoc(lines, top);
  return findMultiMarkdown(lines, top);
}

function findDashed(lines: string[], top: number, language: string | undefined): FrontMatterBlock | null {
  if (language === undefined) return null;
  if (/^json$/iu.test(language)) return fenced(lines, top, 'json', /^---\s*$/u, () => true);
  if (/^toml$/iu.test(language)) return fenced(lines, top, 'toml', /^---\s*$/u, () => true);
  if (language !== '' && !/^ya?ml$/iu.test(language)) return fenced(lines, top, 'code', /^---\s*$/u, () => true);
  return fenced(lines, top, 'yaml', /^(?:---|\.\.\.)\s*$/u, isSettings) ?? findUnclosed(lines, top);
}

function fenced(
  lines: string[],
  top: number,
  format: FrontMatterFormat,
  end: RegExp,
  accepts: (value: string) => boolean,
): FrontMatterBlock | null {
  const close = lines.findIndex((line, index) => index > top && end.test(line));
  if (close === -1) return null;
  const value = lines.slice(top + 1, close).join('\n');
  return accepts(value) ? { format, value, firstLine: top + 2, from: top + 1, to: close + 1 } : null;
}

/** The first line is a setting, or some line is one of the usual ones. */
function isSettings(value: string): boolean {
  if (value.trim() === '') return !value.includes('\n');
  const lines = value.split('\n');
  const first = lines.find((line) => !/^\s*#/u.test(line)) ?? '';
  return keyLine.test(first) || first.startsWith('{') || lines.some((line) => common.test(line));
}

/** Settings that nothing closes end at the first empty line; the author is told. */
function findUnclosed(lines: string[], top: number): FrontMatterBlock | null {
  if (!common.test(lines[top + 1] ?? '') || lines.some((line, index) => index > top && /^---\s*$/u.test(line))) return null;
  const end = lines.findIndex((line, index) => index > top && line.trim() === '');
  const to = end === -1 ? lines.length : end;
  return { format: 'yaml', value: lines.slice(top + 1, to).join('\n'), firstLine: top + 2, from: top + 1, to, isUnclosed: true };
}

function findJson(lines: string[], top: number): FrontMatterBlock | null {
  const text = lines.slice(top).join('\n');
  if (!/^\{\s*"(?:[^"\\\n]|\\.)*"\s*:/u.test(text)) return null;
  const end = endOfJson(text);
  const value = text.slice(0, end ?? text.length);
  const rest = end === null ? '' : (/^.*/u.exec(text.slice(end))?.[0] ?? '');
  if (rest.trim() !== '') return null;
  return { format: 'json', value, firstLine: top + 1, from: top + 1, to: top + value.split('\n').length };
}

/** `% Title`, `% Author; Author`, `% Date`, each going on in indented lines. */
function findPandoc(lines: string[], top: number): FrontMatterBlock | null {
  let to = top;
  let fields = 0;
  while (to < lines.length) {
    const line = lines[to] ?? '';
    const opens = /^%(?:\s|$)/u.test(line);
    if (opens) fields += 1;
    if (fields > 3 || (!opens && !/^\s+\S/u.test(line))) break;
    to += 1;
  }
  return { format: 'pandoc', value: lines.slice(top, to).join('\n'), firstLine: top + 1, from: top + 1, to };
}

const metadata = /^[\p{L}][\p{L}\p{N} _-]{0,40}:(?:\s|$)/u;

/** `Title: x` and its neighbours up to the first empty line, when every one of them is a setting. */
function findMultiMarkdown(lines: string[], top: number): FrontMatterBlock | null {
  if (top === -1) return null;
  const end = lines.findIndex((line, index) => index > top && line.trim() === '');
  const block = lines.slice(top, end === -1 ? lines.length : end);
  const settings = block.every((line, index) => metadata.test(line) || (index > 0 && /^\s+\S/u.test(line)));
  if (!settings || end === -1 || !block.some((line) => /^title:\s*\S/iu.test(line))) return null;
  return { format: 'multimarkdown', value: block.join('\n'), firstLine: top + 1, from: top + 1, to: top + block.length };
}
