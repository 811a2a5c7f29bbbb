import { languages, type Language } from '@core/language'
import type { Plan } from '@core/plan'
import { planOf } from '@core/plan-of'
import type { Workshop } from '@core/workshop'
import { handoutFiles, handoutKinds, progressKinds, type HandoutKind } from '@protocol/handout'
import type { ExportedFile } from '../export/exporter'

export interface HandoutOptions {
  /** The workshop that is open, as it is confirmed. */
  readonly workshop: () => Workshop | null
  /** Makes a file, in a thread of its own; null where that failed. */
  readonly make: (kind: HandoutKind, plan: Plan, language: Language) => Promise<ExportedFile | null>
}

/** A page or a file, as the door answers with it. */
export type GivenOut = Pick<ExportedFile, 'contentType' | 'bytes'> & {
  /** What the file is called where it is kept; null for pages that are only looked at. */
  readonly name: string | null
}

/**
 * Gives out the plan of the open workshop while it is closed: a page that leads to its files, the files, and what each
 * organisation said yes to. Each is made when it is first asked for, one after the other, and kept until the workshop
 * changes.
 */
export class Handout {
  readonly #options: HandoutOptions
  #of: Workshop | null = null
  #plan: Plan | null = null
  #made = new Map<string, Promise<GivenOut | null>>()
  /** One thread at a time, however many phones ask. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: HandoutOptions) {
    this.#options = options
  }

  /** What stands at a path below the handout's link, such as `en/plan.pdf`; null where there is nothing. */
  answer(path: string): Promise<GivenOut | null> {
    const [, tag, file = ''] = /^(\w\w)\/([\w.-]*)$/.exec(path) ?? []
    const language = languages.find((one) => one === tag)
    if (language === undefined) return Promise.resolve(null)
    this.#follow(this.#options.workshop())
    const plan = this.#plan
    if (plan === null) return this.#page(async ({ notYet }) => notYet(language))
    const known = this.#made.get(path)
    if (known !== undefined) return known
    const made = this.#make(plan, language, file)
    this.#made.set(path, made)
    // What could not be made is tried again when it is asked for again.
    void made.then((given) => given === null && this.#made.delete(path))
    return made
  }

  #follow(workshop: Workshop | null): void {
    if (workshop === this.#of) return
    this.#of = workshop
    this.#plan = workshop === null || !workshop.closed ? null : planOf(workshop)
    this.#made = new Map()
  }

  async #make(plan: Plan, language: Language, file: string): Promise<GivenOut | null> {
    const kinds = plan.progress === null ? handoutKinds : [...handoutKinds, ...progressKinds]
    if (file === '') return this.#page(async ({ leadingTo }) => leadingTo(plan, kinds, language))
    const [, place] = /^own-part-([1-9]\d{0,3})\.html$/.exec(file) ?? []
    const organisation = place === undefined ? undefined : plan.organisations[Number(place) - 1]
    if (organisation !== undefined) return this.#page(async ({ ownPart }) => ownPart(plan, organisation.name, language))
    const kind = kinds.find((one) => handoutFiles[one] === file)
    return kind === undefined ? null : this.#next(() => this.#options.make(kind, plan, language))
  }

  async #page(write: (pages: typeof import('./pages')) => Promise<string>): Promise<GivenOut> {
    const html = await write(await import('./pages'))
    return { name: null, contentType: 'text/html; charset=utf-8', bytes: Buffer.from(html) }
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}
