#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
// A reader that closes the pipe early (`| head`) is no trouble of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
const { run } = await import('./run.ts');
await run(process.argv);
