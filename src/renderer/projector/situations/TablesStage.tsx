import type { StageActivity } from '@core/agenda/agenda'
import { useMemo } from 'react'
import { Wall, type WallSection } from '../fitting/Wall'
import { WelshBelow } from '../in-welsh'
import { useLanguage } from '../language'
import type { Projected, StageProps } from '../projected'
import { type RoundWords, roundWords } from '../round-words'
import { Screen } from '../Screen'
import { cardItem, inOrder, mostCardsOnWall } from './card-items'
import styles from './TablesStage.module.css'
import { useNewest } from './use-newest'

type Activity = Extract<StageActivity, { readonly kind: 'themed-rounds' }>

export interface TablesStageProps extends StageProps {
  readonly activity: Activity
}

/** Who goes to which table in this round; once the cards are shown, what every table said. */
export function TablesStage({ view, stage, activity }: TablesStageProps) {
  const words = roundWords[useLanguage()]
  const { cards, tables, organisations } = view
  const own = useMemo(() => inOrder(cards.values()).filter(({ stageId }) => stageId === stage.id), [cards, stage.id])
  const newestId = useNewest(own)
  const sections = useMemo((): readonly WallSection[] => {
    const title = (theme: string, index: number, count: string) => (
      <>
        <span className={styles.number}>{index + 1}</span> {theme}
        <span className={styles.count}>{count}</span>
        <WelshBelow stage={stage} words={theme} />
      </>
    )
    const shown = own.slice(-mostCardsOnWall)
    return activity.themes.map((theme, index) => {
      if (own.length === 0) {
        const people = tables[index] ?? []
        const count = people.reduce((sum, one) => sum + one.people, 0)
        return {
          id: theme,
          title: title(theme, index, words.people(count)),
          items: count === 0 ? [] : [{ id: `people ${theme}`, content: seated(people, organisations, words) }],
        }
      }
      const said = shown.filter(({ tag }) => tag === theme)
      return {
        id: theme,
        title: title(theme, index, words.cards(said.length)),
        items: said.map((card) => cardItem(card, false)),
      }
    })
  }, [stage, activity, own, tables, organisations, words])
  if (activity.themes.length === 0) return <Screen view={view} stage={stage} />
  const minutes = Math.max(1, Math.round(stage.minutes / activity.rounds))
  const isLast = stage.part + 1 >= activity.rounds
  return (
    <Screen view={view} stage={stage}>
      <p className={styles.round}>
        <strong>{words.round(stage.part + 1, activity.rounds, minutes)}</strong>
        <span>{isLast ? words.lastRound : words.moveOn}</span>
        {own.length === 0 && <span>{view.cardsInStage > 0 ? words.cards(view.cardsInStage) : words.seeYourPhone}</span>}
      </p>
      <div className={styles.rest}>
        <Wall
          sections={sections}
          newestId={newestId}
          {...(own.length === 0 ? { look: 'list', maximumColumns: 3 } : {})}
        />
      </div>
    </Screen>
  )
}

/** How many people of which organisation, in one line that wraps; never who they are. */
function seated(
  people: Projected['tables'][number],
  organisations: Projected['organisations'],
  words: RoundWords,
): string {
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
  return people
    .map(({ organisationId, people: count }) => {
      const name = organisationId === null ? words.residents : (nameOf.get(organisationId) ?? '')
      return count > 1 ? `${name} (${count})` : name
    })
    .join(', ')
}
