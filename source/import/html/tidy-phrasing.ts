import type { PhrasingContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

const isMark = (node: PhrasingContent | undefined): node is Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }> =>
  node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete';

const text = (value: string): Text => ({ type: 'text', value });

/** Bold and italics as a person would set them: no spaces inside their marks, neighbours of one kind joined, none around nothing. */
export function tidyPhrasing(children: PhrasingContent[], inside: string[] = []): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  const push = (node: PhrasingContent): void => {
    const last = made.at(-1);
    if (node.type === 'text' && node.value === '') return;
    if (last?.type === 'text' && node.type === 'text') made[made.length - 1] = { ...last, value: last.value + node.value };
    else if (isMark(last) && isMark(node) && last.type === node.type)
      made[made.length - 1] = { ...last, children: tidyPhrasing([...last.children, ...node.children], [...inside, last.type]) };
    else made.push(node);
  };
  for (const node of children) {
    if (!('children' in node)) {
      push(node);
      continue;
    }
    const inner = tidyPhrasing(node.children, [...inside, node.type]);
    if (!isMark(node)) {
      push({ ...node, children: inner } as PhrasingContent);
      continue;
    }
    if (inside.includes(node.type) || (plainText(node).trim() === '' && !inner.some(({ type }) => type === 'image'))) {
      for (const one of inner) push(one);
      continue;
    }
    const { before, kept, after } = hoistSpaces(inner);
    push(text(before));
    // Word splits one bold run into many: those only a space parts are one.
    const gap = made.at(-1);
    const mark = made.at(-2);
    if (gap?.type === 'text' && gap.value.trim() === '' && isMark(mark) && mark.type === node.type) {
      made.splice(-2, 2, { ...mark, children: tidyPhrasing([...mark.children, gap, ...kept], [...inside, mark.type]) });
    } else push({ ...node, children: kept } as PhrasingContent);
    push(text(after));
  }
  return made;
}

/** The spaces at both ends, taken out of the marks. */
function hoistSpaces(children: PhrasingContent[]): { before: string; kept: PhrasingContent[]; after: string } {
  const kept = [...children];
  let before = '';
  let after = '';
  const first = kept[0];
  if (first?.type === 'text') {
    before = /^\s*/u.exec(first.value)?.[0] ?? '';
    kept[0] = { ...first, value: first.value.slice(before.length) };
  }
  const last = kept.at(-1);
  if (last?.type === 'text') {
    after = /\s*$/u.exec(last.value)?.[0] ?? '';
    kept[kept.length - 1] = { ...last, value: last.value.slice(0, last.value.length - after.length) };
  }
  return { before, kept: kept.filter((node) => !(node.type === 'text' && node.value === '')), after };
}
