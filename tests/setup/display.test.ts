import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

import { expect, onTestFinished, test, vi } from 'vitest'

import { hasDisplay } from '../../scripts/setup/display.mjs'
import { projectFolder } from './temporary-checkout'

const hasXvfb = process.platform === 'linux' && spawnSync('Xvfb', ['-help']).error === undefined

test('a display is looked for on Linux only', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'darwin')).toBe(true)
})

test.runIf(hasXvfb).each([
  ['closes it', 'SIGCONT', 0],
  ['is killed', 'SIGKILL', null],
] as const)('a virtual display ends when whoever opened it %s', async (_how, signal, expectedCode) => {
  const module = JSON.stringify(pathToFileURL(join(projectFolder, 'scripts', 'setup', 'display.mjs')))
  const code = `
    const { openDisplay } = await import(${module})
    const display = await openDisplay()
    const awake = setInterval(() => {}, 1000)
    const asked = new Promise((resolve) => process.once('SIGCONT', resolve))
    console.log(display.env.DISPLAY)
    await asked
    clearInterval(awake)
    await display.close()`
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(child.stdout, 'data')
  const socket = `/tmp/.X11-unix/X${String(line).trim().slice(1)}`
  expect(existsSync(socket)).toBe(true)
  child.kill(signal)
  const [exitCode] = await once(child, 'exit')
  expect(exitCode).toBe(expectedCode)
  await vi.waitFor(() => expect(existsSync(socket)).toBe(false), { timeout: 5000 })
})
