import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'

import { SetupFailure } from './failure.mjs'
import { say } from './progress.mjs'

/**
 * @typedef {object} Display
 * @property {boolean} virtual
 * @property {NodeJS.ProcessEnv} env what a program needs in its environment to appear there
 * @property {() => Promise<void>} close ends a virtual display
 */

const step = 'Virtual display'
const screen = { width: 1920, height: 1080 }

export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * The machine's display, or a virtual one where there is none.
 *
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (hasDisplay()) return { virtual: false, env: {}, close: async () => {} }
  const display = await startVirtualDisplay()
  say(`Display: none found, so windows open on a virtual one (${screen.width} × ${screen.height}) that nobody sees.`)
  return display
}

/** @returns {Promise<Display>} */
async function startVirtualDisplay() {
  // Not xvfb-run: it leaves both programs running when it is ended by a signal. `-displayfd` picks a free number and
  // reports it; with `-terminate` the server ends with its last client, so it can never outlive us.
  const size = `${screen.width}x${screen.height}x24`
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-terminate']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const ended = new Promise((resolve) => server.once('close', resolve))
  const number = await Promise.race([
    readLine(/** @type {import('node:stream').Readable} */ (server.stdio[3])),
    once(server, 'error').then(([error]) => Promise.reject(cannotStart(error.message))),
    ended.then((code) => Promise.reject(cannotStart(`Xvfb ended with ${code}`))),
  ])
  const client = await connectClient(number)
  server.unref()
  return {
    virtual: true,
    env: { DISPLAY: `:${number}` },
    close: async () => {
      server.ref()
      client.destroy()
      server.kill()
      await ended
    },
  }
}

/** @param {import('node:stream').Readable} stream */
async function readLine(stream) {
  let text = ''
  for await (const chunk of stream) {
    text += chunk
    if (text.includes('\n')) return text.trim()
  }
  return new Promise(() => {})
}

/**
 * Greets the display as an X11 client (protocol 11.0, little-endian, no authorisation) and stays, to keep it alive
 * between the programs that use it.
 *
 * @param {string} number
 */
async function connectClient(number) {
  const client = connect(`/tmp/.X11-unix/X${number}`)
  await once(client, 'connect')
  client.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  const [reply] = await once(client, 'data')
  if (reply[0] !== 1) throw cannotStart('it refused a first connection')
  client.resume().unref()
  client.on('error', () => client.destroy())
  return client
}

/** @param {string} detail */
function cannotStart(detail) {
  return new SetupFailure({
    step,
    happened: `there is no display, and a virtual one could not be started (${detail}).`,
    kept: 'everything that is set up already.',
    next: 'install Xvfb (on Debian and Ubuntu: sudo apt-get install -y xvfb xauth), or start from a desktop session.',
  })
}
