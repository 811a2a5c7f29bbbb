import { readFile } from 'node:fs/promises'

import { errorCode } from '../setup/failure.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} TestCounts */

/**
 * @param {string} file what vitest's JSON reporter wrote
 * @returns {Promise<TestCounts | undefined>} undefined where it wrote nothing
 */
export async function countVitest(file) {
  const report = await readJson(file)
  if (!report) return undefined
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
  // A file that cannot even be loaded has no failed test in it, and is a failure all the same.
  const brokenFiles = (report.testResults ?? []).filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
      suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles, skipped: numPendingTests + numTodoTests }
}

/**
 * @param {string} file what Playwright's JSON reporter wrote
 * @returns {Promise<TestCounts | undefined>} undefined where it wrote nothing
 */
export async function countPlaywright(file) {
  const report = await readJson(file)
  if (!report) return undefined
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {}
  // What passes only when it is repeated has failed, and so has a file that cannot be loaded.
  const brokenFiles = unexpected === 0 ? (report.errors?.length ?? 0) : 0
  return { passed: expected, failed: unexpected + flaky + brokenFiles, skipped }
}

/** @param {TestCounts} counts */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** @param {string} file */
async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
