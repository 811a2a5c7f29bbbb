import type { WorkshopPlan } from '@core/across/open-actions'
import type { SpellingDecisions } from '@core/web/joined-spellings'
import { alikeNames } from '@core/web/spellings'
import { type DateRange, webBetween } from '@core/web/web-between'
import { webOf } from '@core/web/web-of'
import type { WebAcross } from '@protocol/organisations'
import { layoutOf } from './lay-out'
import { screenProportion } from './proportion'

/** Who works with whom over all workshops but rehearsals, and its picture. */
export function webAcross(
  plans: readonly WorkshopPlan[],
  decisions: SpellingDecisions,
  range: DateRange,
): Omit<WebAcross, 'unreadable'> {
  const real = plans.flatMap(({ plan, rehearsal }) => (rehearsal ? [] : [plan]))
  const whole = webOf(real, decisions.joined)
  const web = webBetween(whole, range)
  const names = whole.organisations.map(({ name }) => name)
  return {
    web,
    layout: layoutOf(web, screenProportion),
    workshops: real.length,
    joined: decisions.joined,
    alike: alikeNames(names, decisions),
  }
}
