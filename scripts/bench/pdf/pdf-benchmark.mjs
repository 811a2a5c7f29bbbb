import { inProject } from '../../setup/project.mjs'
import { compare } from '../comparison.mjs'
import { answerOf, bundled } from '../program.mjs'

/**
 * The plan as a PDF against a bare jsPDF loop that draws the same text in the same fonts on the same pages.
 *
 * @param {string} executable an Electron, or plain Node
 * @param {{ rounds: number, actions?: number }} size
 * @returns {Promise<import('../comparison.mjs').Comparison[]>}
 */
export async function benchPdf(executable, { rounds, actions = 500 }) {
  const program = await bundled(inProject('scripts/bench/pdf/pdf-program.ts'))
  const args = [inProject('resources/fonts'), String(rounds), String(actions)]
  const { samples, facts } = await answerOf(executable, program, args)
  const words = { what: `PDF of ${actions} actions, ${facts.pages} pages`, against: 'bare jsPDF loop, same text' }
  return [compare({ ...words, unit: 'ms', aim: 1.5 }, samples.plan ?? [], samples.floor ?? [])]
}
