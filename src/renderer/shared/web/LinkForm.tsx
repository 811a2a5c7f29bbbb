import type { CardKind } from '@core/cards/cards'
import { limits } from '@core/limits'
import { type FormEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { DoAct } from '../acting/acting'
import { Button } from '../parts/Button'
import { ComboBox } from '../parts/ComboBox'
import { TextArea } from '../parts/TextArea'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import type { WebCard } from './web-of'

export interface LinkFormProps {
  readonly stageId: string
  /** What can be joined. */
  readonly cards: readonly WebCard[]
  /** Who said it; null is the room. */
  readonly participantId: string | null
  readonly act: DoAct
  /** Asks who said it. */
  readonly children?: ReactNode
  readonly className?: string | undefined
}

const idea: CardKind = 'idea'

/** Two cards by their words or numbers, and the idea that joins them, said aloud. */
export function LinkForm({ stageId, cards, participantId, act, children, className }: LinkFormProps) {
  const [[first, second], setChosen] = useState<readonly [string | null, string | null]>([null, null])
  const [text, setText] = useState('')
  const [made, setMade] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const options = useMemo(
    () => cards.map(({ id, number, text: words }) => ({ id, label: `${number}: ${words}` })),
    [cards],
  )
  useShortcuts([{ key: 'c', shown: 'C', does: 'Link two cards for someone', run: () => field.current?.focus() }])
  const twice = first !== null && first === second
  const ready = first !== null && second !== null && !twice && text.trim() !== ''
  const add = async (event?: FormEvent) => {
    event?.preventDefault()
    if (first === null || second === null || !ready) return
    const outcome = await act({
      type: 'addCard',
      stageId,
      text,
      kind: idea,
      tag: '',
      participantId,
      joins: [first, second],
    })
    if (!outcome.accepted) return
    setText('')
    setChosen([null, null])
    setMade(made + 1)
  }
  return (
    <form aria-label="Link two cards for someone" className={className} onSubmit={(event) => void add(event)}>
      {/* A field of this kind keeps what was typed: new ones after each idea. */}
      <ComboBox
        key={`first ${made}`}
        ref={field}
        label="First card"
        options={options}
        selectedId={first}
        onSelect={(id) => setChosen([id, second])}
        placeholder="Its words or its number"
      />
      <ComboBox
        key={`second ${made}`}
        label="Second card"
        options={options}
        selectedId={second}
        onSelect={(id) => setChosen([first, id])}
        placeholder="Its words or its number"
        error={twice ? 'Choose another card than the first.' : null}
      />
      <TextArea
        label="The idea that joins them"
        placeholder="What they could do together. Enter adds it."
        rows={2}
        maxLength={limits.cardTextLength}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void add()
        }}
      />
      {children}
      <div>
        <Button type="submit" shortcut="Enter" disabled={!ready}>
          Add the idea
        </Button>
      </div>
    </form>
  )
}
