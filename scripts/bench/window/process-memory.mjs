import { readdir, readFile } from 'node:fs/promises'

const sampleEveryMs = 50

/** Only Linux says how much of what processes share is each one's part. */
export const canReadMemory = process.platform === 'linux'

/**
 * Watches how much memory a program and all that it started take together: the sum of their proportional set sizes,
 * so that what they share is counted once.
 *
 * @param {number} pid
 */
export function watchMemory(pid) {
  let peakBytes = 0
  const stopping = new AbortController()
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      peakBytes = Math.max(peakBytes, await memoryOf(pid))
      await new Promise((resolve) => setTimeout(resolve, sampleEveryMs))
    }
  })()
  return {
    /** @returns {Promise<number>} the most that was seen, in bytes */
    async stop() {
      stopping.abort()
      await watching
      return peakBytes
    },
  }
}

/** @param {number} pid */
async function memoryOf(pid) {
  const sizes = await Promise.all((await familyOf(pid)).map(proportionalBytes))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The process and everything that descends from it. @param {number} pid */
async function familyOf(pid) {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = await Promise.all(all.map(async (one) => /** @type {const} */ ([one, await parentOf(one)])))
  const family = [pid]
  for (const member of family) family.push(...parents.filter(([, parent]) => parent === member).map(([one]) => one))
  return family
}

/** @param {number} pid */
async function parentOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(gone)
  // Its name comes before, in brackets, and may hold anything.
  return Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** @param {number} pid */
async function proportionalBytes(pid) {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(gone)
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup ?? '')?.[1] ?? 0) * 1024
}

/** A process that ends while it is looked at takes nothing. @param {unknown} error @returns {undefined} */
function gone(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== 'ENOENT' && code !== 'ESRCH' && code !== 'EACCES') throw error
}
