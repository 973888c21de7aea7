/** The alphabet a page says it is in: its byte-order mark, its `charset`, else UTF-8 when its bytes are, else Windows-1252 as browsers do. */
export function decodeHtml(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark) return new TextDecoder(mark).decode(bytes);
  try {
    // Pages that call themselves something else are often saved as UTF-8 all the same, and nothing else decodes so by chance.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = namedCharset(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
    return decoderFor(named).decode(bytes);
  }
}

const namedCharset = (opening: string): string | null =>
  /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(opening)?.[1] ?? null;

function decoderFor(name: string | null): TextDecoder {
  // A page that says UTF-8 and is not was written in the Western European table.
  if (name === null || /^utf-?8$/iu.test(name)) return new TextDecoder('windows-1252');
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
