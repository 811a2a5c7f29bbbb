import type { Plan, PlanOffer, PlanOrganisation } from '@core/plan'
import { residentSector } from '@core/sector'
import type { DataWords } from '../words/data-words'
import { number, tableOf, text, type ColumnOf, type DataTable } from './data-table'

interface OrganisationRow extends Pick<PlanOrganisation, 'name' | 'sector' | 'people'> {
  /** Null for residents, who speak for no organisation. */
  readonly does: Readonly<Record<'leads' | 'accepted' | 'supports' | 'promised', number>> | null
}

/** Everybody who was invited, with what each leads, supports and promised; last the residents. */
export function organisationsTable(plan: Plan, { table }: DataWords): DataTable {
  const { organisations: words } = table
  const columns: readonly ColumnOf<OrganisationRow>[] = [
    text(words.name, 36, ({ name }) => name),
    text(words.sector, 24, ({ sector }) => plan.sectorLabels[sector]),
    number(words.people, ({ people }) => people),
    number(words.leads, ({ does }) => does?.leads),
    number(words.accepted, ({ does }) => does?.accepted),
    number(words.supports, ({ does }) => does?.supports),
    number(words.commitments, ({ does }) => does?.promised),
  ]
  const residents = { name: words.residents, sector: residentSector, people: plan.residents, does: null }
  const rows = [...organisationRows(plan), ...(plan.residents > 0 ? [residents] : [])]
  return tableOf(table.sheets.organisations, rows, columns, plan, table.marks)
}

function organisationRows({ organisations, actions, commitments }: Plan): OrganisationRow[] {
  const leads = timesNamed(actions.map(({ lead }) => lead))
  const accepted = timesNamed(actions.flatMap((action) => (action.accepted ? [action.lead] : [])))
  const supports = timesNamed(actions.flatMap(({ supporters }) => [...new Set(supporters)]))
  const promised = timesNamed(commitments.map(({ organisation }) => organisation ?? ''))
  return organisations.map(({ name, sector, people }) => ({
    name,
    sector,
    people,
    does: { leads: leads(name), accepted: accepted(name), supports: supports(name), promised: promised(name) },
  }))
}

export function promisesTable(plan: Plan, { table }: DataWords): DataTable {
  const { promises: words } = table
  const columns: readonly ColumnOf<Plan['commitments'][number]>[] = [
    text(words.promise, 70, (promise) => promise.text),
    text(words.whose, 36, ({ organisation }) => organisation ?? words.person),
  ]
  return tableOf(table.sheets.promises, plan.commitments, columns, plan, table.marks)
}

export function offersTable(plan: Plan, { table }: DataWords): DataTable {
  const { offers: words } = table
  const columns: readonly ColumnOf<PlanOffer>[] = [
    text(words.offer, 50, ({ offer }) => offer),
    text(words.offeredBy, 30, ({ offeredBy }) => offeredBy),
    text(words.need, 50, ({ need }) => need),
    text(words.neededBy, 30, ({ neededBy }) => neededBy),
    text(words.takenUp, 11, ({ matched }) => (matched ? table.yes : table.no)),
    text(words.takenUpBy, 30, ({ takenUpBy }) => takenUpBy),
  ]
  return tableOf(table.sheets.offers, plan.offers, columns, plan, table.marks)
}

/** Which workshop this is of, and what is not in the file. */
export function aboutTable(plan: Plan, { table, plan: printed }: DataWords): DataTable {
  const { about: words, marks } = table
  const { hiddenCards, votesNotRevealed, privateCommitments, chosen } = plan.leftOut
  const leftOut = [
    ...chosen.map((part) => printed.closing.chosen[part]),
    ...(hiddenCards > 0 ? [printed.closing.hidden(hiddenCards)] : []),
    ...(votesNotRevealed > 0 ? [printed.closing.notRevealed(votesNotRevealed)] : []),
    ...(privateCommitments > 0 ? [printed.promises.privateLeftOut(privateCommitments)] : []),
  ]
  const rows = [
    [words.title, plan.title],
    [words.date, plan.date],
    [words.place, plan.place],
    [words.purpose, plan.purpose],
    [words.nextMeeting, plan.nextMeeting],
    [marks.rehearsal, plan.rehearsal ? marks.nobodySaidThis : ''],
    [marks.source, plan.attribution],
    ...leftOut.map((line) => [words.leftOut, line] as const),
  ] as const
  return {
    name: table.sheets.about,
    columns: [
      { heading: words.what, kind: 'text', width: 24 },
      { heading: words.words, kind: 'text', width: 90 },
    ],
    rows: rows.filter(([, said]) => said !== ''),
  }
}

function timesNamed(names: readonly string[]): (name: string) => number {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return (name) => times.get(name) ?? 0
}
