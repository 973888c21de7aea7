import { defineConfig } from 'vitest/config';

/** Two cores are enough for everybody: the end-to-end tests start a browser each. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'fast', include: ['test/**/*.test.ts'] } },
      { extends: true, test: { name: 'end-to-end', include: ['test/**/*.e2e.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
