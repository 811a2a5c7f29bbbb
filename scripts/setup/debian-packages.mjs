import { lastLines, runChild } from './child.mjs'
import { causeOf, diskFull, errorCode, noNetwork, SetupFailure } from './failure.mjs'
import { say } from './progress.mjs'

/** @typedef {import('./set-up.mjs').Purpose} Purpose */

const step = 'Debian packages'
const electronLibraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0', 'libnotify4']
const virtualDisplay = ['xvfb', 'xauth']
// What opens the files that the app writes, as people's programs do.
const fileReaders = ['poppler-utils', 'qpdf', 'libreoffice-calc', 'libreoffice-writer']
// A real browser, as another laptop has one.
const browsers = ['chromium']

/**
 * Installs the Debian packages that are missing, where it is Debian (or made from it) and we are root. Elsewhere it
 * prints the one command to run.
 *
 * @param {Purpose} purpose
 * @param {boolean} hasDisplay
 * @throws {SetupFailure} where a missing package cannot be done without
 */
export async function ensureDebianPackages(purpose, hasDisplay) {
  if (process.platform !== 'linux') return
  const root = process.getuid?.() === 0
  const display = root || !hasDisplay ? virtualDisplay : []
  const wanted = [...display, ...electronLibraries, ...(purpose === 'test' ? [...fileReaders, ...browsers] : [])]
  const known = await askDpkg(wanted)
  if (known === undefined) return
  const missing = missingPackages(wanted, known)
  if (missing.length === 0) {
    say(`Debian packages: all ${wanted.length} are there.`)
    return
  }
  if (root) return install(missing)
  const { stdout } = await runChild('apt-cache', ['policy', ...missing.map((name) => `${name}t64`)], { quiet: true })
  const command = `sudo apt-get update && sudo apt-get install -y ${named(missing, stdout).join(' ')}`
  const happened = `these packages are missing, and only root can install them: ${missing.join(' ')}.`
  if (missing.some((name) => !electronLibraries.includes(name))) {
    throw new SetupFailure({ step, happened, kept: 'what is set up already.', next: `run\n    ${command}\n  then the same command again.` })
  }
  // Another package can bring the same library: only starting shows.
  say(`Debian packages: ${happened} If the app does not open, run\n    ${command}`)
}

/**
 * @param {string[]} wanted
 * @param {string} known what dpkg-query printed: a name, a tab and a status per line
 */
export function missingPackages(wanted, known) {
  const installed = new Set(
    known
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([, status]) => status === 'installed')
      .map(([name]) => name),
  )
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
}

/**
 * Debian 13 and Ubuntu 24.04 call some libraries `…t64`: what the packages are called on this machine.
 *
 * @param {string[]} names
 * @param {string} policy what `apt-cache policy` printed about the `…t64` names
 */
export function named(names, policy) {
  return names.map((name) => (policy.includes(`${name}t64:`) ? `${name}t64` : name))
}

/**
 * @param {string[]} names
 * @returns {Promise<string | undefined>} undefined where there is no dpkg
 */
async function askDpkg(names) {
  const both = names.flatMap((name) => [name, `${name}t64`])
  try {
    // Names that it does not know make it end with 1; it still prints the others.
    const { stdout } = await runChild('dpkg-query', ['-W', '-f', '${Package}\t${db:Status-Status}\n', ...both], { quiet: true })
    return stdout
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** @param {string[]} missing */
async function install(missing) {
  say(`Debian packages: installing ${missing.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await runChild('apt-get', ['update'], { env, quiet: true })
  const { stdout } = await runChild('apt-cache', ['policy', ...missing.map((name) => `${name}t64`)], { quiet: true })
  const args = ['install', '-y', '--no-install-recommends', ...named(missing, stdout)]
  const { code, stderr } = await runChild('apt-get', args, { env, quiet: true })
  if (code === 0) {
    say('Debian packages: installed.')
    return
  }
  const output = `${update.stderr}\n${stderr}`
  const kept = 'what is set up already.'
  const detail = lastLines(output)
  const cause = causeOf(output)
  if (cause === 'disk-full') throw diskFull({ step, folder: '/', kept, neededBytes: 400e6, cause: output })
  if (cause === 'no-network') throw noNetwork({ step, from: 'the package server', kept, detail: `apt-get said:\n${detail}\n  ` })
  throw new SetupFailure({
    step,
    happened: `apt-get could not install them. It said:\n${detail}`,
    kept,
    next: `run "apt-get ${args.join(' ')}" to see more, then the same command again.`,
  })
}
