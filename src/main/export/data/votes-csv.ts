import type { Exporter } from '../exporter'
import { csvOf } from './csv'
import { votesTable } from './tables/votes-table'

export const votesCsv: Exporter = csvOf('votes-csv', votesTable)
