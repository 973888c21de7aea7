const start = '(node';
const digits = 8;

/**
 * Number the names of structure elements from 1.
 *
 * Chromium names the heads of tables after a counter of its process, which goes on from one document to the next; with the same pages
 * the names then depend on what was printed before, and the bytes of a file with them. All names are as long, so nothing else moves.
 *
 * @param pdf Printed bytes.
 * @returns A copy with `node00000001`, `node00000002` …, in the order of the old names.
 */
export function numberNodes(pdf: Uint8Array): Buffer {
  const bytes = Buffer.from(pdf);
  const places = new Map<string, number[]>();
  for (let at = bytes.indexOf(start, 0, 'latin1'); at >= 0; at = bytes.indexOf(start, at + 1, 'latin1')) {
    const name = bytes.toString('latin1', at + start.length, at + start.length + digits + 1);
    if (/^\d{8}\)$/.test(name)) places.set(name, [...(places.get(name) ?? []), at + start.length]);
  }
  for (const [index, name] of [...places.keys()].sort().entries())
    for (const at of places.get(name) ?? []) bytes.write(String(index + 1).padStart(digits, '0'), at, 'latin1');
  return bytes;
}
