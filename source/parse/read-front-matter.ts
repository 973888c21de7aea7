import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import type { FrontMatterBlock } from './front-matter/find-front-matter.ts';
import { type FrontMatterFields, readMultiMarkdown, readPandoc, readToml, readYaml } from './front-matter/formats.ts';
import { reportLine, sourceLine } from './report.ts';

declare module 'mdast' {
  interface YamlData {
    frontMatter?: FrontMatterBlock;
  }
}

/** Settings as written, with the line of each key for messages. */
export interface FrontMatter {
  values: Record<string, unknown>;
  lineOf(key: string): number;
}

const readers: Record<Exclude<FrontMatterBlock['format'], 'code'>, (text: string) => FrontMatterFields> = {
  yaml: readYaml,
  toml: readToml,
  json: (text) => readYaml(text.trim().startsWith('{') ? text : `{${text}\n}`),
  pandoc: readPandoc,
  multimarkdown: readMultiMarkdown,
};

/**
 * Read the settings at the top of the article in whatever way they are written there.
 *
 * Settings that cannot be read are an error with its line; settings in JavaScript are passed over, and the author is told.
 */
export function readFrontMatter(tree: Root, file: VFile): FrontMatter {
  const node = tree.children.find((child) => child.type === 'yaml');
  const block = node?.data?.frontMatter;
  if (!block) return { values: {}, lineOf: () => 1 };
  if (block.isUnclosed) reportLine(file, 'parse/front-matter', 'Expected a line `---` below the settings, found none', block.to, 1);
  if (block.format === 'code') {
    reportLine(
      file,
      'parse/front-matter-code',
      'Expected settings as `name: value`, found a program; its settings are not read',
      block.from,
    );
    return { values: {}, lineOf: () => sourceLine(file, block.from) };
  }
  const fields = readers[block.format](block.value);
  for (const { line, column, found } of fields.problems)
    reportLine(file, 'parse/front-matter', `Expected settings as \`name: value\`, ${found}`, block.firstLine + line, column);
  return { values: fields.values, lineOf: (key) => sourceLine(file, block.firstLine + (fields.lines.get(key) ?? 0)) };
}

/** Settings of a file of their own, in YAML: the same keys, and the same messages on that file. */
export function readSettingsFile(file: VFile): FrontMatter {
  const fields = readYaml(String(file.value));
  for (const { line, column, found } of fields.problems)
    reportRule(file, 'parse/front-matter', `Expected settings as \`name: value\`, ${found}`, { line: line + 1, column });
  return { values: fields.values, lineOf: (key) => (fields.lines.get(key) ?? 0) + 1 };
}
