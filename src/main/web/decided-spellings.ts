import {
  joinSpellings,
  keepApart,
  noDecisions,
  separateSpelling,
  type SpellingDecisions,
} from '@core/web/joined-spellings'
import type { SpellingDecision } from '@protocol/organisations'
import { organisationsFileOf, readOrganisationsFile } from '@protocol/organisations-file'
import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { isDiskRefusal } from '../journal/disk-refusal'
import { replaceDurably } from '../journal/durable-file'
import { isMissing } from '../journal/missing-file'

const fileName = 'organisations.json'
const asideName = /^organisations\.unreadable-(\d+)\.json$/

/**
 * What people decided about names that look alike, in one file of the data folder. There must be no other writer.
 */
export class DecidedSpellings {
  readonly #file: string
  readonly #unreadable: readonly string[]
  /** A file that could neither be read nor set aside must not be overwritten. */
  readonly #mayWrite: boolean
  #decisions: SpellingDecisions
  /** One after the other. */
  #writing: Promise<unknown> = Promise.resolve()

  /** A file that cannot be read is set aside under another name, and nothing is decided then. */
  static async open(dataFolder: string): Promise<DecidedSpellings> {
    const file = join(dataFolder, fileName)
    const decisions = await readDecisions(file)
    const isAside = decisions !== null || (await isSetAside(dataFolder))
    const unreadable = [
      ...(isAside ? [] : [file]),
      ...(await namesAside(dataFolder)).map((name) => join(dataFolder, name)),
    ]
    return new DecidedSpellings(file, { decisions: decisions ?? noDecisions, unreadable, mayWrite: isAside })
  }

  private constructor(
    file: string,
    found: {
      readonly decisions: SpellingDecisions
      readonly unreadable: readonly string[]
      readonly mayWrite: boolean
    },
  ) {
    this.#file = file
    this.#decisions = found.decisions
    this.#unreadable = found.unreadable
    this.#mayWrite = found.mayWrite
  }

  get decisions(): SpellingDecisions {
    return this.#decisions
  }

  /** Files that could not be read, now or earlier. They stay where they are until a person has looked at them. */
  get unreadable(): readonly string[] {
    return this.#unreadable
  }

  /** Resolves when it is on disk, or with false where the disk refuses it: nothing is decided then. */
  decide(decision: SpellingDecision): Promise<boolean> {
    const answer = this.#writing.then(() => this.#write(decided(this.#decisions, decision)))
    this.#writing = answer.catch(() => undefined)
    return answer
  }

  async #write(decisions: SpellingDecisions): Promise<boolean> {
    if (!this.#mayWrite) return false
    try {
      await replaceDurably(this.#file, organisationsFileOf(decisions))
      this.#decisions = decisions
      return true
    } catch (error) {
      if (isDiskRefusal(error)) return false
      throw error
    }
  }
}

function decided(before: SpellingDecisions, decision: SpellingDecision): SpellingDecisions {
  switch (decision.do) {
    case 'join':
      return joinSpellings(before, decision.names, decision.name)
    case 'separate':
      return separateSpelling(before, decision.spelling)
    case 'keep-apart':
      return keepApart(before, decision.names, decision.apart)
  }
}

/** Gives the file a name under which it is kept. Says whether the disk let it. */
async function isSetAside(dataFolder: string): Promise<boolean> {
  const numbers = (await namesAside(dataFolder)).map((name) => Number(asideName.exec(name)?.[1]))
  const name = `organisations.unreadable-${Math.max(0, ...numbers) + 1}.json`
  try {
    await rename(join(dataFolder, fileName), join(dataFolder, name))
    return true
  } catch (error) {
    if (isDiskRefusal(error)) return false
    throw error
  }
}

async function namesAside(dataFolder: string): Promise<readonly string[]> {
  return (await readdir(dataFolder)).filter((name) => asideName.test(name)).toSorted()
}

/** Null where there is a file that cannot be read. */
async function readDecisions(file: string): Promise<SpellingDecisions | null> {
  try {
    return readOrganisationsFile(await readFile(file, 'utf8'))
  } catch (error) {
    return isMissing(error) ? noDecisions : null
  }
}
