import type { Nodes } from 'mdast';
import { findQuoted, isWhollyQuoted, type Quoted } from '../../language/quoted.ts';
import type { Passage } from '../passages.ts';
import { plainText } from '../plain-text.ts';

/** Words set apart as somebody's: in quotation marks, in italics, or as code. */
export interface Voiced extends Quoted {
  by: 'quotation' | 'italics' | 'code';
}

const known = new WeakMap<Passage, Voiced[]>();

/** Every run of a passage that is set apart, in order; what is set apart twice counts as quoted. */
export function voicedRuns(passage: Passage): Voiced[] {
  const before = known.get(passage);
  if (before) return before;
  const quoted = findQuoted(passage.text).map((run): Voiced => ({ ...run, by: 'quotation' }));
  const others =
    passage.kind === 'code' ? [] : typeset(passage).filter((run) => !quoted.some((one) => run.start < one.end && one.start < run.end));
  const runs = [...quoted, ...others].sort((one, other) => one.start - other.start);
  known.set(passage, runs);
  return runs;
}

/** Whether a passage is set-apart words and nothing else. */
export function isWhollyVoiced(passage: Passage): boolean {
  return passage.kind === 'code' || isWhollyQuoted(passage.text, voicedRuns(passage));
}

function typeset(passage: Passage): Voiced[] {
  const found: Voiced[] = [];
  let from = 0;
  const look = (node: Nodes): void => {
    const by = node.type === 'inlineCode' ? 'code' : node.type === 'emphasis' && node.data?.hName === undefined ? 'italics' : null;
    if (by === null) {
      if ('children' in node) for (const child of node.children) look(child as Nodes);
      return;
    }
    const whole = plainText(node);
    const start = passage.text.indexOf(whole, from);
    if (whole === '' || start === -1) return;
    found.push({ inner: whole, whole, start, end: start + whole.length, by });
    from = start + whole.length;
  };
  look(passage.node as Nodes);
  return found;
}
