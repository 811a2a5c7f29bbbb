import type { CardKind } from '@core/cards/cards'
import { limits } from '@core/limits'
import { useMemo, useRef, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Select } from '../../../shared/parts/Select'
import { TextArea } from '../../../shared/parts/TextArea'
import type { DoAct, View } from '../panel'
import { rosterOf } from '../people/roster'
import { WhoField } from '../people/WhoField'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import styles from './AddCardForm.module.css'

export interface AddCardFormProps {
  readonly view: View
  readonly stageId: string
  readonly kind: CardKind
  readonly tags: readonly string[]
  /** What a tag stands for, where a card has to have one: a table. */
  readonly tagLabel?: string | undefined
  readonly act: DoAct
}

/** Types in what somebody said. Enter adds it and waits for the next; who said it and the tag stay as they are. */
export function AddCardForm({ view, stageId, kind, tags, tagLabel, act }: AddCardFormProps) {
  const [text, setText] = useState('')
  const [participantId, setParticipantId] = useState<string | null>(null)
  const [tag, setTag] = useState(tagLabel === undefined ? '' : (tags[0] ?? ''))
  const field = useRef<HTMLTextAreaElement>(null)
  const { organisations, participants } = view
  const roster = useMemo(() => rosterOf(organisations, participants), [organisations, participants])
  const present = participantId !== null && participants.has(participantId) ? participantId : null
  useShortcuts([{ key: 'c', shown: 'C', does: 'Write a card for someone', run: () => field.current?.focus() }])

  const add = async () => {
    if (text.trim() === '') return
    const outcome = await act({ type: 'addCard', stageId, text, kind, tag, participantId: present })
    if (outcome.accepted) setText((now) => (now === text ? '' : now))
    field.current?.focus()
  }
  return (
    <form
      aria-label="Add a card for someone"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <div className={styles.text}>
        <TextArea
          ref={field}
          label="Add a card for someone"
          placeholder="What they said, word for word. Enter adds it."
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
      </div>
      <WhoField
        label="Who said it"
        roster={roster}
        selectedId={present}
        onSelect={setParticipantId}
        nobody="The room"
        act={act}
      />
      {tags.length > 0 && (
        <Select
          label={tagLabel ?? 'Tag'}
          value={tag}
          options={[
            ...(tagLabel === undefined ? [{ value: '', label: 'No tag' }] : []),
            ...tags.map((name) => ({ value: name, label: name })),
          ]}
          onChange={setTag}
        />
      )}
      <Button type="submit" shortcut="Enter">
        Add the card
      </Button>
    </form>
  )
}
