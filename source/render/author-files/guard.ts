import type Handlebars from 'handlebars';
import { nearestName } from '../../diagnostics/nearest.ts';
import type { TemplateSet } from '../../model/content.ts';
import { checkMarkup } from './check-markup.ts';
import { type Fault, TemplateFault } from './template-fault.ts';

export interface Guard {
  /** The same template, telling whose fault it is when it fails. */
  watch(path: string, template: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate;
  /** Prove that a document runs and fetches nothing but what is ours. */
  check(html: string, view: object): void;
}

/** What Handlebars says of where it stopped. */
type PlacedError = Error & { lineNumber?: number; column?: number };

/**
 * Watches over templates while some of them are the author's.
 *
 * An error in one of ours is the author's when theirs called it: the innermost of theirs is blamed, at the line of the call.
 */
export function guardAuthorFiles(templates: TemplateSet, authors: TemplateSet): Guard {
  const fields = (path: string) => [
    ...new Set(
      [...(templates[path] ?? '').matchAll(/\{\{[#>^]?\s*(?:(?:if|each|unless|with)\s+)?([A-Za-z][\w.]*)/g)].map(([, name = '']) => name),
    ),
  ];
  return {
    watch(path, template) {
      return (context, options) => {
        try {
          return template(context, options);
        } catch (error) {
          if (error instanceof TemplateFault) throw error;
          const failed = findFailure(error as PlacedError, path);
          if (!(path in authors)) throw failed;
          throw new TemplateFault(describeFailure(failed, path, authors[path] ?? '', context, fields), error);
        }
      };
    },
    check(html, view) {
      const ours = new Set(
        Object.values(view)
          .flat()
          .flatMap((one) => (hasHtml(one) ? [one.toHTML().trim()] : [])),
      );
      const [fault] = checkMarkup(html, { fragment: false, isOurs: (script) => ours.has(script.trim()) });
      if (!fault) return;
      const paths = Object.keys(authors).filter((path) => path.endsWith('.hbs'));
      throw new TemplateFault(
        {
          rule: 'template/refused',
          path: paths[0] ?? '',
          line: null,
          column: 1,
          reason: `Expected text and drawings on the pages, found ${fault.found} after filling in ${paths.map((path) => `templates/${path}`).join(', ')}`,
          hint: 'take the part out that makes it',
        },
        null,
      );
    },
  };
}

const hasHtml = (value: unknown): value is { toHTML(): string } =>
  typeof value === 'object' && value !== null && 'toHTML' in value && typeof value.toHTML === 'function';

/** The error with the path of the template it comes from, the innermost one. */
interface Failure extends PlacedError {
  template?: string;
}

function findFailure(error: PlacedError, path: string): Failure {
  const failure: Failure = error;
  failure.template ??= path;
  return failure;
}

function describeFailure(error: Failure, path: string, source: string, context: unknown, fieldsOf: (path: string) => string[]): Fault {
  const inner = error.template ?? path;
  const isOwn = inner === path;
  const line = isOwn ? (error.lineNumber ?? null) : lineOfCall(source, inner);
  const missing = /^"([^"]+)" not defined in/.exec(error.message)?.[1];
  const place = { path, line, column: isOwn ? (error.column ?? 0) + 1 : 1 };
  if (missing === undefined) {
    const reason = error.message.split('\n')[0]?.replace(/ - \d+:\d+$/, '') ?? '';
    const caller = isOwn ? '' : `, in templates/${inner}, which this file calls`;
    return { rule: 'template/broken', ...place, reason: `Expected a page, found “${reason}”${caller}` };
  }
  if (!isOwn) {
    const reason = `Expected the field “${missing}” for templates/${inner}, found none`;
    return {
      rule: 'template/broken',
      ...place,
      reason,
      hint: `give it where it is called: {{> ${inner.replace(/\.hbs$/, '')} ${missing}=…}}`,
    };
  }
  const known = [...new Set([...Object.keys(Object(context)), ...fieldsOf(path)])].filter(
    (name) => name !== missing && !name.includes('.'),
  );
  const near = nearestName(missing, known);
  const hint = near === null ? `the fields here are ${known.slice(0, 12).join(', ')}` : `write {{${near}}}`;
  return { rule: 'template/broken', ...place, reason: `Expected a field of this page, found “${missing}”, which it does not have`, hint };
}

/** The line of the author's file that calls one of ours; `null` where it does not name it. */
function lineOfCall(source: string, path: string): number | null {
  const at = source.search(new RegExp(`\\{\\{[#~]?>\\s*${path.replace(/\.hbs$/, '').replace(/[.*+?^$()|[\]\\]/g, '\\$&')}\\b`));
  return at < 0 ? null : source.slice(0, at).split('\n').length;
}
