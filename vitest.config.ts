import { defineConfig } from 'vitest/config';

/** On a busy machine all takes longer; how long something takes is measured by the bench, not by a test. */
const PATIENCE_MS = 20_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: PATIENCE_MS } },
  },
});
