import { rm } from 'node:fs/promises'

import { runChild } from '../setup/child.mjs'
import { readOptions } from '../setup/options.mjs'
import { say } from '../setup/progress.mjs'
import { inProject, projectFolder } from '../setup/project.mjs'
import { setUp } from '../setup/set-up.mjs'
import { countPlaywright, countVitest, summary } from './test-counts.mjs'

/** @typedef {import('./test-counts.mjs').TestCounts} TestCounts */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {'check' | 'unit' | 'e2e'} part
 * @property {string} program in node_modules
 * @property {string[]} args
 * @property {{ file: string, count: (file: string) => Promise<TestCounts | undefined> }} [report] of the steps that run tests
 */

const unitReport = inProject('test-results', 'unit.json')
const e2eReport = inProject('test-results', 'e2e.json')

/** @type {Step[]} */
const steps = [
  { name: 'types', part: 'check', program: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'lint', part: 'check', program: 'oxlint/bin/oxlint', args: ['--deny-warnings'] },
  {
    name: 'unit tests',
    part: 'unit',
    program: 'vitest/vitest.mjs',
    args: ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, count: countVitest },
  },
  {
    name: 'end-to-end tests',
    part: 'e2e',
    program: '@playwright/test/cli.js',
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    report: { file: e2eReport, count: countPlaywright },
  },
]

/**
 * `npm test`: sets everything up and runs every check and test, up to the first step that fails.
 *
 * @returns {Promise<number>}
 */
export async function test() {
  const about = 'Sets up what is missing and runs everything, or one part (check, unit, e2e); names after the part choose test files.'
  const read = readOptions({ usage: 'npm test -- [check|unit|e2e [FILE…]]', about, options: {}, positionals: true })
  if (typeof read === 'number') return read
  const [part, ...files] = read.positionals
  const chosen = steps.filter((step) => part === undefined || step.part === part)
  if (chosen.length === 0) {
    console.error(`There is no part "${part}": it is check, unit or e2e.`)
    return 2
  }
  const ready = await setUp({ purpose: 'test' })
  try {
    return await runSteps(chosen, files)
  } finally {
    await ready.close()
  }
}

/**
 * @param {Step[]} chosen
 * @param {string[]} files
 */
async function runSteps(chosen, files) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const [index, step] of chosen.entries()) {
    const failure = await runStep(step, files, total)
    if (failure === undefined) continue
    const left = chosen.slice(index + 1).map(({ name }) => name)
    say(`Failed: ${step.name}. ${failure}${left.length > 0 ? ` Not run: ${left.join(', ')}.` : ''}`)
    console.log(summary(total))
    return 1
  }
  console.log(summary(total))
  return 0
}

/**
 * @param {Step} step
 * @param {string[]} files
 * @param {TestCounts} total added to
 * @returns {Promise<string | undefined>} why it failed, where it did
 */
async function runStep({ name, program, args, report }, files, total) {
  say(`Running: ${name}`)
  if (report) await rm(report.file, { force: true })
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport }
  const command = [inProject('node_modules', program), ...args, ...(report ? files : [])]
  const { code } = await runChild(process.execPath, command, { cwd: projectFolder, env })
  const counts = await report?.count(report.file)
  if (counts) {
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
  }
  if (code !== 0) return `It ended with code ${code}.`
  if (!report) return undefined
  if (!counts) return 'It wrote no report, so what it ran is not known.'
  // Never trust the exit code alone: a run that found nothing to run proves nothing.
  if (counts.failed > 0) return `${counts.failed} failed.`
  if (counts.passed === 0) return 'No test ran.'
  return undefined
}
