import type { PlanAction, PlanOffer } from '@core/plan'
import { type Sector, sectors } from '@core/sector'
import { nameKey } from '@core/text'
import type { WebSource } from '@core/web/ties'
import type { OrganisationWeb } from '@core/web/web'
import fc from 'fast-check'

/** What of a plan makes a web; what is left out is empty. */
export function planWith(parts: Partial<WebSource> = {}): WebSource {
  return {
    title: 'First',
    date: '2026-05-01',
    organisations: [],
    actions: [],
    commitments: [],
    offers: [],
    invitations: [],
    ...parts,
  }
}

export function listed(...names: readonly string[]): WebSource['organisations'] {
  return names.map((name) => ({ name, sector: 'voluntary', people: 1 }))
}

export function action(
  text: string,
  lead: string,
  supporters: readonly string[] = [],
  from: PlanAction['from'] = null,
): PlanAction {
  const rest = { person: '', due: '', measure: '', statusNote: '', accepted: false, priority: null, history: [] }
  return { id: text, text, lead, supporters, status: 'not started', from, ...rest }
}

export function offer(parts: Partial<PlanOffer>): PlanOffer {
  return { offer: null, need: null, offeredBy: '', neededBy: '', takenUpBy: '', matched: true, ...parts }
}

/** Each link as `A–B: action, offer`. */
export function linksIn({ links }: OrganisationWeb): string[] {
  return links.map(({ between, ties }) => `${between.join('–')}: ${ties.map(({ kind }) => kind).join(', ')}`)
}

/** Names that no word of a text is, whatever else is made up. */
export const someNames = ['Ash Trust', 'Birch', 'Birch Homes', 'Cedar 2', 'Dŵr', 'Elm & Oak'] as const

const name = fc.constantFrom(...someNames)
const nameOrNone = fc.constantFrom(...someNames, '')
/** Texts of which no two are the same, so that things are counted one by one. */
const text = fc.uuid()
const date = fc.constantFrom('', '2025-11-20', '2026-05-01', '2026-09-30')

const actions = fc.array(fc.record({ text, lead: nameOrNone, supporters: fc.array(name, { maxLength: 3 }) }), {
  maxLength: 5,
})
const offers = fc.array(
  fc.record({ offer: text, offeredBy: nameOrNone, neededBy: nameOrNone, takenUpBy: nameOrNone, matched: fc.boolean() }),
  { maxLength: 4 },
)
const commitments = fc.array(fc.record({ text, by: name, to: nameOrNone }), { maxLength: 3 })

/** Plans of several workshops that list the same organisations, though not in the same sectors. */
export const plans: fc.Arbitrary<readonly WebSource[]> = fc
  .array(
    fc.record({
      date,
      actions,
      offers,
      commitments,
      sectors: fc.array(fc.constantFrom(...sectors), { minLength: 6, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((made) =>
    made.map((one, index) =>
      planWith({
        title: `Workshop ${index}`,
        date: one.date,
        organisations: someNames.map((organisation, at): WebSource['organisations'][number] => ({
          name: organisation,
          sector: one.sectors[at] ?? ('other' satisfies Sector),
          people: 0,
        })),
        actions: one.actions.map(({ text: what, lead, supporters }) => action(what, lead, supporters)),
        offers: one.offers.map(offer),
        commitments: one.commitments.map(({ text: words, by, to }) => ({
          text: `${words} with ${to}.`,
          organisation: by,
        })),
      }),
    ),
  )

/** How many ties there are of each kind between each two, by other means than the web's own. */
export function countedTies(web: OrganisationWeb): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { between, ties } of web.links) {
    for (const { kind } of ties) {
      const key = [...between.map(nameKey).toSorted(), kind].join('|')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}
