import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { inProject } from '../setup/project.mjs'
import { partnership } from './partnership.mjs'

/**
 * @typedef {import('../../src/protocol/sample').Sample} Sample
 * @typedef {import('../../src/core/agreement/agreement').ClausePart} ClausePart
 */

/**
 * What a workshop is played with: where it starts, and what its facilitator and the room say aloud.
 *
 * @typedef {object} Scene
 * @property {string} name for the progress line
 * @property {import('../../src/protocol/window-contract').Requests['createWorkshop']} start
 * @property {readonly import('../../src/core/workshop').Act[]} opening what is done to prepare it
 * @property {number} playedOn ms since 1970; a fixed day, so that the same seed gives the same dates
 * @property {string} whyChosen why the first options of a vote become the priorities
 * @property {string} whyChosenAloud the same where nothing was voted on
 * @property {string} nextMeeting
 * @property {readonly SceneAction[]} actions
 * @property {readonly { part: ClausePart, text: string }[]} clauses
 * @property {number} reviewInDays
 * @property {string} promise of an organisation, said aloud
 * @property {string} reply to those who would change a draft
 */

/**
 * @typedef {object} SceneAction
 * @property {string} text
 * @property {string} measure
 * @property {number} dueInDays
 * @property {string | null} theme the name of the priority that it is for; null for the next one in turn
 */

/** The first sample's meeting was in February 2018; its rehearsal counts days from the end of that month. */
const samplesPlayedOn = Date.UTC(2018, 1, 28)

/** What should be played is not there; the message says what is. */
export class UnknownScene extends Error {}

/** @param {string} id of a sample @returns {Promise<Scene>} @throws {UnknownScene} */
export async function sampleScene(id) {
  const samples = await readSamples()
  const sample = samples.find((one) => one.id === id)
  if (sample === undefined) {
    throw new UnknownScene(`There is no sample called ${id}. There are: ${samples.map((one) => one.id).join(', ')}.`)
  }
  return {
    ...partnership,
    name: id,
    start: { from: 'sample', id, title: '' },
    opening: [],
    playedOn: samplesPlayedOn,
    whyChosen: 'Rehearsal: all three areas are taken on, in the order of the votes.',
    nextMeeting: 'Rehearsal: in three months, same place; each lead reports on their actions',
    actions: sample.rehearsalActions.map(({ area, ...action }) => ({ ...action, theme: sample.areas[area] ?? null })),
  }
}

/**
 * The sample that was made for this way of working, or a partnership that is made up.
 *
 * @param {{ readonly id: string, readonly name: string }} way
 * @returns {Promise<Scene>}
 */
export async function wayScene({ id, name }) {
  const sample = (await readSamples()).find(({ wayOfWorking }) => wayOfWorking === id)
  if (sample !== undefined) return { ...(await sampleScene(sample.id)), name: id }
  const title = `Alderwick Vale: ${name}`
  return { ...partnership, name: id, start: { from: 'way-of-working', id, title } }
}

/** @returns {Promise<Sample[]>} */
async function readSamples() {
  const folder = inProject('resources/samples')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))))
}
