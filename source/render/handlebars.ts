import Handlebars from 'handlebars';
import type { TemplateSet } from '../model/content.ts';
import { helpers } from './helpers/index.ts';

/** Renders one template by its path below `templates/`, without the extension. */
export type Renderer = (name: string, view: object) => string;

/**
 * Our own Handlebars instance: strict, known helpers only, every `.hbs` below `partials/` and beside a document a partial.
 *
 * A partial is called by its path, e.g. `{{> partials/prompt}}`. A missing field throws with its name.
 */
export function createRenderer(templates: TemplateSet): Renderer {
  const instance = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) instance.registerHelper(name, helper);
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  };
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, source] of Object.entries(templates)) {
    if (path.endsWith('.hbs')) instance.registerPartial(path.slice(0, -'.hbs'.length), instance.compile(source, options));
  }
  return (name, view) => {
    const source = templates[`${name}.hbs`];
    if (source === undefined) throw new Error(`No template templates/${name}.hbs`);
    let template = compiled.get(name);
    if (!template) {
      template = instance.compile(source, options);
      compiled.set(name, template);
    }
    return template(view);
  };
}
