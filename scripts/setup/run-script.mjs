import { SetupFailure } from './failure.mjs'

/**
 * Runs a command and sets the exit code: what it returns, or 1 with a plain message where the set-up failed.
 *
 * @param {() => Promise<number>} command
 */
export async function runScript(command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
