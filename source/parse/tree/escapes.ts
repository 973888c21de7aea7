import type { Root, Text } from 'mdast';
import { childrenOf } from './nodes.ts';

/** Signs that are read in the finished tree, each with the letter that stands for it while it is escaped (Unicode noncharacters). */
const signs = '[]=^{}|(@#~!';
const standIn = new Map([...signs].map((sign, index) => [sign, String.fromCodePoint(0xfde0 + index)]));
const sign = new Map([...standIn].map(([one, letter]) => [letter, one]));

/**
 * Shield signs the author escaped with a backslash (`\==`, `\[ ]`, `\{{`) from everything that reads the tree; Markdown's own reading
 * has dropped the backslash by then.
 *
 * @returns Whether there are any: then `unshieldEscapes` puts them back.
 */
export function shieldEscapes(tree: Root, source: string): boolean {
  if (!/\\[[\]=^{}|(@#~!]|&#?\w+;/u.test(source)) return false;
  visitText(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const typed = source.slice(start.offset, end.offset);
    if (/[\\&]/u.test(typed)) node.value = shield(node.value, typed);
  });
  return true;
}

export function unshieldEscapes(tree: Root): void {
  visitText(tree, (node) => {
    node.value = node.value.replace(/[\uFDE0-\uFDEB]/gu, (letter) => sign.get(letter) ?? letter);
  });
}

/** Walk what was typed and what it became side by side; where they part for another reason, nothing is shielded from there on. */
function shield(value: string, typed: string): string {
  let shielded = '';
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const letter = value[index] ?? '';
    while (at < typed.length && typed[at] !== letter && /[\s>]/u.test(typed[at] ?? '')) at += 1;
    const entity = typed[at] === '&' && letter !== '&' ? /^&(?:#x?[\da-f]+|\w+);/iu.exec(typed.slice(at, at + 40))?.[0] : undefined;
    const isEscaped = typed[at] === '\\' && typed[at + 1] === letter;
    if (!isEscaped && entity === undefined && typed[at] !== letter) return shielded + value.slice(index);
    at += isEscaped ? 2 : (entity?.length ?? 1);
    shielded += isEscaped || entity !== undefined ? (standIn.get(letter) ?? letter) : letter;
  }
  return shielded;
}

function visitText(node: Root | Root['children'][number], look: (node: Text) => void): void {
  if (node.type === 'text') look(node);
  for (const child of childrenOf(node)) visitText(child, look);
}
