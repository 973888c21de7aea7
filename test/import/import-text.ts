import { VFile } from 'vfile';
import { formatMessage, listMessages } from '../../source/diagnostics/report.ts';
import { importArticle } from '../../source/import/import-article.ts';
import { takeBytes } from '../../source/read/read-article.ts';

export interface Imported {
  file: VFile;
  markdown: string;
  /** What the author is told, a line a message: place, rule, reason. */
  told: string[];
}

/** Import what a file of that name holds, as the command does. */
export async function importInput(path: string, content: string | Uint8Array): Promise<Imported> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = await importArticle(takeBytes(new VFile({ path, value: '' }), bytes));
  const told = listMessages(file).map((message) => (formatMessage(message).split('\n  hint: ')[0] ?? '').replace('\n ', ''));
  return { file, markdown: typeof file.value === 'string' ? file.value : '', told };
}

/** Words and figures of a text, in order, without their marks. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
