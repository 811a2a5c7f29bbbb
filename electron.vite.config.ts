import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

const source = (path: string) => resolve(import.meta.dirname, 'src', path)
const alias = { '@core': source('core'), '@protocol': source('protocol') }

// Both Electron runtimes: 33 is the older one (Node 20.18, Chromium 130).
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      // What every start needs is two files: zod alone is a hundred, and reading them is felt.
      externalizeDeps: { exclude: ['zod', 'lowdb'] },
      rollupOptions: {
        input: {
          index: source('main/index.ts'),
          crowd: source('main/rehearsal/crowd-worker.ts'),
          export: source('main/export/export-worker.ts'),
          plans: source('main/plans/plan-worker.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      // A sandboxed preload has no module loader: one CommonJS file.
      externalizeDeps: false,
      rollupOptions: { input: { index: source('preload/index.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: source('renderer'),
    // The door serves pages from folders of their own: what they load is beside them.
    base: './',
    resolve: { alias },
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      // The pages' policy forbids data: in scripts and styles; fonts stay files that load beside them.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          facilitator: source('renderer/facilitator/index.html'),
          projector: source('renderer/projector/index.html'),
          'note-taker': source('renderer/note-taker/index.html'),
        },
      },
    },
  },
})
