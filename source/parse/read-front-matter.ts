import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { parseDocument } from 'yaml';
import { reportRule } from '../diagnostics/report.ts';

/** Settings as written, with the line of each key for messages. TOML (`+++`) is passed over. */
export interface FrontMatter {
  values: Record<string, unknown>;
  lineOf(key: string): number;
}

/** Read the YAML at the top of the article; broken YAML is one fatal message with its line. */
export function readFrontMatter(tree: Root, file: VFile): FrontMatter {
  const node = tree.children.find((child) => child.type === 'yaml');
  const firstLine = node?.position?.start.line ?? 1;
  const text = node?.type === 'yaml' ? node.value : '';
  const lines = text.split('\n');
  const lineOf = (key: string) => {
    const index = lines.findIndex((line) => line.startsWith(`${key}:`) || line.startsWith(`"${key}"`));
    return firstLine + 1 + Math.max(0, index);
  };
  const document = parseDocument(text, { prettyErrors: false });
  const problem = document.errors[0];
  if (problem) {
    const line = firstLine + text.slice(0, problem.pos[0]).split('\n').length;
    reportRule(file, 'parse/front-matter', `Expected settings as \`name: value\`, found: ${problem.message.split('\n')[0]}`, {
      line,
      column: 1,
    });
    return { values: {}, lineOf };
  }
  const values: unknown = document.toJS();
  if (values !== null && (typeof values !== 'object' || Array.isArray(values))) {
    reportRule(file, 'parse/front-matter', 'Expected settings as `name: value`, found text', { line: firstLine + 1, column: 1 });
    return { values: {}, lineOf };
  }
  return { values: (values ?? {}) as Record<string, unknown>, lineOf };
}
