import type { StageActivity } from '@core/agenda/agenda'
import type { OwnCard, ProjectedCard } from '@core/views'
import { usePage } from '../page-context'
import { CardsStage } from './CardsStage'
import type { Pickable } from './link/CardPick'
import { LinkForm } from './link/LinkForm'
import type { StageProps } from './StageBody'

export interface LinkStageProps extends StageProps {
  readonly activity: Extract<StageActivity, { readonly kind: 'link' }>
}

/** Joins two cards into an idea; below it one's own ideas, and the room's once they are shown. */
export function LinkStage({ view, stage, activity }: LinkStageProps) {
  const { state, words } = usePage()
  const { link } = words.room
  const own = (state.personal?.cards ?? []).filter(({ kind, hidden }) => kind === activity.joins && !hidden)
  const ownIds = new Set(own.map(({ id }) => id))
  const others = [...view.cards.values()].filter(({ id, kind }) => kind === activity.joins && !ownIds.has(id))
  const cards = [...own.map(pickable(true)), ...others.map(pickable(false))].sort(
    (one, other) => Number(other.own) - Number(one.own) || one.number - other.number,
  )
  const textOf = (cardId: string) => cards.find(({ id }) => id === cardId)?.text ?? ''
  const joined = ({ joins }: { readonly joins?: OwnCard['joins'] | undefined }) =>
    joins === undefined ? '' : link.joins(textOf(joins[0]), textOf(joins[1]))
  return (
    <>
      {cards.length < 2 ? <p className="quiet">{link.nothing}</p> : <LinkForm stageId={stage.id} cards={cards} />}
      <CardsStage
        view={view}
        stage={stage}
        about={joined}
        headings={{ mine: () => link.mine, none: link.none, others: link.others }}
      />
    </>
  )
}

function pickable(own: boolean): (card: OwnCard | ProjectedCard) => Pickable {
  return ({ id, number, text }) => ({ id, number, text, own })
}
