import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { readOptions } from '../setup/options.mjs'
import { setUp } from '../setup/set-up.mjs'

/** @type {Record<'out' | 'sample' | 'polis' | 'attribution' | 'attendees' | 'seed', import('../setup/options.mjs').Option>} */
const options = {
  out: { type: 'string', value: 'DIR', help: 'where plan.pdf, workshop.json and screens/*.png go; needed' },
  sample: { type: 'string', value: 'NAME', help: 'the sample to play: our-stockport, which it is where nothing is said' },
  polis: { type: 'string', value: 'DIR', help: 'import the Polis export in this folder (comments.csv, votes.csv) instead' },
  attribution: { type: 'string', value: 'TEXT', help: 'the credit for the Polis export, where it is not the published one' },
  attendees: { type: 'string', value: 'N', help: 'how many people take part in the sample (36; 1 to 2000)' },
  seed: { type: 'string', value: 'S', help: 'a whole number; the same one gives the same workshop (1)' },
}

/** What published Polis conversations ask to be said wherever they are used. */
const publishedAttribution =
  'Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY 4.0 with Attribution to The Computational Democracy Project.'

/**
 * `npm run demo`: plays a whole workshop in the real app and keeps what it makes.
 *
 * @returns {Promise<number>} the exit code
 */
export async function demo() {
  const about = 'Plays a workshop in the real app, from the welcome to the plan.'
  const read = readOptions({ usage: 'npm run demo --', about, options })
  if (typeof read === 'number') return read
  const { values } = read
  const attendees = wholeNumber(values.attendees ?? '36', 1, 2000)
  const seed = wholeNumber(values.seed ?? '1', 0, 2 ** 32 - 1)
  if (typeof values.out !== 'string') return mistaken('--out DIR is needed: it says where the plan goes.')
  if (attendees === null) return mistaken('--attendees takes a whole number from 1 to 2000.')
  if (seed === null) return mistaken('--seed takes a whole number from 0 to 4294967295.')
  if (values.polis !== undefined && values.sample !== undefined) {
    return mistaken('--sample and --polis each start the workshop: choose one.')
  }

  const from = process.env.INIT_CWD ?? process.cwd()
  const out = resolve(from, values.out)
  await mkdir(join(out, 'screens'), { recursive: true })
  const ready = await setUp({ purpose: 'demo' })
  try {
    // What it stands on is installed by the set-up.
    const { playDemo } = await import('./play-demo.mjs')
    const polis = typeof values.polis === 'string' ? resolve(from, values.polis) : null
    const attribution = typeof values.attribution === 'string' ? values.attribution : publishedAttribution
    const sample = typeof values.sample === 'string' ? values.sample : 'our-stockport'
    const report = await playDemo(ready, { out, sample, polis, attribution, attendees, seed })
    console.log(JSON.stringify(report))
    return 0
  } finally {
    await ready.close()
  }
}

/** @param {string | boolean} text @param {number} least @param {number} most */
function wholeNumber(text, least, most) {
  const number = /^\d{1,10}$/.test(String(text)) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

/** @param {string} what */
function mistaken(what) {
  console.error(`${what}\n"npm run demo -- --help" lists the options.`)
  return 2
}
