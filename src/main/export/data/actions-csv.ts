import type { Exporter } from '../exporter'
import { csvOf } from './csv'
import { actionsTable } from './tables/actions-table'

export const actionsCsv: Exporter = csvOf('actions-csv', actionsTable)
