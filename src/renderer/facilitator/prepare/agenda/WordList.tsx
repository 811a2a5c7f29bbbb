import type { Answer } from '../../../shared/connection/connection'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Tag } from '../../../shared/parts/Tag'
import { TextField } from '../../../shared/parts/TextField'
import styles from './WordList.module.css'

export interface WordListProps {
  readonly label: string
  readonly addLabel: string
  readonly words: readonly string[]
  readonly longest: number
  readonly description: string
  readonly onChange: (words: readonly string[]) => Promise<Answer>
}

/** A short list of names, to add to and to take from. */
export function WordList({ label, addLabel, words, longest, description, onChange }: WordListProps) {
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const isThere = words.includes(text)

  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (text === '' || isThere) return
    const outcome = await onChange([...words, text])
    if (outcome.accepted) setTyped('')
  }

  return (
    <div role="group" aria-label={label} className={styles.list}>
      <p className={styles.label}>{label}</p>
      {words.length > 0 && (
        <ul className={styles.words}>
          {words.map((word) => (
            <li key={word} className={styles.word}>
              <Tag
                onRemove={() => void onChange(words.filter((other) => other !== word))}
                removeLabel={`Remove ${word} from ${label.toLowerCase()}`}
              >
                {word}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.adder} onSubmit={(event) => void add(event)}>
        <TextField
          label={addLabel}
          labelHidden
          placeholder={addLabel}
          value={typed}
          onChange={setTyped}
          maxLength={longest}
          error={isThere ? `“${text}” is there already.` : null}
        />
        <Button type="submit" icon={Plus} disabled={text === '' || isThere}>
          Add
        </Button>
      </form>
      <p className={styles.description}>{description}</p>
    </div>
  )
}
