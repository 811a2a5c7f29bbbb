import { blackedOut } from '@core/cards/black-out'
import type { Card } from '@core/cards/cards'
import { useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Dialog } from '../../../shared/parts/Dialog'
import { TextArea } from '../../../shared/parts/TextArea'
import { TextField } from '../../../shared/parts/TextField'
import type { DoAct } from '../panel'
import styles from './BlackOutDialog.module.css'

export interface BlackOutDialogProps {
  readonly card: Card
  readonly act: DoAct
  readonly onClose: () => void
}

/** Makes a name or other words of a card unreadable: select them or type them, see what is left, and do it for good. */
export function BlackOutDialog({ card, act, onClose }: BlackOutDialogProps) {
  const [words, setWords] = useState('')
  const left = blackedOut(card.text, words)
  const blackOut = async () => {
    const outcome = await act({ type: 'blackOut', cardId: card.id, words })
    if (outcome.accepted) onClose()
  }
  return (
    <Dialog
      title={`Black out words of card ${card.number}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="danger" disabled={left === null} onClick={() => void blackOut()}>
            Black out for good
          </Button>
        </>
      }
    >
      <TextArea
        label="The card: select what nobody should read"
        autoFocus
        readOnly
        rows={3}
        value={card.text}
        onChange={() => {}}
        onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
          if (selectionEnd > selectionStart) setWords(value.slice(selectionStart, selectionEnd).trim())
        }}
      />
      <TextField
        label="Words to black out"
        description="Wherever they stand in this card, in capitals or not."
        value={words}
        onChange={setWords}
        error={words.trim() !== '' && left === null ? 'These words are not on the card.' : null}
      />
      {left !== null && (
        <div role="status">
          <p className={styles.label}>Everybody will read</p>
          <p className={styles.left}>{left}</p>
        </div>
      )}
      <p>
        This is for good, on every screen, every phone and in the plan: it cannot be undone. Votes on the card stay as
        they are. Only this laptop’s own record of the workshop keeps the words, until the workshop is deleted.
      </p>
    </Dialog>
  )
}
