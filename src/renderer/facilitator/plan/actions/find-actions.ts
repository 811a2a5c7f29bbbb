import type { Action } from '@core/actions/actions'
import type { Organisation } from '@core/people/people'

/** The actions in whose words, organisations or person every word that is looked for occurs, whatever its case. */
export function findActions(
  actions: readonly Action[],
  organisations: readonly Organisation[],
  wanted: string,
): readonly Action[] {
  const words = folded(wanted).split(/\s+/).filter(Boolean)
  if (words.length === 0) return actions
  const nameById = new Map(organisations.map(({ id, name }) => [id, name]))
  return actions.filter((action) => {
    const names = [action.leadId, ...action.supporterIds].map((id) => (id === null ? '' : (nameById.get(id) ?? '')))
    const text = folded([action.text, action.person, action.measure, action.status, ...names].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

/** Without case and accents, so that `Llanrwst` finds `LLANRŴST`. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
