import type { Stage } from '@core/agenda/agenda'
import styles from './in-welsh.module.css'

/** Words of the activity in Welsh, on a line of their own, where there are any. */
export function WelshBelow({ stage, words }: { readonly stage: Stage; readonly words: string }) {
  const welsh = welshOf(stage, words)
  if (welsh === null) return null
  return (
    <span lang="cy" className={styles.welsh}>
      {welsh}
    </span>
  )
}

/** Words of the activity in Welsh, or null where they are not translated. */
export function welshOf({ welsh }: Pick<Stage, 'welsh'>, words: string): string | null {
  const said = welsh?.words.find(({ en }) => en === words)?.cy ?? ''
  return said === '' || said === words ? null : said
}
