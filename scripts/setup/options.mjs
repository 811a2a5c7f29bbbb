import { parseArgs } from 'node:util'

import { errorCode } from './failure.mjs'

/**
 * @typedef {object} Option
 * @property {'string' | 'boolean'} type
 * @property {string} [value] what stands for the value in the help, as in DIR
 * @property {string} help
 */

/**
 * Reads a command's options. `--help` and mistakes are answered here, before any set-up: the result is then the
 * exit code.
 *
 * @template {Record<string, Option>} T
 * @param {{ usage: string, about: string, options: T, positionals?: boolean }} command
 * @param {string[]} [args]
 */
export function readOptions({ usage, about, options, positionals = false }, args = process.argv.slice(2)) {
  /** @type {Record<string, Option>} */
  const all = { ...options, help: { type: 'boolean', help: 'print this and stop' } }
  try {
    const read = parseArgs({ args, options: all, allowPositionals: positionals })
    const empty = Object.entries(read.values).find(([, value]) => value === '')
    if (empty !== undefined) return mistaken(`Option '--${empty[0]}' needs a value.`, usage)
    if (read.values.help !== true) {
      return { values: /** @type {Record<keyof T, string | boolean | undefined>} */ (read.values), positionals: read.positionals }
    }
  } catch (error) {
    if (!errorCode(error)?.startsWith('ERR_PARSE_ARGS_')) throw error
    return mistaken(error instanceof Error ? error.message : String(error), usage)
  }
  const names = Object.entries(all).map(([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option.help])
  const width = Math.max(...names.map(([name = '']) => name.length))
  const lines = names.map(([name = '', help]) => `  ${name.padEnd(width)}  ${help}`)
  console.log(`${usage} [options]\n\n${about}\n\n${lines.join('\n')}`)
  return 0
}

/**
 * @param {string} what
 * @param {string} usage
 * @returns {number} the exit code
 */
export function mistaken(what, usage) {
  console.error(`${what}\n"${usage} --help" lists the options.`)
  return 2
}
