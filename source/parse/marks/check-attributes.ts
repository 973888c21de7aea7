import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { nearestName } from '../../diagnostics/nearest.ts';
import { reportNode } from '../report.ts';
import { markAttributes, nameOf } from './mark-table.ts';

/**
 * The attributes of a mark as they are handed on: known names, checked values, `.private` the same as `private`.
 *
 * A value we cannot use and a name the mark does not have are errors; `#id` is kept, other classes are not ours and go.
 */
export function checkAttributes(mark: string, node: ContainerDirective | LeafDirective, file: VFile): Record<string, string> {
  const rules = markAttributes[mark] ?? {};
  const known = Object.keys(rules);
  const { class: classes, id, ...named } = node.attributes ?? {};
  const given = Object.entries(named).map(([name, value]): [string, string] => [name, value ?? '']);
  for (const name of (classes ?? '').split(/\s+/u)) if (known.includes(nameOf(name))) given.push([name, '']);
  const checked: Record<string, string> = id ? { id } : {};
  for (const [typed, value] of given) {
    const name = nameOf(typed);
    const rule = rules[name];
    if (!rule) {
      const near = nearestName(name, known);
      const expected = known.length === 0 ? 'no attribute' : known.map((one) => `\`${one}\``).join(', ');
      reportNode(
        file,
        'parse/mark-value',
        `\`:::${mark}\`: expected ${expected}, found \`${typed}\`${near === null ? '' : `; the nearest is \`${near}\``}`,
        node,
      );
      continue;
    }
    const handedOn = rule.check(value);
    if (handedOn === null) reportNode(file, 'parse/mark-value', `\`${name}\`: expected ${rule.expected}, found “${value}”`, node);
    else checked[name] = handedOn;
  }
  return checked;
}
