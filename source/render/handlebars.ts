import type { TemplateSet } from '../model/content.ts';
import Handlebars from './handlebars-runtime.ts';
import { helpers } from './helpers/index.ts';

/** Renders one template by its path below `templates/`, without the extension. */
export type Renderer = (name: string, view: object) => string;

/** Compiled templates by path, as Handlebars writes them; see `scripts/pack-content.ts`. */
export type TemplateSpecifications = Record<string, TemplateSpecification>;

/** Strict: a missing field throws with its name. Only our helpers. */
export const compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
};

/**
 * Our own Handlebars instance; every template can be called as a partial by its path, e.g. `{{> partials/prompt}}`.
 *
 * @param packed Templates compiled when the package was; without them the compiler is loaded and compiles the sources.
 * @param authors The author's files that stand in place of ours: they are compiled here, and what they render is checked.
 */
export async function createRenderer(
  templates: TemplateSet,
  packed: TemplateSpecifications | null = null,
  authors: TemplateSet = {},
): Promise<Renderer> {
  const isAuthors = Object.keys(authors).some((path) => path.endsWith('.hbs'));
  const instance = packed && !isAuthors ? Handlebars.create() : (await import('handlebars')).default.create();
  for (const [name, helper] of Object.entries(helpers)) instance.registerHelper(name, helper);
  const guard = isAuthors ? (await import('./author-files/guard.ts')).guardAuthorFiles(templates, authors) : null;
  const delegates = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, source] of Object.entries(templates)) {
    if (!path.endsWith('.hbs')) continue;
    const name = path.slice(0, -'.hbs'.length);
    const specification = path in authors ? undefined : packed?.[name];
    const compiled = specification
      ? instance.template(specification)
      : (instance as typeof import('handlebars')).compile(source, compileOptions);
    const delegate = guard ? guard.watch(path, compiled) : compiled;
    delegates.set(name, delegate);
    instance.registerPartial(name, delegate);
  }
  return (name, view) => {
    const template = delegates.get(name);
    if (!template) throw new Error(`No template templates/${name}.hbs`);
    const html = template(view);
    guard?.check(html, view);
    return html;
  };
}
