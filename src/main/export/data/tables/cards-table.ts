import type { Plan, PlanCard } from '@core/plan'
import type { DataWords } from '../words/data-words'
import { number, tableOf, text, type ColumnOf, type DataTable } from './data-table'

interface CardRow {
  readonly words: string
  readonly theme: string | null
  /** Null for a card that was put under another, of which only the words are kept. */
  readonly card: PlanCard | null
  readonly under: number | null
}

/** Every card, word for word; what was put under a card follows it, in rows of its own. */
export function cardsTable(plan: Plan, { table, plan: planWords }: DataWords): DataTable {
  const { cards: words } = table
  const columns: readonly ColumnOf<CardRow>[] = [
    number(words.number, ({ card }) => card?.number),
    text(words.words, 70, (row) => row.words),
    text(words.theme, 30, ({ theme }) => theme),
    text(words.kind, 13, ({ card }) => (card === null ? null : planWords.voices.kind[card.kind])),
    text(words.tag, 20, ({ card }) => card?.tag ?? null),
    text(words.enteredFor, 12, ({ card }) => (card === null ? null : card.enteredFor ? table.yes : table.no)),
    number(words.under, ({ under }) => under),
  ]
  return tableOf(table.sheets.cards, plan.voices.flatMap(themeRows), columns, plan, table.marks)
}

function themeRows({ name, cards }: Plan['voices'][number]): CardRow[] {
  return cards.flatMap((card) => [
    { words: card.text, theme: name, card, under: null },
    ...card.merged.map((words) => ({ words, theme: name, card: null, under: card.number })),
  ])
}
