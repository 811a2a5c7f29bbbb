import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const inSource = (path: string) => resolve(import.meta.dirname, '..', path)

// The phones' page: a build of its own, for old phones, with nothing in it but itself.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { '@core': inSource('core'), '@protocol': inSource('protocol') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir: inSource('../out/attendee'),
    emptyOutDir: true,
    target: ['chrome90', 'safari14'],
    // The page's policy forbids data: and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
