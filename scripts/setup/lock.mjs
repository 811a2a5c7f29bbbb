import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { errorCode } from './failure.mjs'
import { say } from './progress.mjs'

const lookAgainMs = 500

/**
 * Does work that two set-ups must not do at once. A lock whose process is gone does not count.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  await mkdir(dirname(file), { recursive: true })
  let waiting = false
  while (!(await take(file))) {
    if (!waiting) say(`Another set-up is at work here: waiting for it (${file}).`)
    waiting = true
    await pause(lookAgainMs)
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

/**
 * @param {string} file
 * @returns {Promise<boolean>}
 */
async function take(file) {
  // Linked, not created and then written to: a lock without its owner's number in it never exists.
  const claim = `${file}.${randomUUID()}`
  await writeFile(claim, String(process.pid))
  try {
    await link(claim, file)
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    await rm(claim, { force: true })
  }
  const owner = await ownerOf(file)
  if (owner !== undefined && isRunning(owner)) return false
  // Given back in the meantime, somebody else may have taken it already: only a dead owner's lock is removed.
  if (owner !== undefined) await rm(file, { force: true })
  return take(file)
}

/**
 * @param {string} file
 * @returns {Promise<number | undefined>} undefined where the lock was given back
 */
async function ownerOf(file) {
  try {
    return Number(await readFile(file, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
