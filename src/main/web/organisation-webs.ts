import type { Plan } from '@core/plan'
import { alikeNames } from '@core/web/spellings'
import type { OrganisationWeb } from '@core/web/web'
import { type DateRange, webBetween } from '@core/web/web-between'
import type { WebLayout } from '@core/web/web-layout'
import { webOf } from '@core/web/web-of'
import type { PicturedWeb, WebAcross } from '@protocol/organisations'
import type { PlanIndex } from '../plans/plan-index'
import type { DecidedSpellings } from './decided-spellings'

interface Sources {
  /** Of all workshops of this laptop, rehearsals too. */
  readonly plans: Pick<PlanIndex, 'allPlans'>
  readonly spellings: DecidedSpellings
}

/** As wide as screens are, compared with their height. */
const screenProportion = 16 / 9

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
    return this.#webOf(await this.#realPlans())
  }

  async across(range: DateRange): Promise<WebAcross> {
    const plans = await this.#realPlans()
    const whole = this.#webOf(plans)
    const { decisions, unreadable } = this.#sources.spellings
    return {
      ...(await this.pictured(webBetween(whole, range))),
      workshops: plans.length,
      joined: decisions.joined,
      alike: alikeNames(
        whole.organisations.map(({ name }) => name),
        decisions,
      ),
      unreadable,
    }
  }

  async pictured(web: OrganisationWeb): Promise<PicturedWeb> {
    const key = JSON.stringify(web)
    if (this.#last?.web !== key) this.#last = { web: key, layout: laidOut(web) }
    return { web, layout: await this.#last.layout }
  }

  async #realPlans(): Promise<readonly Plan[]> {
    const plans = await this.#sources.plans.allPlans()
    return plans.flatMap(({ plan, rehearsal }) => (rehearsal ? [] : [plan]))
  }

  #webOf(plans: readonly Plan[]): OrganisationWeb {
    return webOf(plans, this.#sources.spellings.decisions.joined)
  }
}

/** What lays out is read from the disk when it is first needed: not every start needs it. */
async function laidOut(web: OrganisationWeb): Promise<WebLayout> {
  const { layoutInTurns } = await import('./lay-out')
  return layoutInTurns(web, screenProportion)
}
