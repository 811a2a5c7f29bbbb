import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { lastLines } from './child.mjs'
import { causeOf, diskFull, errorCode, SetupFailure } from './failure.mjs'
import { runNpm } from './npm.mjs'
import { say } from './progress.mjs'
import { projectFolder } from './project.mjs'

const step = 'Build'
const inputFolders = ['src', 'resources']
const inputFiles = /^(package\.json|package-lock\.json|tsconfig.*\.json|.*vite.*\.config\.(ts|mts|js|mjs))$/

/** The phones' page is a build of its own: other browsers, other packages, no Electron. */
const builds = [['run', 'build'], ['exec', '--', 'vite', 'build', '--config', 'src/attendee/vite.config.ts']]

/** Builds the app into out/, where what it is built from has changed since the last time. */
export async function ensureBuild() {
  const stamp = join(projectFolder, 'out', '.build-stamp')
  const wanted = await fingerprint(projectFolder)
  const manifest = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'))
  const made = [manifest.main, 'out/attendee/index.html'].every((path) => existsSync(join(projectFolder, path)))
  if (made && (await readIfThere(stamp)) === wanted) {
    say('Build: up to date.')
    return
  }
  say('Build: building the app …')
  const startedMs = Date.now()
  for (const build of builds) {
    const { code, stdout, stderr } = await runNpm(build)
    if (code !== 0) throw buildFailure(`${stdout}\n${stderr}`)
  }
  await writeFile(stamp, wanted)
  say(`Build: done in ${((Date.now() - startedMs) / 1000).toFixed(1)} s.`)
}

/**
 * One value for everything that the build reads: names and contents, not times, which a checkout changes.
 *
 * @param {string} folder the project's
 */
export async function fingerprint(folder) {
  const files = (await readdir(folder)).filter((name) => inputFiles.test(name)).map((name) => join(folder, name))
  for (const name of inputFolders) {
    const inside = join(folder, name)
    if (!existsSync(inside)) continue
    const entries = await readdir(inside, { recursive: true, withFileTypes: true })
    files.push(...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)))
  }
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    const contents = await readFile(file)
    hash.update(`${relative(folder, file)}\0${contents.length}\0`).update(contents)
  }
  return hash.digest('hex')
}

/** @param {string} file */
async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** @param {string} output */
function buildFailure(output) {
  const kept = 'everything that is set up already.'
  if (causeOf(output) === 'disk-full') return diskFull({ step, folder: projectFolder, kept, neededBytes: 50e6 })
  return new SetupFailure({
    step,
    happened: `the build ended with an error. It said:\n${lastLines(output, 30)}`,
    kept,
    next: 'mend what it names, then run the same command again.',
  })
}
