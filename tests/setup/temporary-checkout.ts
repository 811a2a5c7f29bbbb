import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { onTestFinished } from 'vitest'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** An empty folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'roundtable-setup-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A checkout with nothing in it but the scripts: no packages, no lock file, no sources. */
export async function bareCheckout(): Promise<string> {
  const folder = await temporaryFolder()
  await cp(join(projectFolder, 'scripts'), join(folder, 'scripts'), { recursive: true })
  return folder
}

export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs Node to its end. `env` is added to ours; undefined takes a variable away. */
export function runNode(args: string[], { cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv }): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}
