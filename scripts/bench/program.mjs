import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { z } from 'zod'

import { lastLines, runChild } from '../setup/child.mjs'
import { inProject } from '../setup/project.mjs'

/** On the project's own disk, as a workshop would be, and where the project's packages are found. */
export const benchFolder = inProject('.cache', 'bench')

const alias = Object.fromEntries(['core', 'protocol', 'main'].map((layer) => [`@${layer}`, inProject('src', layer)]))

/**
 * Bundles a TypeScript program with the code that it measures; packages stay outside.
 *
 * @param {string} source
 * @returns {Promise<string>} the file to run
 */
export async function bundled(source) {
  const folder = join(benchFolder, 'programs')
  await mkdir(folder, { recursive: true })
  const name = /** @type {string} */ (source.split(/[\\/]/).at(-1)).replace(/\.ts$/, '')
  await build({
    configFile: false,
    logLevel: 'error',
    root: inProject(),
    resolve: { alias },
    build: {
      ssr: source,
      outDir: join(folder, name),
      emptyOutDir: true,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return join(folder, name, `${name}.mjs`)
}

/** What a program prints: what it measured by name, round by round, and what is worth knowing beside it. */
const answer = z.strictObject({
  samples: z.record(z.string(), z.array(z.number())),
  facts: z.record(z.string(), z.union([z.number(), z.string()])),
})

/**
 * Runs a program to its end under an Electron's own Node, or plain Node, and reads what it measured.
 *
 * @param {string} executable
 * @param {string} file
 * @param {string[]} args
 */
export async function answerOf(executable, file, args) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { code, stdout, stderr } = await runChild(executable, [file, ...args], { env, quiet: true })
  if (code !== 0) throw new Error(`${file} ended with ${code}. It said:\n${lastLines(stderr, 30)}`)
  return answer.parse(JSON.parse(stdout))
}
