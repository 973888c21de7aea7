import { callOuts, isPassageMark, nameOf } from '../marks/mark-table.ts';
import type { CodeMap } from './find-code.ts';

interface Fence {
  line: number;
  prefix: string;
  colons: number;
  /** What stands after the colons once it is opened the one way remark-directive knows; empty for a closing line. */
  opener: string;
  /** Words typed after a name that is none of ours: a container only when it is closed. */
  isDoubtful: boolean;
  closer: Fence | null;
  isTooDeep: boolean;
  /** How many containers lie inside one another below. */
  height: number;
}

/** Containers inside one another beyond this are a mistake somewhere, and cost time without end: they leave their contents. */
const deepest = 30;

/**
 * Write container directives the one way remark-directive reads them; every line stays where it is.
 *
 * `::: tip Title` (VuePress), `:::{note} Title` (MyST) and `::: {.callout-note title="x"}` (Quarto, Pandoc) get a name and a label, and
 * an outer container gets more colons than those inside, as authors rarely count them. A closing line that closes nothing goes.
 */
export function rewriteFences(lines: string[], code: CodeMap): void {
  const fences = lines.flatMap((line, index) => (code.isBlockLine(index) ? [] : (readFence(line, index) ?? [])));
  const stack: Fence[] = [];
  for (const fence of fences) {
    if (fence.opener !== '') {
      fence.isTooDeep = stack.length >= deepest;
      stack.push(fence);
      continue;
    }
    const from = stack.findLastIndex((open) => open.colons === fence.colons);
    const opened = from === -1 ? stack.pop() : stack.splice(from)[0];
    if (opened) opened.closer = fence;
    else lines[fence.line] = fence.prefix.trimEnd();
  }
  for (const fence of nest(fences)) {
    if (fence.isDoubtful && !fence.closer) continue;
    if (fence.isTooDeep) {
      for (const { line: index, prefix } of [fence, fence.closer ?? fence]) lines[index] = prefix.trimEnd();
      continue;
    }
    lines[fence.line] = `${fence.prefix}${':'.repeat(3 + fence.height)}${fence.opener}`;
    if (fence.closer) lines[fence.closer.line] = `${fence.closer.prefix}${':'.repeat(3 + fence.height)}`;
  }
}

/** Opening lines with their heights, innermost last in the file first. */
function nest(fences: Fence[]): Fence[] {
  const openers = fences.filter((fence) => fence.opener !== '').reverse();
  for (const [index, fence] of openers.entries()) {
    const end = fence.closer?.line ?? Number.POSITIVE_INFINITY;
    for (let inner = index - 1; inner >= 0; inner -= 1) {
      const other = openers[inner];
      if (!other || other.line > end) break;
      fence.height = Math.max(fence.height, other.height + 1);
    }
  }
  return openers;
}

const line = /^([ \t>]*)(:{3,})[ \t]*(.*?)[ \t]*$/u;
const standard = /^[\p{L}][\p{L}\p{N}_-]*(?:\[.*\])?(?:\{.*\})?$/u;

function readFence(text: string, index: number): Fence | null {
  const found = line.exec(text);
  if (!found) return null;
  const [, prefix = '', colons = '', rest = ''] = found;
  const fence = { line: index, prefix, colons: colons.length, closer: null, isTooDeep: false, height: 0 };
  if (rest === '') return { ...fence, opener: '', isDoubtful: false };
  if (standard.test(rest)) return { ...fence, opener: rest, isDoubtful: false };
  const opener = readOpener(rest);
  return opener === null ? null : { ...fence, ...opener };
}

function readOpener(rest: string): { opener: string; isDoubtful: boolean } | null {
  const braces = /^\{([\s\S]*)\}$/u.exec(rest)?.[1];
  if (braces !== undefined && !/^[\p{L}][\w-]*$/u.test(braces)) {
    const name = /(?:^|\s)\.(?:callout-)?([\p{L}][\w-]*)/u.exec(braces)?.[1] ?? 'div';
    return { opener: `${name}{${braces}}`, isDoubtful: false };
  }
  const found = /^\{?([\p{L}][\w-]*)\}?[ \t]*(.*?)(\{[^{}]*\})?$/u.exec(rest);
  if (!found?.[1] || /:{2,}$/u.test(rest)) return null;
  const [, name, words = '', attributes = ''] = found;
  const title = words.trim().replace(/^\[([\s\S]*)\]$|^"([^"]*)"$/u, '$1$2');
  const isKnown = callOuts.has(nameOf(name)) || isPassageMark(nameOf(name));
  return { opener: `${name}${title === '' ? '' : `[${escapeBrackets(title)}]`}${attributes}`, isDoubtful: !isKnown && title !== '' };
}

/** Brackets that do not pair would end the label early. */
const escapeBrackets = (title: string): string => {
  const bare = title.replace(/\[[^[\]]*\]/gu, '');
  return /[[\]]/u.test(bare) ? title.replace(/[[\]]/gu, '\\$&') : title;
};
