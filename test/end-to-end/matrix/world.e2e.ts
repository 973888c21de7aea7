import { fileURLToPath } from 'node:url';
import { describeMatrix } from './describe-matrix.ts';

/** Read from the right, and of letters a whole em wide. */
for (const name of ['hebrew', 'japanese'])
  describeMatrix({ name, path: fileURLToPath(new URL(`../world/${name}.md`, import.meta.url)), present: true }, { papers: ['a5'] });
