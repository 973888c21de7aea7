// Runs after the compiler: writes everything below `templates/` into `lib`, read and compiled, so that a build need not.
import { writeFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { packContent } from '../source/config/load-content.ts';
import { compileOptions } from '../source/render/handlebars.ts';

const lib = new URL('../lib/', import.meta.url);
const content = packContent();
const specifications = Object.entries(content.templates)
  .filter(([path]) => path.endsWith('.hbs'))
  .map(([path, source]) => `${JSON.stringify(path.slice(0, -'.hbs'.length))}: ${Handlebars.precompile(source, compileOptions)}`);
writeFileSync(new URL('packed-content.json', lib), JSON.stringify(content));
writeFileSync(new URL('packed-templates.js', lib), `export const specifications = {\n${specifications.join(',\n')}\n};\n`);
