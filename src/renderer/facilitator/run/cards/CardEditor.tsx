import type { Card } from '@core/cards/cards'
import { limits } from '@core/limits'
import { useRef, useState } from 'react'
import { TextArea } from '../../../shared/parts/TextArea'

/** Corrects a card's words in place: Enter keeps them, Escape leaves them as they were. */
export function CardEditor({ card, onDone }: { readonly card: Card; readonly onDone: (text: string | null) => void }) {
  const [text, setText] = useState(card.text)
  const isDone = useRef(false)
  const done = (words: string | null) => {
    // A field that is taken away may lose the focus once more.
    if (isDone.current) return
    isDone.current = true
    onDone(words)
  }
  return (
    <TextArea
      label={`Words of card ${card.number}`}
      labelHidden
      autoFocus
      maxLength={limits.cardTextLength}
      value={text}
      onChange={setText}
      onBlur={() => done(text)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          done(null)
        }
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
        event.preventDefault()
        done(text)
      }}
    />
  )
}
