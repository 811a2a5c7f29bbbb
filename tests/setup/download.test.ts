import { createHash, randomBytes } from 'node:crypto'
import { readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { download } from '../../scripts/setup/download.mjs'
import { SetupFailure } from '../../scripts/setup/failure.mjs'
import { closedAddress, serve } from './local-server'
import { temporaryFolder } from './temporary-checkout'

const content = randomBytes(300_000)
const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`
const step = 'Electron fallback'
const quick = { step, integrity, attempts: 3, pauseMs: 10 }

const firstByteOf = (range: string | undefined) => Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0)

/** Serves `content`, from the byte that is asked for. */
const whole: RequestListener = (request, response) => {
  const from = firstByteOf(request.headers.range)
  if (from >= content.length) response.writeHead(416).end()
  else {
    const range = { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }
    response.writeHead(request.headers.range ? 206 : 200, request.headers.range ? range : {}).end(content.subarray(from))
  }
}

async function failureOf(work: Promise<unknown>): Promise<SetupFailure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(SetupFailure)
  return error as SetupFailure
}

describe('download', () => {
  test('fetches a file and leaves nothing else behind', async () => {
    const folder = await temporaryFolder()
    const { address } = await serve(whole)
    await download({ ...quick, url: address, file: join(folder, 'it') })
    expect(content.equals(await readFile(join(folder, 'it')))).toBe(true)
    expect(await readdir(folder)).toEqual(['it'])
  })

  test('takes a broken transfer up where it broke', async () => {
    const folder = await temporaryFolder()
    const { address, requests } = await serve((request, response) => {
      if (requests.length > 1) return whole(request, response)
      response.writeHead(200, { 'content-length': content.length })
      response.write(content.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 50))
    })
    await download({ ...quick, url: address, file: join(folder, 'it') })
    expect(requests.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=100000-'])
    expect(content.equals(await readFile(join(folder, 'it')))).toBe(true)
  })

  test('continues from what an earlier run left', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'it.partial'), content.subarray(0, 123_456))
    const { address, requests } = await serve(whole)
    await download({ ...quick, url: address, file: join(folder, 'it') })
    expect(requests.map(({ headers }) => headers.range)).toEqual(['bytes=123456-'])
    expect(content.equals(await readFile(join(folder, 'it')))).toBe(true)
  })

  test('uses what an earlier run fetched to the last byte', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'it.partial'), content)
    const { address } = await serve(whole)
    await download({ ...quick, url: address, file: join(folder, 'it') })
    expect(content.equals(await readFile(join(folder, 'it')))).toBe(true)
  })

  test('begins again where the server cannot continue', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'it.partial'), content.subarray(0, 1000))
    const { address } = await serve((_request, response) => response.writeHead(200).end(content))
    await download({ ...quick, url: address, file: join(folder, 'it') })
    expect(content.equals(await readFile(join(folder, 'it')))).toBe(true)
  })

  test('deletes a file whose checksum is wrong, and says so', async () => {
    const folder = await temporaryFolder()
    const { address } = await serve((_request, response) => response.writeHead(200).end('something else'))
    const failure = await failureOf(download({ ...quick, url: address, file: join(folder, 'it') }))
    expect(failure.message).toMatch(/Set-up stopped at: Electron fallback[^]*checksum is wrong[^]*deleted[^]*What to do next: \S/)
    expect(await readdir(folder)).toEqual([])
  })

  test('says that there is no network, and keeps what had arrived', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'it.partial'), content.subarray(0, 2_000_000))
    const address = await closedAddress()
    const failure = await failureOf(download({ ...quick, url: address, file: join(folder, 'it') }))
    expect(failure.message).toMatch(/127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED\)[^]*continues from there[^]*network connection/)
    expect(content.equals(await readFile(join(folder, 'it.partial')))).toBe(true)
  })

  test('gives up on a server that falls silent', async () => {
    const folder = await temporaryFolder()
    const { address, requests } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': content.length }).write(content.subarray(0, 10))
    })
    const failure = await failureOf(download({ ...quick, attempts: 2, idleTimeoutMs: 200, url: address, file: join(folder, 'it') }))
    expect(failure.message).toMatch(/could not be reached/)
    expect(requests).toHaveLength(2)
  })

  test.runIf(process.platform === 'linux')('says that the disk is full', async () => {
    const folder = await temporaryFolder()
    // Every write to this device answers as a full disk does.
    await symlink('/dev/full', join(folder, 'it.partial'))
    const { address, requests } = await serve(whole)
    const failure = await failureOf(download({ ...quick, url: address, file: join(folder, 'it') }))
    expect(failure.message).toMatch(/the disk that holds .* is full[^]*free some room/)
    expect(requests).toHaveLength(1)
  })
})
