import { join } from 'node:path'

import { expect, test } from 'vitest'

import { nodeComplaint } from '../../scripts/setup/node-version.mjs'
import { bareCheckout, runNode } from './temporary-checkout'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s will do', (version) => {
  expect(nodeComplaint(version)).toBeUndefined()
})

test.each(['20.18.3', '18.20.4', '9.99.0'])('Node %s is too old, and the message says what to do', (version) => {
  expect(nodeComplaint(version)).toMatch(/needs 20\.19 or later[^]*What to do next: install/)
})

test.each(['start.mjs', 'test.mjs'])('%s stops at once under an old Node', async (script) => {
  const checkout = await bareCheckout()
  const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })'
  const pretend = `data:text/javascript,${encodeURIComponent(older)}`
  const ended = await runNode(['--import', pretend, join(checkout, 'scripts', script)], { cwd: checkout })
  expect(ended).toMatchObject({ code: 1, stdout: '' })
  expect(ended.stderr).toMatch(/^Set-up stopped at: Node\.js\n.*this is Node\.js 18\.20\.4[^]*run the same command again\.\n$/)
})
