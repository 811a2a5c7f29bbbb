import { DndContext, type DragEndEvent, PointerSensor, pointerWithin, useSensor, useSensors } from '@dnd-kit/core'
import { useMemo, useState } from 'react'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import { AddCardForm } from '../cards/AddCardForm'
import { CardsTool } from '../cards/CardsTool'
import { KindChoice } from '../offers/KindChoice'
import { type OfferKind, offerColumn } from '../offers/offer-columns'
import { OfferList } from '../offers/OfferList'
import type { PanelProps } from '../panel'
import { labelsOf, rosterOf } from '../people/roster'
import styles from './OffersPanel.module.css'
import { StageFrame } from './StageFrame'

/** Offers and needs side by side; two that fit are put together by dragging, or one after the other by keyboard. */
export function OffersPanel({ view, stage, act }: PanelProps<'offers'>) {
  const [kind, setKind] = useState<OfferKind>('offer')
  const [pickedId, setPickedId] = useState<string | null>(null)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }))
  const { cards, matches, organisations, participants } = view
  const told = { cards, matches, organisations, participants }
  const offers = offerColumn('offer', told)
  const needs = offerColumn('need', told)
  const whoOf = useMemo(() => labelsOf(rosterOf(organisations, participants)), [organisations, participants])
  const picked = pickedId === null ? undefined : cards.get(pickedId)

  const match = async (oneId: string, otherId: string) => {
    const isOffer = cards.get(oneId)?.kind === 'offer'
    const [offerId, needId] = isOffer ? [oneId, otherId] : [otherId, oneId]
    const outcome = await act({ type: 'makeMatch', offerId, needId, participantId: null })
    if (outcome.accepted) setPickedId(null)
  }
  const drop = ({ active, over }: DragEndEvent) => {
    const target = over === null ? undefined : cards.get(String(over.id))
    if (target !== undefined && target.kind !== cards.get(String(active.id))?.kind) {
      void match(String(active.id), target.id)
    }
  }
  const count = (groups: typeof offers) => groups.reduce((sum, group) => sum + group.cards.length, 0)
  const status = `${counted(count(offers), 'offer')}, ${counted(count(needs), 'need')}, ${counted(matches.length, 'match', 'matches')}`
  const lists = [
    { kind: 'offer' as const, title: 'Offers', groups: offers },
    { kind: 'need' as const, title: 'Needs', groups: needs },
  ]
  return (
    <StageFrame
      view={view}
      stage={stage}
      status={`${status}, ${stage.cardsShown ? 'shown to the room' : 'held: only you see them'}`}
      roomSees={stage.cardsShown}
      tools={<CardsTool stage={stage} act={act} />}
      dense
      filled
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          <KindChoice kind={kind} onChoose={setKind} />
          <AddCardForm view={view} stageId={stage.id} kind={kind} tags={[]} act={act} />
        </div>
        {count(offers) + count(needs) === 0 ? (
          <EmptyState title="No offers or needs yet">
            People say on their phones what they can give and what they lack. Type in what is said aloud.
          </EmptyState>
        ) : (
          <DndContext sensors={sensors} collisionDetection={pointerWithin} onDragEnd={drop}>
            {lists.map((list) => (
              <OfferList
                key={list.kind}
                {...list}
                view={view}
                whoOf={whoOf}
                picked={picked}
                onPick={setPickedId}
                onMatch={(cardId) => pickedId !== null && void match(pickedId, cardId)}
                act={act}
              />
            ))}
          </DndContext>
        )}
      </div>
    </StageFrame>
  )
}
