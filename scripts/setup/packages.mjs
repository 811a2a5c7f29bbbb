import { readFile } from 'node:fs/promises'

import { lastLines } from './child.mjs'
import { causeOf, diskFull, errorCode, noNetwork, SetupFailure } from './failure.mjs'
import { runNpm } from './npm.mjs'
import { inProject, projectFolder } from './project.mjs'
import { say } from './progress.mjs'

const step = 'npm packages'

/** Installs what package-lock.json asks for, where node_modules holds anything else. */
export async function ensurePackages() {
  const wanted = await readFile(inProject('package-lock.json'), 'utf8')
  const installed = await readFile(inProject('node_modules', '.package-lock.json'), 'utf8').catch((error) => {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  })
  if (installed !== undefined && matchesLock(wanted, installed)) {
    say('npm packages: already installed.')
    return
  }
  say('npm packages: installing them with npm ci. The first time takes a minute or two …')
  // Whatever NODE_ENV says: the tools that build and test are development dependencies.
  const { code, stdout, stderr } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) throw npmFailure(`${stdout}\n${stderr}`)
  say('npm packages: installed.')
}

/**
 * Whether what npm wrote down after installing is what the lock file asks for. Packages for other platforms are
 * in the lock file only.
 *
 * @param {string} wantedText package-lock.json
 * @param {string} installedText node_modules/.package-lock.json, which npm writes last
 */
export function matchesLock(wantedText, installedText) {
  const wanted = packagesOf(wantedText)
  const installed = packagesOf(installedText)
  for (const [path, entry] of installed) {
    if (wanted.get(path)?.identity !== entry.identity) return false
  }
  for (const [path, entry] of wanted) {
    if (!entry.optional && !installed.has(path)) return false
  }
  return true
}

/** @param {string} lockText */
function packagesOf(lockText) {
  /** @type {{ packages?: Record<string, { version?: string, integrity?: string, resolved?: string, optional?: boolean, devOptional?: boolean }> }} */
  const lock = JSON.parse(lockText)
  return new Map(
    Object.entries(lock.packages ?? {})
      .filter(([path]) => path !== '')
      .map(([path, entry]) => [
        path,
        {
          identity: `${entry.version} ${entry.integrity ?? entry.resolved}`,
          optional: entry.optional === true || entry.devOptional === true,
        },
      ]),
  )
}

/** @param {string} output */
function npmFailure(output) {
  const kept = 'what npm had downloaded stays in its own cache.'
  // Without the page of usage that it may add.
  const complaints = output.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line))
  const detail = complaints.length > 0 ? complaints.slice(0, 15).join('\n') : lastLines(output)
  switch (causeOf(output)) {
    case 'disk-full':
      return diskFull({ step, folder: projectFolder, kept, neededBytes: 600e6, cause: output })
    case 'no-network':
      return noNetwork({ step, from: 'the npm registry', kept, detail: `npm said:\n${detail}\n  `, cause: output })
    case 'checksum':
      return new SetupFailure({
        step,
        happened: `a package is not what package-lock.json expects: its checksum is wrong. npm said:\n${detail}`,
        kept,
        next: 'run "npm cache verify", then the same command again.',
      })
    default:
      return new SetupFailure({
        step,
        happened: `npm ci ended with an error. It said:\n${detail}`,
        kept,
        next: 'follow what npm says above, then run the same command again.',
      })
  }
}
