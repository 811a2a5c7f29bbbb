import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { mistaken, readOptions } from '../setup/options.mjs'
import { setUp } from '../setup/set-up.mjs'

/** @type {Record<'out' | 'sample' | 'way' | 'polis' | 'attribution' | 'attendees' | 'seed', import('../setup/options.mjs').Option>} */
const options = {
  out: { type: 'string', value: 'DIR', help: 'where plan.pdf, workshop.json and screens/*.png go; needed' },
  sample: { type: 'string', value: 'NAME', help: 'the sample to play: our-stockport, which it is where nothing is said' },
  way: { type: 'string', value: 'NAME', help: 'play this way of working instead, such as strong-web' },
  polis: { type: 'string', value: 'DIR', help: 'import the Polis export in this folder (comments.csv, votes.csv) instead' },
  attribution: { type: 'string', value: 'TEXT', help: 'the credit for the Polis export, where it is not the published one' },
  attendees: { type: 'string', value: 'N', help: 'how many people take part (36; 1 to 2000)' },
  seed: { type: 'string', value: 'S', help: 'a whole number; the same one gives the same workshop (1)' },
}

/** What published Polis conversations ask to be said wherever they are used. */
const publishedAttribution =
  'Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY 4.0 with Attribution to The Computational Democracy Project.'

const usage = 'npm run demo --'

/**
 * `npm run demo`: plays a whole workshop in the real app and keeps what it makes.
 *
 * @returns {Promise<number>} the exit code
 */
export async function demo() {
  const about = 'Plays a workshop in the real app, from the welcome to the plan.'
  const read = readOptions({ usage, about, options })
  if (typeof read === 'number') return read
  const { values } = read
  const attendees = wholeNumber(values.attendees ?? '36', 1, 2000)
  const seed = wholeNumber(values.seed ?? '1', 0, 2 ** 32 - 1)
  if (typeof values.out !== 'string') return mistaken('--out DIR is needed: it says where the plan goes.', usage)
  if (attendees === null) return mistaken('--attendees takes a whole number from 1 to 2000.', usage)
  if (seed === null) return mistaken('--seed takes a whole number from 0 to 4294967295.', usage)
  const starts = /** @type {const} */ (['sample', 'way', 'polis']).filter((name) => values[name] !== undefined)
  if (starts.length > 1) {
    return mistaken(`${starts.map((name) => `--${name}`).join(' and ')} each start the workshop: choose one.`, usage)
  }

  const from = process.env.INIT_CWD ?? process.cwd()
  const out = resolve(from, values.out)
  const polis = typeof values.polis === 'string' ? resolve(from, values.polis) : null
  const missing = polis === null ? undefined : ['comments.csv', 'votes.csv'].find((name) => !existsSync(join(polis, name)))
  if (missing !== undefined) return mistaken(`There is no ${missing} in ${polis}.`, usage)
  await emptyScreens(join(out, 'screens'))
  const ready = await setUp({ purpose: 'demo' })
  // What they stand on is installed by the set-up.
  const { playDemo } = await import('./play-demo.mjs')
  const { UnknownScene } = await import('./scene.mjs')
  try {
    const attribution = typeof values.attribution === 'string' ? values.attribution : publishedAttribution
    const report = await playDemo(ready, { out, played: playedBy(values, polis, attribution), attendees, seed })
    console.log(JSON.stringify(report))
    return 0
  } catch (error) {
    if (error instanceof UnknownScene) return mistaken(error.message, usage)
    throw error
  } finally {
    await ready.close()
  }
}

/**
 * @param {{ sample: string | boolean | undefined, way: string | boolean | undefined }} values
 * @param {string | null} polis
 * @param {string} attribution
 * @returns {import('./play-demo.mjs').Played}
 */
function playedBy({ sample, way }, polis, attribution) {
  if (polis !== null) return { from: 'polis', folder: polis, attribution }
  if (typeof way === 'string') return { from: 'way', id: way }
  return { from: 'sample', id: typeof sample === 'string' ? sample : 'our-stockport' }
}

/** @param {string | boolean} text @param {number} least @param {number} most */
function wholeNumber(text, least, most) {
  const number = /^\d{1,10}$/.test(String(text)) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

/**
 * Makes the folder, or takes the pictures of an earlier demo out of it: they would mix with the new ones.
 *
 * @param {string} folder
 */
async function emptyScreens(folder) {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    if (/^\d\d-.+-(facilitator|projector|phone)\.png$/.test(name)) await rm(join(folder, name))
  }
}
