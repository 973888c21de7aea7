// `npm start`: from a fresh clone to built documents. `npm start -- my-article.md` passes everything on to
// `couplet build`; without arguments every article in the folder `articles` is built.
import { join } from 'node:path';
import { ensureCompiled, ensureInstalled, root, runAndExit, shortLived } from './ensure-installed.mjs';

ensureInstalled();
ensureCompiled();
runAndExit([...shortLived, join(root, 'lib', 'cli', 'main.js'), 'build', ...process.argv.slice(2)]);
