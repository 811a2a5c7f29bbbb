import { basename } from 'node:path'

import { runChild } from './child.mjs'
import { projectFolder } from './project.mjs'

/**
 * Runs npm in the project: the one that started us, or else the one on the path.
 *
 * @param {string[]} args
 */
export function runNpm(args) {
  const starter = process.env.npm_execpath
  if (starter && basename(starter) === 'npm-cli.js') {
    return runChild(process.execPath, [starter, ...args], { cwd: projectFolder, quiet: true })
  }
  // On Windows npm is a batch file, which only a shell can start.
  return runChild('npm', args, { cwd: projectFolder, quiet: true, shell: process.platform === 'win32' })
}
