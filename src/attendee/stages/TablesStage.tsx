import type { StageActivity } from '@core/agenda/agenda'
import type { ProjectedCard } from '@core/views'
import { usePage } from '../page-context'
import { CardList, CardsStage } from './CardsStage'
import type { StageProps } from './StageBody'
import { inLanguage } from './stage-words'

export interface TablesStageProps extends StageProps {
  readonly activity: Extract<StageActivity, { readonly kind: 'themed-rounds' }>
}

/** One's own cards, and what every table said; all of them are open to look at. */
export function TablesStage({ view, stage, activity }: TablesStageProps) {
  const { state, words, language } = usePage()
  const { tables, none, others, cards: counted } = { ...words.room.tables, tables: activity.themes }
  const said = inLanguage(stage, language)
  const own = state.personal?.table ?? null
  const table = (theme: string, cards: readonly ProjectedCard[]) => (
    <details key={theme} className="pile" open={own !== null && tables[own] === theme}>
      <summary>
        <span className="pile-name">{said(theme)}</span> <span className="quiet">{counted(cards.length)}</span>
      </summary>
      <CardList cards={cards} about={() => ''} />
    </details>
  )
  return (
    <>
      <CardsStage
        view={view}
        stage={stage}
        about={({ tag }) => said(tag)}
        headings={{ ...words.card, others }}
        drawOthers={(cards) =>
          tables.map((theme) =>
            table(
              theme,
              cards.filter(({ tag }) => tag === theme),
            ),
          )
        }
      />
      {!stage.cardsShown && <p className="quiet">{none}</p>}
    </>
  )
}

/** Where one is to be in this round. Stands above the form: it is what to know first. */
export function OwnTable({ stage, activity }: Omit<TablesStageProps, 'view'>) {
  const { state, words, language } = usePage()
  const { tables } = words.room
  const at = state.personal?.table ?? null
  const theme = at === null ? undefined : activity.themes[at]
  if (at === null || theme === undefined) return null
  return (
    <section className="card mine" aria-live="polite">
      <p className="quiet">
        {tables.heading}: {tables.yours(at + 1, activity.themes.length)}
      </p>
      <p className="pile-name">{inLanguage(stage, language)(theme)}</p>
      <p className="quiet">{tables.round(stage.part + 1, activity.rounds)}</p>
    </section>
  )
}
