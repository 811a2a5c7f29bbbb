import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { dirname, resolve } from 'node:path'

import { readOptions } from '../setup/options.mjs'
import { say } from '../setup/progress.mjs'
import { setUp } from '../setup/set-up.mjs'
import { names } from './names.mjs'
import { table } from './table.mjs'

/** @type {Record<'quick' | 'only' | 'json', import('../setup/options.mjs').Option>} */
const options = {
  quick: { type: 'boolean', help: 'fewer runs: enough to see that something is far off, too few to compare by' },
  only: { type: 'string', value: 'NAME[,NAME]', help: `only these of ${names.join(', ')}` },
  json: { type: 'string', value: 'FILE', help: 'write the results to this file too, every run included' },
}

/**
 * `npm run bench`: compares the app with the least that the same work takes, measured in the same run, turn and turn
 * about. The ratios count; the times are this machine's, at this moment.
 *
 * @returns {Promise<number>} the exit code: 0 also where an aim was missed
 */
export async function bench() {
  const about = 'Measures the app against the least that the same work takes, and prints the ratios.'
  const read = readOptions({ usage: 'npm run bench --', about, options })
  if (typeof read === 'number') return read
  const { quick, only, json } = read.values
  const chosen = typeof only === 'string' ? only.split(',').map((name) => name.trim()) : [...names]
  const unknown = chosen.find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) {
    console.error(`There is no benchmark "${unknown}": they are ${names.join(', ')}.`)
    return 2
  }
  const file = typeof json === 'string' ? resolve(process.env.INIT_CWD ?? process.cwd(), json) : null
  const ready = await setUp({ purpose: 'bench' })
  try {
    // What it stands on is installed by the set-up.
    const { runBenchmarks, runtimeInWords } = await import('./benchmarks.mjs')
    const results = await runBenchmarks(ready, names.filter((name) => chosen.includes(name)), {
      quick: quick === true,
    })
    const runtime = await runtimeInWords(ready)
    console.log(`\n${table(results.flatMap(({ comparisons }) => comparisons))}\n`)
    console.log(`Medians, with the middle half of the runs in brackets, under ${runtime}.`)
    if (quick) console.log('Quick: fewer runs than a comparison needs.')
    if (file !== null) {
      await mkdir(dirname(file), { recursive: true })
      const machine = { platform: process.platform, cpus: cpus().length, cpu: cpus()[0]?.model ?? '' }
      await writeFile(file, `${JSON.stringify({ runtime, machine, quick: quick === true, results }, null, 2)}\n`)
      say(`Written: ${file}`)
    }
    return 0
  } finally {
    await ready.close()
  }
}
