// `npm run build`: compiles the package anew, so that `lib` holds nothing of files that are gone.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCompiled, ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled();
rmSync(join(root, 'lib'), { recursive: true, force: true });
ensureCompiled(true);
