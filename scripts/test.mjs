// `npm test`: from a fresh clone to a full test run. Arguments go on to vitest: `npm test -- destinations`.
import { join } from 'node:path';
import { ensureCompiled, ensureInstalled, root, runAndExit } from './ensure-installed.mjs';

ensureInstalled();
ensureCompiled();
process.chdir(root);
runAndExit([join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]);
