import type { Stage } from '@core/agenda/agenda'
import styles from './InBoth.module.css'

/** The activity's own words, and beside them the same in Welsh where there is any. */
export function InBoth({ stage, words }: { readonly stage: Stage; readonly words: string }) {
  const welsh = welshOf(stage, words)
  return (
    <>
      {words}
      {welsh !== null && (
        <span lang="cy" className={styles.welsh}>
          {welsh}
        </span>
      )}
    </>
  )
}

/** Words of the activity in Welsh, or null where they are not translated. */
export function welshOf({ welsh }: Pick<Stage, 'welsh'>, words: string): string | null {
  const said = welsh?.words.find(({ en }) => en === words)?.cy ?? ''
  return said === '' || said === words ? null : said
}
