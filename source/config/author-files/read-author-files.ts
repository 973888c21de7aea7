import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { VFile } from 'vfile';
import { reportRule } from '../../diagnostics/report.ts';
import type { TemplateSet } from '../../model/content.ts';
import { templatesFolder } from '../load-content.ts';
import { nearestPath } from './nearest-path.ts';
import { type AuthorWords, readAuthorWords } from './read-author-words.ts';

/** What an author keeps in a `templates/` folder beside the article, file by file in place of ours. */
export interface AuthorFiles {
  /** Templates and style sheets by path, as in ours; `styles/custom.css` is added to ours. */
  templates: TemplateSet;
  words: AuthorWords;
}

/** A style sheet of the author's that replaces none of ours. */
const customStyles = 'styles/custom.css';
/** The folder of another program may hold thousands of files; none of ours is far down. */
const mostFiles = 2000;
const mostBytes = 1_000_000;
/** Unknown files that are named one by one. */
const mostNamed = 5;

/**
 * The author's `templates/` folder, or `null` when there is none.
 *
 * A path that is none of ours is a warning that names the nearest; scripts are refused. Nothing else of the folder is read.
 */
export function readAuthorFiles(ours: TemplateSet, file: VFile): AuthorFiles | null {
  const folder = join(file.path === undefined ? '.' : dirname(file.path), 'templates');
  if (!existsSync(folder) || !statSync(folder).isDirectory() || realpathSync(folder) === realpathSync(templatesFolder)) return null;
  const paths = listFiles(folder);
  const known = [...Object.keys(ours).filter((path) => !path.endsWith('.js')), customStyles];
  const isWords = (path: string) => /^(?:locales\/[a-z]{2,3}\/[\w-]+|prompts\/[a-z]{2,3})\.yaml$/.test(path);
  const templates: TemplateSet = {};
  const unknown: string[] = [];
  for (const path of paths) {
    const shown = `templates/${path}`;
    if (path in ours && path.endsWith('.js')) {
      reportRule(
        file,
        'template/refused',
        `Expected templates, styles and words, found the script ${shown}`,
        null,
        'remove the file',
        shown,
      );
    } else if (known.includes(path)) {
      const text = readText(join(folder, path));
      if (text === null) reportRule(file, 'template/broken', `Expected UTF-8 text of at most 1 MB in ${shown}`, null, undefined, shown);
      else templates[path] = text;
    } else if (!isWords(path)) unknown.push(path);
  }
  const words = readAuthorWords(folder, paths.filter(isWords), file);
  reportUnknown(unknown, known, file);
  return { templates, words };
}

function listFiles(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (entry.isFile() && !/(?:^|\/)(?:\.|node_modules\/)/.test(path)) found.push(path);
    if (found.length >= mostFiles) break;
  }
  return found.sort();
}

function readText(path: string): string | null {
  if (statSync(path).size > mostBytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

function reportUnknown(unknown: string[], known: string[], file: VFile): void {
  for (const path of unknown.slice(0, mostNamed)) {
    const near = nearestPath(path, known);
    const shown = `templates/${path}`;
    const reason = `Expected the path of one of our files, found ${shown}; the nearest is templates/${near}`;
    reportRule(file, 'template/unknown', reason, null, `call it templates/${near}, or take it out of the folder`, shown);
  }
  const more = unknown.length - mostNamed;
  if (more > 0) reportRule(file, 'template/unknown', `templates/ beside the article holds ${more} more files that are none of ours`);
}
