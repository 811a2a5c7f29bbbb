import { statfs } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

import { diskFull } from './failure.mjs'

/** Where downloads are kept between checkouts. ROUNDTABLE_CACHE puts it elsewhere. */
export function cacheFolder(env = process.env) {
  if (env.ROUNDTABLE_CACHE) return resolve(env.ROUNDTABLE_CACHE)
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'roundtable')
}

/**
 * @param {{ step: string, folder: string, neededBytes: number }} need
 * @throws {SetupFailure} where there is less room, before anything is downloaded in vain
 */
export async function requireRoom({ step, folder, neededBytes }) {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < neededBytes) throw diskFull({ step, folder, neededBytes, kept: 'what was downloaded already.' })
}
