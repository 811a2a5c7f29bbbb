import { parseArgs } from 'node:util'

interface CommandLine {
  /** Where all data is kept, or null for the usual place. */
  readonly dataFolder: string | null
  /** The sample to open at the start, or null. */
  readonly sample: string | null
}

/** Reads what the app was started with. Switches of Chromium's own are left to it. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { data: { type: 'string' }, sample: { type: 'string' } },
  })
  const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
  return { dataFolder: textOf(values['data']), sample: textOf(values['sample']) }
}
