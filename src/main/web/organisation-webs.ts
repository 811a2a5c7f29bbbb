import type { OrganisationWeb } from '@core/web/web'
import type { DateRange } from '@core/web/web-between'
import type { WebLayout } from '@core/web/web-layout'
import type { PicturedWeb, WebAcross } from '@protocol/organisations'
import type { PlanIndex } from '../plans/plan-index'
import type { DecidedSpellings } from './decided-spellings'
import { screenProportion } from './proportion'

interface Sources {
  readonly plans: Pick<PlanIndex, 'web'>
  readonly spellings: DecidedSpellings
}

/** Who works with whom, over all workshops and in one. */
export class OrganisationWebs {
  readonly #sources: Sources
  /** What was drawn last, so that a plan that changes elsewhere is not laid out anew. */
  #last: { readonly web: string; readonly layout: Promise<WebLayout> } | null = null

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** Over all workshops but rehearsals, with the spellings that were joined. */
  async webOfAll(): Promise<OrganisationWeb> {
    return (await this.across({ from: '', to: '' })).web
  }

  async across(range: DateRange): Promise<WebAcross> {
    const { plans, spellings } = this.#sources
    return { ...(await plans.web(spellings.decisions, range)), unreadable: spellings.unreadable }
  }

  async pictured(web: OrganisationWeb): Promise<PicturedWeb> {
    const key = JSON.stringify(web)
    if (this.#last?.web !== key) this.#last = { web: key, layout: laidOut(web) }
    return { web, layout: await this.#last.layout }
  }
}

/** What lays out is read from the disk when it is first needed: not every start needs it. */
async function laidOut(web: OrganisationWeb): Promise<WebLayout> {
  const { layoutInTurns } = await import('./lay-out')
  return layoutInTurns(web, screenProportion)
}
