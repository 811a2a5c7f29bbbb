import { resolve } from 'node:path'

import { runChild } from './child.mjs'
import { readOptions } from './options.mjs'
import { projectFolder } from './project.mjs'
import { electronLaunch, setUp } from './set-up.mjs'

/** @type {Record<'data' | 'sample' | 'open-door' | 'address' | 'port' | 'official-electron', import('./options.mjs').Option>} */
const options = {
  data: { type: 'string', value: 'DIR', help: 'keep all workshops and settings in this folder' },
  sample: { type: 'string', value: 'NAME', help: 'open a sample workshop, for example our-stockport' },
  'open-door': { type: 'boolean', help: 'let phones in at the start, and print one line of JSON with the links' },
  address: { type: 'string', value: 'A', help: 'the address of this machine to open the door at' },
  port: { type: 'string', value: 'N', help: 'the port to open the door at' },
  'official-electron': {
    type: 'boolean',
    help: 'ask for the official Electron again where the cached fallback would be used',
  },
}

/**
 * `npm start`: sets everything up and opens the app.
 *
 * @returns {Promise<number>} the app's exit code
 */
export async function start() {
  const about = 'Sets up what is missing and opens Roundtable.'
  const read = readOptions({ usage: 'npm start --', about, options })
  if (typeof read === 'number') return read
  const { data, sample, address, port } = read.values
  if (typeof port === 'string' && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    console.error(`${port} is not a port: it is a number from 0 to 65535.`)
    return 2
  }
  const appArgs = []
  // npm runs us in the project's folder; what is typed is meant from where the person is.
  if (typeof data === 'string') appArgs.push(`--data=${resolve(process.env.INIT_CWD ?? process.cwd(), data)}`)
  if (typeof sample === 'string') appArgs.push(`--sample=${sample}`)
  if (read.values['open-door'] === true) appArgs.push('--open-door')
  if (typeof address === 'string') appArgs.push(`--address=${address}`)
  if (typeof port === 'string') appArgs.push(`--port=${port}`)

  const ready = await setUp({ purpose: 'start', officialElectron: read.values['official-electron'] === true })
  try {
    const { executablePath, args, env } = electronLaunch(ready, { appArgs })
    const { code } = await runChild(executablePath, args, { cwd: projectFolder, env })
    return code
  } finally {
    await ready.close()
  }
}
