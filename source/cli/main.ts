#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
const { run } = await import('./run.ts');
await run(process.argv);
