import { parseArgs } from 'node:util'

interface CommandLine {
  /** Where all data is kept, or null for the usual place. */
  readonly dataFolder: string | null
  /** The sample to open at the start, or null. */
  readonly sample: string | null
  /** Where to open the door at the start, or null where it stays shut. Null in it: the likeliest, the usual. */
  readonly door: { readonly address: string | null; readonly port: number | null } | null
}

/** Reads what the app was started with. Switches of Chromium's own are left to it. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      sample: { type: 'string' },
      'open-door': { type: 'boolean' },
      address: { type: 'string' },
      port: { type: 'string' },
    },
  })
  const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
  const port = textOf(values['port'])
  const isPort = port !== null && /^\d{1,5}$/.test(port) && Number(port) <= 65_535
  return {
    dataFolder: textOf(values['data']),
    sample: textOf(values['sample']),
    door:
      values['open-door'] === true
        ? { address: textOf(values['address']), port: isPort ? Number(port) : null }
        : null,
  }
}
