import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../source', import.meta.url));

/** Who may import whom (STYLE 1), the folder itself always; where a row is wider than STYLE its comment says why. */
const mayImport: Record<string, { folders: string[]; packages: RegExp }> = {
  model: { folders: [], packages: /^(?:mdast|vfile)$/ },
  diagnostics: { folders: ['model'], packages: /^(?:vfile|vfile-message)$/ },
  // Wider: a wrong setting is a message with its line, so `config` reports through `diagnostics`.
  // What is known of written language itself: sentences, quotation marks, noise, cues. Every stage of the text may ask it.
  // `node:module` only to load franc-min when a text needs it, at once: understanding an article does not wait.
  language: { folders: ['model'], packages: /^(?:franc-min|node:module)$/ },
  // Fonts are loaded here, and the large ones cut down to the letters in use.
  config: { folders: ['model', 'diagnostics', 'language'], packages: /^(?:node:.*|vfile|valibot|yaml|subset-font|culori\/fn)$/ },
  read: { folders: ['model', 'diagnostics'], packages: /^(?:node:.*|mdast|vfile)$/ },
  // A pasted text, a saved web page or a Word document becomes Markdown before it is parsed.
  import: {
    folders: ['model', 'diagnostics', 'language'],
    packages: /^(?:mdast|hast|vfile|unified|remark-.*|rehype-.*|hast-util-.*|mdast-util-.*|mammoth|linkedom|@mozilla\/readability)$/,
  },
  parse: {
    folders: ['model', 'diagnostics', 'language'],
    packages: /^(?:mdast|hast|vfile|unified|yaml|smol-toml|remark-.*|mdast-util-.*|hast-util-.*|rehype-.*|micromark-.*)$/,
  },
  structure: { folders: ['model', 'diagnostics', 'language'], packages: /^(?:mdast|vfile|mdast-util-.*|unist-util-.*)$/ },
  compose: { folders: ['model', 'diagnostics'], packages: /^mdast$/ },
  render: { folders: ['model', 'diagnostics'], packages: /^(?:mdast|hast|unified|uqr|handlebars(?:\/.*)?|rehype-.*|remark-rehype)$/ },
  print: {
    folders: ['model', 'diagnostics'],
    packages: /^(?:node:.*|puppeteer-core(?:\/.*)?|@puppeteer\/browsers|tar-fs|@cantoo\/pdf-lib)$/,
  },
  // What came out of the press is looked at; nothing in here reads a file or changes one.
  preflight: { folders: ['model', 'diagnostics'], packages: /^vfile$/ },
  // The pipeline calls the stages; its steps are a folder of their own.
  pipeline: {
    folders: [
      'model',
      'diagnostics',
      'language',
      'config',
      'read',
      'import',
      'parse',
      'structure',
      'compose',
      'render',
      'print',
      'preflight',
    ],
    packages: /^(?:mdast|vfile)$/,
  },
  index: { folders: ['model', 'diagnostics', 'pipeline', 'print', 'read'], packages: /^$/ },
  // Wider than “cli imports index”: the browser starts while the rest of the program is still loading, so `cli` imports the parts it needs.
  // `present` opens a browser and draws a QR code in the terminal.
  cli: {
    folders: ['model', 'diagnostics', 'config', 'pipeline', 'print', 'preflight', 'read'],
    packages: /^(?:node:.*|vfile|commander|yocto-spinner|open|uqr)$/,
  },
};

interface Import {
  file: string;
  from: string;
  specifier: string;
  /** Folder of `source` it leads to, `null` for a package. */
  to: string | null;
}

const folderOf = (path: string): string => relative(source, path).split(sep)[0]!.replace(/\.ts$/, '');

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements =
    /(?:^|[;\n])\s*(?:import|export)\s[^'"`;=()]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(statements)].map(([, named, bare, dynamic]) => {
    const specifier = named ?? bare ?? dynamic ?? '';
    const to = specifier.startsWith('.') ? folderOf(join(dirname(file), specifier)) : null;
    return { file: relative(source, file), from: folderOf(file), specifier, to };
  });
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(source, name));
const imports = files.flatMap(importsOf);
const tell = ({ file, specifier }: Import): string => `${file} imports ${specifier}`;

describe('imports', () => {
  test('every folder of source is in the table, and its statements are found', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in mayImport))).toEqual([]);
    expect(imports.length).toBeGreaterThan(files.length);
    expect(new Set(imports.map(({ from }) => from)).size).toBe(Object.keys(mayImport).length);
  });

  test('no folder imports another but those the table allows', () => {
    const broken = imports.filter(({ from, to }) => to !== null && to !== from && !mayImport[from]?.folders.includes(to));
    expect(broken.map(tell)).toEqual([]);
  });

  test('no folder uses a package that belongs to another', () => {
    const broken = imports.filter(({ from, to, specifier }) => to === null && !mayImport[from]?.packages.test(specifier));
    expect(broken.map(tell)).toEqual([]);
  });

  test('parsing, structuring, composing and rendering never touch the world', () => {
    const pure = new Set(['model', 'parse', 'structure', 'compose', 'render', 'preflight']);
    const touching = files.filter(
      (file) =>
        pure.has(folderOf(file)) && /\bprocess\.|\bDate\.now\b|new Date\(\)|Math\.random|\bfetch\(/.test(readFileSync(file, 'utf8')),
    );
    expect(touching.map((file) => relative(source, file))).toEqual([]);
    expect(imports.filter(({ from, specifier }) => pure.has(from) && specifier.startsWith('node:')).map(tell)).toEqual([]);
  });
});
