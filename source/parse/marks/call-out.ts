import type { Blockquote, Nodes, Paragraph, RootContent } from 'mdast';
import { placeOf } from '../tree/nodes.ts';

/** A quiet box: a block quote of the class `call-out`, its title a bold line. */
export function callOut(kind: string, title: Paragraph | null, body: RootContent[], at: Nodes): Blockquote {
  return {
    type: 'blockquote',
    children: [...(title ? [title] : []), ...body] as Blockquote['children'],
    data: { callOut: kind, hProperties: { className: ['call-out'] } },
    ...placeOf(at),
  };
}
