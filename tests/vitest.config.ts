import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  root: inProject('.'),
  resolve: {
    alias: { '@core': inProject('src/core'), '@protocol': inProject('src/protocol'), '@main': inProject('src/main') },
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    testTimeout: 20_000,
    // A style sheet that is read as text is part of a file that is tested; all others stay empty.
    css: { include: [/\.css\?raw$/] },
  },
})
