import { limits } from '@core/limits'
import type { VoteView } from '@core/views'
import { Disclosure } from '../../../shared/parts/Disclosure'
import { TextField } from '../../../shared/parts/TextField'
import styles from './PaperConcerns.module.css'

export interface PaperConcernsProps {
  readonly options: VoteView['options']
  readonly texts: ReadonlyMap<string, string>
  readonly onChange: (texts: ReadonlyMap<string, string>) => void
}

/** What the paper says of concerns, one an option at most; most papers have none. */
export function PaperConcerns({ options, texts, onChange }: PaperConcernsProps) {
  const written = [...texts.values()].filter((text) => text.trim() !== '').length
  return (
    <Disclosure title="Concerns on the paper" summary={written === 0 ? 'none' : String(written)}>
      <div className={styles.fields}>
        {options.map(({ id, name }) => (
          <TextField
            key={id}
            label={`Concern about ${name}`}
            maxLength={limits.concernLength}
            value={texts.get(id) ?? ''}
            onChange={(text) => onChange(new Map(texts).set(id, text))}
          />
        ))}
      </div>
    </Disclosure>
  )
}
