/** A passage of a content stream that becomes another; nothing is taken out where `end` is `at`. */
export interface Edit {
  at: number;
  end: number;
  text: string;
}

/** The stream with its edits, which follow one another. */
export function applyEdits(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const length = edits.reduce((sum, { at, end, text }) => sum + text.length - (end - at), bytes.length);
  const made = Buffer.allocUnsafe(length);
  let from = 0;
  let to = 0;
  for (const { at, end, text } of edits) {
    to += bytes.copy(made, to, from, at);
    to += made.write(text, to, 'latin1');
    from = end;
  }
  bytes.copy(made, to, from);
  return made;
}
