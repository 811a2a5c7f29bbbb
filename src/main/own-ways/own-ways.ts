import type { OwnWay } from '@core/ways-of-working/own-way'
import { ownWayEnding, ownWayFileOf } from '@protocol/own-way-file'
import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolderDurably, removeDurably, replaceDurably } from '../journal/durable-file'
import { isMissing } from '../journal/missing-file'
import { readWayFile } from './read-way-file'

/**
 * The ways of working that were made on this laptop: one file each in the folder `ways`, of the same format as those
 * that people send one another. There must be no other writer.
 */
export class OwnWays {
  readonly #folder: string
  readonly #ways: Map<string, OwnWay>
  readonly #unreadable: readonly string[]
  /** What was deleted since the app started, so that it can be brought back. */
  readonly #deleted = new Map<string, OwnWay>()

  /** Reads every file of the folder, which need not be there. Throws where the folder cannot be read. */
  static async open(dataFolder: string): Promise<OwnWays> {
    const folder = join(dataFolder, 'ways')
    const ways = new Map<string, OwnWay>()
    const unreadable: string[] = []
    for (const name of (await namesIn(folder)).toSorted()) {
      if (!name.endsWith(ownWayEnding)) continue
      const path = join(folder, name)
      // One that cannot be used must not keep the app from starting.
      const found = await readWayFile(path)
      if (found?.read === true) ways.set(name.slice(0, -ownWayEnding.length), found.way)
      else unreadable.push(path)
    }
    return new OwnWays(folder, ways, unreadable)
  }

  private constructor(folder: string, ways: Map<string, OwnWay>, unreadable: readonly string[]) {
    this.#folder = folder
    this.#ways = ways
    this.#unreadable = unreadable
  }

  /** By name. */
  list(): readonly (OwnWay & { readonly id: string })[] {
    const ways = [...this.#ways].map(([id, way]) => ({ ...way, id }))
    return ways.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB', { numeric: true }))
  }

  get(id: string): OwnWay | undefined {
    return this.#ways.get(id)
  }

  /** Files that are in the folder and could not be read. They are left as they are. */
  unreadable(): readonly string[] {
    return this.#unreadable
  }

  /** Keeps a new one; resolves with its id when it is on disk. Throws where the disk refuses. */
  async keep(way: OwnWay): Promise<string> {
    const id = randomUUID()
    await this.#write(id, way)
    return id
  }

  /** Resolves when it is gone, or where there is none. Throws where the disk refuses. */
  async delete(id: string): Promise<void> {
    const way = this.#ways.get(id)
    if (way === undefined) return
    await removeDurably(this.#fileOf(id))
    this.#deleted.set(id, way)
    this.#ways.delete(id)
  }

  /** Brings back what was deleted since the app started. Throws where the disk refuses. */
  async restore(id: string): Promise<void> {
    const way = this.#deleted.get(id)
    if (way !== undefined) await this.#write(id, way)
  }

  async #write(id: string, way: OwnWay): Promise<void> {
    await makeFolderDurably(this.#folder)
    await replaceDurably(this.#fileOf(id), ownWayFileOf(way))
    this.#deleted.delete(id)
    this.#ways.set(id, way)
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id}${ownWayEnding}`)
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
