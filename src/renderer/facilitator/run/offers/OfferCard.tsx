import { isEnteredFor } from '@core/actor'
import type { Card } from '@core/cards/cards'
import type { Match } from '@core/matches/matches'
import { useDraggable, useDroppable } from '@dnd-kit/core'
import { CSS } from '@dnd-kit/utilities'
import { Link2, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { classNames } from '../../../shared/parts/class-names'
import { IconButton } from '../../../shared/parts/IconButton'
import { Menu } from '../../../shared/parts/Menu'
import { enteredForLabel } from '../../../shared/words/labels'
import { cardName, shortened } from '../../../shared/words/names'
import type { DoAct, View } from '../panel'
import { rosterOf } from '../people/roster'
import { WhoField } from '../people/WhoField'
import styles from './OfferCard.module.css'
import type { OfferKind } from './offer-columns'

export interface OfferCardProps {
  readonly kind: OfferKind
  readonly card: Card
  readonly matches: readonly Match[]
  readonly view: View
  readonly whoOf: ReadonlyMap<string, string>
  readonly picked: Card | undefined
  readonly onPick: (cardId: string | null) => void
  readonly onMatch: (cardId: string) => void
  readonly act: DoAct
}

/** An offer or a need, what it goes with, and the ways to put it together with one of the other kind. */
export function OfferCard({ kind, card, matches, view, whoOf, picked, onPick, onMatch, act }: OfferCardProps) {
  const [asking, setAsking] = useState(false)
  const isPicked = picked?.id === card.id
  const fits = picked !== undefined && picked.kind !== kind
  const { setNodeRef: setFace, listeners, transform } = useDraggable({ id: card.id })
  const { setNodeRef: setPlace, isOver } = useDroppable({ id: card.id })
  const name = cardName(card)
  const takeUp = async (participantId: string | null) => {
    if (participantId === null) return
    const [offerId, needId] = kind === 'offer' ? [card.id, null] : [null, card.id]
    const outcome = await act({ type: 'makeMatch', offerId, needId, participantId })
    if (outcome.accepted) setAsking(false)
  }
  return (
    <li
      ref={setPlace}
      className={classNames(
        styles.card,
        isPicked && styles.picked,
        matches.length > 0 && styles.matched,
        isOver && styles.over,
      )}
    >
      <div
        ref={setFace}
        className={classNames(styles.face, transform !== null && styles.dragged)}
        style={{ transform: CSS.Translate.toString(transform) }}
        onPointerDown={(event) => listeners?.['onPointerDown']?.(event)}
      >
        <p className={styles.text}>{card.text}</p>
        <p className={styles.foot}>
          <span className={styles.number}>{card.number}</span>
          <span>{card.participantId === null ? 'The room' : (whoOf.get(card.participantId) ?? '')}</span>
          {isEnteredFor(card.enteredBy) && card.participantId !== null && <span>{enteredForLabel}</span>}
        </p>
      </div>
      {matches.length > 0 && (
        <ul aria-label={`What goes with ${name}`} className={styles.matches}>
          {matches.map((match) => (
            <li key={match.id} className={styles.match}>
              <Link2 aria-hidden size={16} className={styles.sign} />
              <span className={styles.other}>{otherSide(match)}</span>
              <IconButton
                icon={X}
                label={`Take apart: ${name} and ${shortened(otherSide(match), 60)}`}
                tooltip="Take apart"
                onClick={() => void act({ type: 'undoMatch', matchId: match.id })}
              />
            </li>
          ))}
        </ul>
      )}
      {asking && (
        <WhoField
          label="Who takes it up"
          roster={rosterOf(view.organisations, view.participants)}
          selectedId={null}
          onSelect={(id) => void takeUp(id)}
          act={act}
        />
      )}
      <div className={styles.buttons}>
        {fits ? (
          <Button size="small" variant="primary" icon={Link2} aria-label={`Match with ${name}`} onClick={() => onMatch(card.id)}>
            Match with this
          </Button>
        ) : (
          <Button
            size="small"
            variant="quiet"
            icon={Link2}
            aria-pressed={isPicked}
            aria-label={isPicked ? `Stop matching ${name}` : `Match ${name}`}
            onClick={() => onPick(isPicked ? null : card.id)}
          >
            {isPicked ? `Choose ${kind === 'offer' ? 'a need' : 'an offer'}, or press again` : 'Match'}
          </Button>
        )}
        <Menu
          label={`More for ${name}`}
          choices={[
            {
              id: 'take-up',
              label: asking ? 'Nobody takes it up' : 'Somebody takes it up…',
              onSelect: () => setAsking(!asking),
            },
            {
              id: 'hide',
              label: 'Hide from the room',
              onSelect: () => void act({ type: 'hideCard', cardId: card.id, hidden: true }),
            },
            {
              id: 'withdraw',
              label: 'Take the card back',
              dangerous: true,
              onSelect: () => void act({ type: 'withdrawCard', cardId: card.id }),
            },
          ]}
        />
      </div>
    </li>
  )

  function otherSide(match: Match): string {
    const otherId = kind === 'offer' ? match.needId : match.offerId
    const other = otherId === null ? undefined : view.cards.get(otherId)
    if (other !== undefined) return cardName(other)
    const who = match.participantId === null ? undefined : whoOf.get(match.participantId)
    return `Taken up by ${who ?? 'somebody'}`
  }
}
