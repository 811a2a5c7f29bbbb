import type { Exporter } from '../exporter'
import { csvOf } from './csv'
import { cardsTable } from './tables/cards-table'

export const cardsCsv: Exporter = csvOf('cards-csv', cardsTable)
