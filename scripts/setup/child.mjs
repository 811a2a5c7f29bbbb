import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']
const graceMs = 10_000

/**
 * Runs a program to its end. Signals that we get are passed on to it, and it is ended when we end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options]
 *   `quiet` collects what it prints instead of showing it
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>} `code` is 128 + the signal's number where a
 *   signal ended it
 * @throws the system's error where the program cannot be started
 */
export function runChild(command, args, { cwd, env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text))

    /** @type {NodeJS.Signals | undefined} */
    let interruptedBy
    /** @type {NodeJS.Timeout | undefined} */
    let hardStop
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      interruptedBy = signal
      child.kill(signal)
      hardStop ??= setTimeout(() => child.kill('SIGKILL'), graceMs)
    }
    const endWithUs = () => void child.kill('SIGTERM')
    for (const signal of passedOn) process.on(signal, passOn)
    process.on('exit', endWithUs)
    const release = () => {
      clearTimeout(hardStop)
      for (const signal of passedOn) process.off(signal, passOn)
      process.off('exit', endWithUs)
    }

    child.on('error', (error) => {
      release()
      reject(error)
    })
    child.on('close', (code, signal) => {
      release()
      // A step of the set-up that was interrupted has not failed: there is nothing to explain.
      if (quiet && interruptedBy) process.exit(128 + constants.signals[interruptedBy])
      resolve({ code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'], stdout, stderr })
    })
  })
}

/**
 * The last lines of what a program printed, to show with a failure.
 *
 * @param {string} output
 * @param {number} [count]
 */
export function lastLines(output, count = 15) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}
