import { nearestName } from '../../diagnostics/nearest.ts';
import type { TemplateSet } from '../../model/content.ts';
import { helpers } from '../helpers/index.ts';
import { blank, checkCss } from './check-css.ts';
import { checkMarkup } from './check-markup.ts';
import { type Fault, placeOf } from './template-fault.ts';

/** Stands where a template fills something in: a letter no text has. */
const filled = '\uE000';
const builtIn = ['if', 'unless', 'each', 'with', 'lookup'];

type Compiler = typeof import('handlebars');

/**
 * Everything that is wrong with the author's templates and style sheets and can be seen without rendering.
 *
 * @param templates Ours with the author's in their place: what a partial may be called.
 * @param authors The author's own.
 */
export async function checkAuthorFiles(templates: TemplateSet, authors: TemplateSet): Promise<Fault[]> {
  const { default: compiler } = await import('handlebars');
  const partials = Object.keys(templates).flatMap((path) => (path.endsWith('.hbs') ? [path.slice(0, -'.hbs'.length)] : []));
  return Object.entries(authors).flatMap(([path, text]) =>
    path.endsWith('.css') ? checkStyles(path, text) : checkTemplate(path, text, partials, compiler),
  );
}

const nothingOutside = 'take it out; a picture or a font goes in as a data: address';

const checkStyles = (path: string, css: string): Fault[] =>
  checkCss(css).map(({ offset, found }) => ({
    rule: 'template/refused',
    path,
    ...placeOf(css, offset),
    reason: `Expected styles that ask for nothing outside, found ${found}`,
    hint: nothingOutside,
  }));

function checkTemplate(path: string, source: string, partials: string[], compiler: Compiler): Fault[] {
  let program: hbs.AST.Program;
  try {
    program = compiler.parse(source);
  } catch (error) {
    return [readSyntaxError(path, error as Error)];
  }
  const faults = [...walkTemplate(path, program, partials, compiler), ...checkTemplateMarkup(path, source)];
  return faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** `Parse error on line 3:` and what follows, or `if doesn't match each - 3:4`, in our words. */
function readSyntaxError(path: string, error: Error & { lineNumber?: number; column?: number }): Fault {
  const [first = '', ...rest] = error.message.split('\n');
  const line = error.lineNumber ?? Number(/on line (\d+)/.exec(first)?.[1] ?? 1);
  const expecting = rest.at(-1)?.replace(/^Expecting .*, got /, 'found the wrong sign: ') ?? '';
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(first);
  const reason = mismatch
    ? `Expected {{/${mismatch[1]}}}, found {{/${mismatch[2]}}}`
    : `Expected a Handlebars template${expecting === '' ? `, found: ${first}` : `, ${expecting}`}`;
  return {
    rule: 'template/broken',
    path,
    line,
    column: (error.column ?? 0) + 1,
    reason,
    hint: 'close every {{#…}} with its {{/…}}, and every {{ with }}',
  };
}

/** Calls of helpers and partials that are not there, and text that would be printed without its safety. */
function walkTemplate(path: string, program: hbs.AST.Program, partials: string[], compiler: Compiler): Fault[] {
  const faults: Fault[] = [];
  const inline = new Set<string>();
  const known = [...Object.keys(helpers), ...builtIn];
  const report = (rule: Fault['rule'], node: hbs.AST.Node, reason: string, hint: string) =>
    faults.push({ rule, path, line: node.loc.start.line, column: node.loc.start.column + 1, reason, hint });
  const checkHelper = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression, isCall: boolean) => {
    const name = (node.path as hbs.AST.PathExpression).original;
    if (!isCall || typeof name !== 'string' || known.includes(name)) return;
    report(
      'template/broken',
      node,
      `Expected one of our helpers, found “${name}”`,
      `the helpers are ${nearestName(name, known) ?? known.join(', ')}`,
    );
  };
  const hasArguments = (node: { params: unknown[]; hash?: { pairs: unknown[] } }) =>
    node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0;
  class Walk extends compiler.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement): void {
      if (!node.escaped)
        report(
          'template/refused',
          node,
          'Expected {{…}}, found text printed without its safety',
          'write two braces; {{prose …}} prints the author’s Markdown',
        );
      checkHelper(node, hasArguments(node));
      super.MustacheStatement(node);
    }
    override BlockStatement(node: hbs.AST.BlockStatement): void {
      checkHelper(node, hasArguments(node));
      super.BlockStatement(node);
    }
    override SubExpression(node: hbs.AST.SubExpression): void {
      checkHelper(node, true);
      super.SubExpression(node);
    }
    override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
      const [name] = node.params as hbs.AST.StringLiteral[];
      if (name !== undefined) inline.add(String(name.value));
      super.DecoratorBlock(node);
    }
    override PartialStatement(node: hbs.AST.PartialStatement): void {
      this.checkPartial(node);
      super.PartialStatement(node);
    }
    override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
      this.checkPartial(node);
      super.PartialBlockStatement(node);
    }
    private checkPartial(node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
      const name = 'original' in node.name ? String(node.name.original) : null;
      if (name === null || name === '@partial-block' || inline.has(name) || partials.includes(name)) return;
      const near = nearestName(name, partials);
      report(
        'template/broken',
        node,
        `Expected one of our templates, found {{> ${name}}}`,
        near === null ? 'write the path of the file below templates/, without .hbs' : `write {{> ${near}}}`,
      );
    }
  }
  new Walk().accept(program);
  return faults;
}

/** The HTML of a template, with everything it fills in blanked out, so that places stay where they were. */
function checkTemplateMarkup(path: string, source: string): Fault[] {
  const withoutComments = blank(source, /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}/g);
  const withoutBlocks = blank(withoutComments, /\{\{~?\s*(?:[#/^]|else\b)[\s\S]*?\}\}/g);
  const html = blank(withoutBlocks, /\{\{\{?[\s\S]*?\}\}\}?/g, filled);
  const isDocument = path.endsWith('/document.hbs');
  const isOurs = (script: string) => isDocument && /^\s*\uE000+\s*$/.test(script);
  const faults = checkMarkup(html, { fragment: !isDocument, isOurs });
  return faults.map(({ offset, found }) => ({
    rule: 'template/refused',
    path,
    ...placeOf(html, offset),
    reason: `Expected text and drawings, found ${found.replace(/\uE000+/g, '{{…}}')}`,
    hint: nothingOutside,
  }));
}
