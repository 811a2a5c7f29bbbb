import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'

import { diskFull, errorCode, noNetwork, SetupFailure } from './failure.mjs'
import { integrityOf } from './integrity.mjs'
import { megabytes, meter } from './progress.mjs'

/**
 * @typedef {object} DownloadOrder
 * @property {string} step the set-up step, for messages
 * @property {string} url
 * @property {string} integrity `sha512-…` as npm writes it
 * @property {string} file where it ends; while incomplete it is `<file>.partial`
 * @property {number} [attempts] how often a broken transfer is taken up again before giving up
 * @property {number} [pauseMs] between attempts
 * @property {number} [idleTimeoutMs] a transfer that stays silent for this long counts as broken
 */

/**
 * Fetches a file, continuing from what an earlier attempt or an earlier run left, and checks it.
 *
 * @param {DownloadOrder} order
 * @throws {SetupFailure} no network or disk full (what arrived is kept), checksum wrong (it is deleted)
 */
export async function download(order) {
  const { step, url, integrity, file, attempts = 4, pauseMs = 1000 } = order
  const partial = `${file}.partial`
  await mkdir(dirname(file), { recursive: true })
  for (let attempt = 1; ; attempt++) {
    try {
      await transfer(order, partial)
      break
    } catch (error) {
      if (error instanceof SetupFailure) throw error
      const kept = `${megabytes(await sizeOf(partial))} in ${partial}; the next run continues from there.`
      if (errorCode(error) === 'ENOSPC') throw diskFull({ step, folder: dirname(file), kept, cause: error })
      if (attempt < attempts) {
        await pause(pauseMs)
        continue
      }
      const detail = errorCode(error) ?? (error instanceof Error ? error.message : String(error))
      throw noNetwork({ step, from: new URL(url).host, detail, kept, cause: error })
    }
  }
  if ((await integrityOf(partial)) !== integrity) {
    await rm(partial, { force: true })
    throw new SetupFailure({
      step,
      happened: `what was downloaded from ${url} is not what was expected: its checksum is wrong.`,
      kept: 'nothing of it; it was deleted and not used.',
      next: 'run the same command again; if it happens again, the registry that npm is set to does not serve the original file.',
    })
  }
  await rename(partial, file)
}

/**
 * @param {DownloadOrder} order
 * @param {string} partial
 */
async function transfer({ step, url, idleTimeoutMs = 60_000 }, partial) {
  const have = await sizeOf(partial)
  const silence = new AbortController()
  const silent = () => silence.abort(new Error(`no answer for ${idleTimeoutMs / 1000} s`))
  const idle = setTimeout(silent, idleTimeoutMs)
  const progress = meter(step)
  try {
    const response = await fetch(url, {
      headers: { 'accept-encoding': 'identity', ...(have > 0 && { range: `bytes=${have}-` }) },
      signal: silence.signal,
    })
    if (response.status === 416) {
      await response.body?.cancel()
      // All of it is here already, or more than all of it: the checksum tells which.
      return
    }
    if (!response.ok || !response.body) throw new Error(`it answered ${response.status}`)
    const continues = response.headers.get('content-range')?.startsWith(`bytes ${have}-`)
    let done = continues ? have : 0
    const length = Number(response.headers.get('content-length'))
    const total = length > 0 ? done + length : undefined
    const watch = new Transform({
      transform(chunk, _encoding, next) {
        idle.refresh()
        done += chunk.length
        progress.at(done, total)
        next(null, chunk)
      },
    })
    const body = Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (response.body))
    await pipeline(body, watch, createWriteStream(partial, { flags: continues ? 'a' : 'w' }), { signal: silence.signal })
  } finally {
    clearTimeout(idle)
    progress.end()
  }
}

/** @param {string} file */
async function sizeOf(file) {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0
    throw error
  }
}
