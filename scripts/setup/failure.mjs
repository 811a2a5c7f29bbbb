/**
 * A set-up step that could not be done, in words for the person at the keyboard.
 */
export class SetupFailure extends Error {
  /**
   * @param {{ step: string, happened: string, kept: string, next: string, cause?: unknown }} words
   */
  constructor({ step, happened, kept, next, cause }) {
    super(
      [
        `Set-up stopped at: ${step}`,
        `  What happened: ${happened}`,
        `  What was kept: ${kept}`,
        `  What to do next: ${next}`,
      ].join('\n'),
      { cause },
    )
    this.name = 'SetupFailure'
    this.step = step
  }
}

/**
 * @param {{ step: string, folder: string, kept: string, neededBytes?: number, cause?: unknown }} facts
 */
export function diskFull({ step, folder, kept, neededBytes, cause }) {
  const room = neededBytes === undefined ? 'some room' : `about ${Math.ceil(neededBytes / 1e6)} MB`
  return new SetupFailure({
    step,
    happened: `the disk that holds ${folder} is full.`,
    kept,
    next: `free ${room} there, then run the same command again.`,
    cause,
  })
}

/**
 * @param {{ step: string, from: string, kept: string, detail: string, cause?: unknown }} facts
 */
export function noNetwork({ step, from, kept, detail, cause }) {
  return new SetupFailure({
    step,
    happened: `${from} could not be reached (${detail}).`,
    kept,
    next: 'check the network connection (and the proxy, where there is one), then run the same command again.',
    cause,
  })
}

// The last is how tar says it.
const diskFullPattern = /ENOSPC|no space left on device|wrote only \d+ of \d+ bytes/i
const networkPattern =
  /fetch failed|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|UND_ERR|Response code [45]\d\d|HTTP(?:Error)?:? [45]\d\d|status(?: code)? [45]\d\d|Could not resolve|Failed to fetch|CERT_|certificate/i
const checksumPattern = /EINTEGRITY|checksum|sha512.*mismatch/i

/**
 * What a program that we ran most likely failed of, read from what it printed.
 *
 * @param {string} output
 * @returns {'disk-full' | 'no-network' | 'checksum' | 'other'}
 */
export function causeOf(output) {
  if (diskFullPattern.test(output)) return 'disk-full'
  if (checksumPattern.test(output)) return 'checksum'
  if (networkPattern.test(output)) return 'no-network'
  return 'other'
}

/**
 * The `code` of a system or network error, looked for in its causes too.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function errorCode(error) {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return undefined
}
