import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { inProject, projectFolder } from '../../setup/project.mjs'
import { electronLaunch } from '../../setup/set-up.mjs'

const bareWindow = inProject('scripts/bench/bare-window')
const probe = inProject('scripts/bench/window/probe.cjs')
const patienceMs = 60_000
const graceMs = 10_000

/**
 * @typedef {object} Launch
 * @property {'app' | 'bare'} which
 * @property {string} dataFolder
 * @property {'rest' | 'press' | 'work'} then what is done with the window once it is usable: nothing, its button is
 *   pressed and its dialog seen, or a workshop is made and worked on
 */

/**
 * Starts the app or the bare window with the same flags, and ends it again as a person would.
 *
 * @param {import('../../setup/set-up.mjs').ReadyProject} ready
 * @param {Launch} launch
 * @param {{ onStarted?: (pid: number) => void, onDone?: () => Promise<void> }} [told] `onDone`: once the window was used,
 *   and before it is closed
 * @returns {Promise<number>} ms from its start until its first window was usable
 */
export async function launched(ready, { which, dataFolder, then }, { onStarted, onDone } = {}) {
  const { executablePath, args, env } = electronLaunch(ready, {
    app: which === 'app' ? projectFolder : bareWindow,
    appArgs: [`--data=${dataFolder}`],
  })
  const from = performance.now()
  const child = spawn(executablePath, ['-r', probe, ...args], {
    env: { ...env, ROUNDTABLE_BENCH_THEN: then },
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.once('error', () => {})
  const endWithUs = () => void child.kill('SIGKILL')
  process.on('exit', endWithUs)
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
  const said = wordsOf(child.stdout, ended)
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  try {
    if (child.pid !== undefined) onStarted?.(child.pid)
    await said('usable')
    const usableMs = performance.now() - from
    await said('done')
    await onDone?.()
    return usableMs
  } catch (error) {
    throw new Error(`The ${which} window was not usable. It said:\n${errors}`, { cause: error })
  } finally {
    clearTimeout(timer)
    await end(child, ended)
    process.off('exit', endWithUs)
  }
}

/**
 * Asks the app to end, as a system that shuts down does.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} ended
 * @throws where it does not: what is measured next would share the machine with it
 */
async function end(child, ended) {
  let stuck = false
  const hardStop = setTimeout(() => {
    stuck = true
    child.kill('SIGKILL')
  }, graceMs)
  child.kill('SIGTERM')
  await ended
  clearTimeout(hardStop)
  if (stuck) throw new Error(`The app did not end within ${graceMs / 1000} s of being asked to.`)
}

/**
 * Reads what the probe says.
 *
 * @param {import('node:stream').Readable} output
 * @param {Promise<unknown>} ended
 */
function wordsOf(output, ended) {
  /** @type {Map<string, () => void>} */
  const waiting = new Map()
  const heard = new Set()
  createInterface({ input: output }).on('line', (line) => {
    const word = line.replace(/^bench: /, '')
    heard.add(word)
    waiting.get(word)?.()
  })
  return (/** @type {string} */ word) =>
    Promise.race([
      heard.has(word) ? Promise.resolve() : new Promise((resolve) => waiting.set(word, () => resolve(null))),
      ended.then((code) => Promise.reject(new Error(`It ended with ${code} before it said "${word}".`))),
    ])
}
