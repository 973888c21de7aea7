import type { VFile } from 'vfile';
import { hasErrors, reportRule } from '../diagnostics/report.ts';
import { type ArticleKind, kindOfPath } from '../model/article-kind.ts';
import { hasMarkdown, isWrittenInMarkdown } from './looks-like-markdown.ts';

/**
 * Turn a read file into Markdown: pasted text, a saved web page or a Word file; Markdown passes untouched.
 *
 * @param file As `readArticle` gives it. Its value becomes Markdown, and `data.sourceLines` the author's own line of each line of it
 *   (index = line - 1; for Word the paragraph). Every strip and every repair is an info message with that line.
 * @returns The same file. A second call changes nothing.
 */
export async function importArticle(file: VFile): Promise<VFile> {
  if (hasErrors(file) || file.data.isImported === true) return file;
  file.data.isImported = true;
  const kind = (file.data.kind as ArticleKind | undefined) ?? kindOfPath(file.path ?? '');
  switch (kind) {
    case 'markdown':
      await importMarkdown(file);
      break;
    case 'text':
      await importText(file);
      break;
    case 'html': {
      const { importHtml } = await import('./html/import-html.ts');
      await importHtml(file);
      break;
    }
    case 'word': {
      const { importWord } = await import('./word/import-word.ts');
      await importWord(file);
      break;
    }
    default: {
      const never: never = kind;
      throw new TypeError(`unknown kind ${never}`);
    }
  }
  if (!hasErrors(file) && kind !== 'markdown' && String(file.value).trim() === '')
    reportRule(file, 'import/no-article', 'Expected an article, found nothing but what belongs to a page');
  return file;
}

async function importText(file: VFile): Promise<void> {
  const text = String(file.value);
  if (isWrittenInMarkdown(text)) {
    reportRule(file, 'import/as-markdown', 'Taken as it is: the text has Markdown headings', { line: 1, column: 1 });
    return;
  }
  const { readText } = await import('./text/import-text.ts');
  const read = readText(text, file);
  file.value = read.text;
  file.data.sourceLines = read.sourceLines;
}

/** A file that is called Markdown and is plainly pasted text is read as text; anything with a trace of Markdown passes as it is. */
async function importMarkdown(file: VFile): Promise<void> {
  const text = String(file.value);
  if (hasMarkdown(text)) return;
  const [{ readText }, { misreads }, { VFile: Copy }] = await Promise.all([
    import('./text/import-text.ts'),
    import('./looks-like-markdown.ts'),
    import('vfile'),
  ]);
  const trial = new Copy({ path: file.path });
  const read = readText(text, trial);
  if (!misreads(text, read.blocks)) return;
  reportRule(
    file,
    'import/as-text',
    'Read as pasted text: expected Markdown headings, found none, and lines that look like headings and lists',
    {
      line: 1,
      column: 1,
    },
  );
  file.messages.push(...trial.messages);
  file.value = read.text;
  file.data.sourceLines = read.sourceLines;
}
