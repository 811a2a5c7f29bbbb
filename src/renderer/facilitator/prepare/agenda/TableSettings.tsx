import type { StageActivity } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import { NumberField } from '../../../shared/parts/NumberField'
import { counted } from '../../../shared/words/counts'
import type { ActivitySettingsProps } from './ActivitySettings'
import styles from './StageEditor.module.css'
import { WordList } from './WordList'

type TablesActivity = Extract<StageActivity, { readonly kind: 'themed-rounds' }>

/** A theme for each table, and how often people move. */
export function TableSettings({ activity, onChange }: ActivitySettingsProps<TablesActivity>) {
  const { themes, rounds } = activity
  return (
    <>
      <div className={styles.row}>
        <NumberField
          label="Rounds"
          value={rounds}
          least={1}
          most={limits.roundsInAStage}
          onChange={(count) => void onChange({ ...activity, rounds: count })}
          description={describe(themes.length, rounds)}
        />
      </div>
      <div className={styles.whole}>
        <WordList
          label="Tables"
          addLabel="Add a table’s theme"
          words={themes}
          longest={limits.tagLength}
          description="Each table has a theme. What is said there is a card of that theme, filed from the start."
          onChange={(words) => onChange({ ...activity, themes: words })}
        />
      </div>
    </>
  )
}

function describe(tables: number, rounds: number): string {
  if (tables === 0) return 'How often people move, the first table included'
  if (rounds >= tables) return 'Everybody comes to every table'
  return `Everybody comes to ${rounds} of ${counted(tables, 'table')}`
}
