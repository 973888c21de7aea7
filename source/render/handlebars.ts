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
 */
export async function createRenderer(templates: TemplateSet, packed: TemplateSpecifications | null = null): Promise<Renderer> {
  const instance = packed ? Handlebars.create() : (await import('handlebars')).default.create();
  for (const [name, helper] of Object.entries(helpers)) instance.registerHelper(name, helper);
  const delegates = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, source] of Object.entries(templates)) {
    if (!path.endsWith('.hbs')) continue;
    const name = path.slice(0, -'.hbs'.length);
    const specification = packed?.[name];
    const delegate = specification
      ? instance.template(specification)
      : (instance as typeof import('handlebars')).compile(source, compileOptions);
    delegates.set(name, delegate);
    instance.registerPartial(name, delegate);
  }
  return (name, view) => {
    const template = delegates.get(name);
    if (!template) throw new Error(`No template templates/${name}.hbs`);
    return template(view);
  };
}
