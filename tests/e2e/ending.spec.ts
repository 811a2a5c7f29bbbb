import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import { appArguments, expect, test } from './app'
import { enter } from './device'
import { electronPath } from './electron-path'

const devices = 40

/** A terminal's Ctrl+C reaches all of a program's processes, and who started it passes it on as well. */
const endings = {
  'Ctrl+C': (pid: number) => [process.kill(-pid, 'SIGINT'), process.kill(pid, 'SIGINT')],
  'an order to end': (pid: number) => process.kill(pid, 'SIGTERM'),
  'the same order twice': (pid: number) => [process.kill(pid, 'SIGTERM'), setTimeout(() => process.kill(pid, 'SIGTERM'), 5)],
}

for (const [name, end] of Object.entries(endings)) {
  test(`L22: ${name} ends the app after every device was told goodbye`, async ({ folder }) => {
    const where = ['--sample=our-stockport', '--open-door', '--address=127.0.0.1', '--port=0']
    const program = [...appArguments(`${folder}/data`), ...where]
    const app = spawn(electronPath(), program, { stdio: ['ignore', 'pipe', 'ignore'], detached: true })
    const ended = once(app, 'exit')
    try {
      const link = await joinLink(app.stdout)
      const all = await Promise.all(Array.from({ length: devices }, () => enter(link)))
      end(app.pid ?? NaN)
      const goodbye = { last: '{"type":"bye","why":"closed"}', code: 1000 }
      expect(await Promise.all(all.map((device) => device.end))).toEqual(all.map(() => goodbye))
      expect(await ended).toEqual([0, null])
    } finally {
      app.kill('SIGKILL')
    }
  })
}

/** The app prints the ways in as one line of JSON. */
async function joinLink(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    if (!line.startsWith('{')) continue
    const ways = JSON.parse(line) as { readonly join: string }
    return ways.join
  }
  throw new Error('The app ended without saying how to join')
}
