import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Whether strace is there and allowed: it shows a program's system calls, fails them, or kills at them. */
export const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0

/** Bundles a TypeScript program before the tests of this file, so that plain Node can run it. Gives its path then. */
export function bundled(program: URL): { readonly path: string } {
  const bundle = { path: '' }
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roundtable-child-'))
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: {
        alias: Object.fromEntries(['core', 'protocol', 'main'].map((layer) => [`@${layer}`, join(root, 'src', layer)])),
      },
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(program),
        outDir: folder,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'child.mjs' } },
      },
    })
    bundle.path = join(folder, 'child.mjs')
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return bundle
}

export interface Ended {
  /** What it printed, a line each. Only whole lines. */
  readonly lines: readonly string[]
  readonly errors: string
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** Runs a command to its end, or until `stopAt` says of a printed line that it is time for a SIGKILL. */
export async function run(
  command: readonly [string, ...string[]],
  { stopAt, env = {} }: { stopAt?: (line: string) => boolean; env?: Record<string, string> } = {},
): Promise<Ended> {
  const [program, ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const lines: string[] = []
  const read = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line)
      if (stopAt?.(line)) child.kill('SIGKILL')
    }
  })()
  const [code, signal] = await ended(child)
  await read
  return { lines, errors, code, signal }
}

function ended(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve([code, signal]))
  })
}
