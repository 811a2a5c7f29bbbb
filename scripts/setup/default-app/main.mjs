// Stands in for the default app that the fallback runtime lacks: opens the app named on the command line, so that
// it sees the same as under an official Electron. `-r FILE` (Playwright uses it) loads a module before that.
import { app as electronApp } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// What Electron's own default app calls too, left out of its published types.
const app = /** @type {import('electron').App & { setAppPath(path: string): void, setVersion(version: string): void }} */ (
  electronApp
)

/** @param {string[]} args */
function read(args) {
  /** @type {string[]} */
  const preloaded = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '-r' || arg === '--require') preloaded.push(resolve(args[++i] ?? ''))
    else if (!arg.startsWith('-')) return { preloaded, path: resolve(arg) }
  }
  return { preloaded, path: undefined }
}

/** @param {string} path the folder of an app, or its main file */
function takeOn(path) {
  if (statSync(path).isFile()) {
    app.setAppPath(dirname(path))
    return path
  }
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  app.setAppPath(path)
  app.setName(manifest.productName ?? manifest.name)
  if (manifest.version) app.setVersion(manifest.version)
  return join(path, manifest.main ?? 'index.js')
}

// Read before anything is preloaded: Playwright's loader takes its own arguments out of process.argv.
const { preloaded, path } = read(process.argv.slice(1))
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
for (const file of preloaded) createRequire(file)(file)

if (path === undefined) {
  console.error('Name the folder of an app on the command line.')
  process.exit(2)
}
try {
  await import(pathToFileURL(takeOn(path)).href)
} catch (error) {
  console.error(`The app in ${path} could not be loaded.`, error)
  process.exit(1)
}
