import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { matchesLock } from '../../scripts/setup/packages.mjs'
import { closedAddress } from './local-server'
import { bareCheckout, projectFolder, runNode, temporaryFolder } from './temporary-checkout'

const lock = (packages: Record<string, object>) => JSON.stringify({ packages: { '': { name: 'roundtable' }, ...packages } })
const ws = { version: '8.0.0', integrity: 'sha512-ws' }
const zod = { version: '4.0.0', integrity: 'sha512-zod' }
const forMac = { version: '1.0.0', integrity: 'sha512-mac', optional: true }

describe('what is installed, against the lock file', () => {
  const wanted = lock({ 'node_modules/ws': ws, 'node_modules/zod': zod, 'node_modules/mac': forMac })

  test('the same packages match, without those for other platforms', () => {
    expect(matchesLock(wanted, lock({ 'node_modules/ws': ws, 'node_modules/zod': zod }))).toBe(true)
  })

  test.each([
    ['a package is missing', { 'node_modules/ws': ws }],
    ['a version differs', { 'node_modules/ws': { ...ws, version: '8.0.1' }, 'node_modules/zod': zod }],
    ['a checksum differs', { 'node_modules/ws': { ...ws, integrity: 'sha512-other' }, 'node_modules/zod': zod }],
    ['there is one too many', { 'node_modules/ws': ws, 'node_modules/zod': zod, 'node_modules/left': zod }],
  ])('it does not match where %s', (_why, packages) => {
    expect(matchesLock(wanted, lock(packages))).toBe(false)
  })

  test('this checkout, once set up, is not set up again', async () => {
    const read = (...path: string[]) => readFile(join(projectFolder, ...path), 'utf8')
    expect(matchesLock(await read('package-lock.json'), await read('node_modules', '.package-lock.json'))).toBe(true)
  })
})

test('npm start without a network names the step and what to do', async () => {
  const checkout = await bareCheckout()
  for (const name of ['package.json', 'package-lock.json']) await copyFile(join(projectFolder, name), join(checkout, name))
  const ended = await runNode([join(checkout, 'scripts', 'start.mjs')], {
    cwd: checkout,
    env: {
      npm_config_registry: await closedAddress(),
      npm_config_cache: await temporaryFolder(),
      npm_config_fetch_retries: '0',
    },
  })
  expect(ended).toMatchObject({ code: 1, stdout: '' })
  expect(ended.stderr).toMatch(/Set-up stopped at: npm packages\n.*the npm registry could not be reached[^]*What to do next: check the network/)
})
