import type { Plan } from '@core/plan'
import type { DataWords } from '../words/data-words'
import { actionsTable, updatesTable } from './actions-table'
import { cardsTable } from './cards-table'
import type { DataTable } from './data-table'
import { aboutTable, offersTable, organisationsTable, promisesTable } from './room-tables'
import { sectorsTable } from './sectors-table'
import { votesTable } from './votes-table'

/** Everything of a plan that is a table: the first four always, the others where there is anything in them. */
export function allTables(plan: Plan, words: DataWords): DataTable[] {
  const always = [actionsTable, cardsTable, votesTable, organisationsTable]
  const ifAny = [updatesTable, sectorsTable, promisesTable, offersTable]
  return [
    ...always.map((make) => make(plan, words)),
    ...ifAny.map((make) => make(plan, words)).filter(({ rows }) => rows.length > 0),
    aboutTable(plan, words),
  ]
}
