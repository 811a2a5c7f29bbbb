import { actionStatuses } from '@core/actions/actions'
import { fromBefore, isHeard } from '@core/actions/progress'
import { useMemo } from 'react'
import { classNames } from '../../shared/parts/class-names'
import { StatusMark } from '../../shared/parts/StatusMark'
import { Wall } from '../fitting/Wall'
import { useLanguage, useWords } from '../language'
import type { StageProps } from '../projected'
import { returnWords } from '../return-words'
import { Screen } from '../Screen'
import { returnSections } from './return-sections'
import styles from './ReturnStage.module.css'
import shared from './Words.module.css'

/** How many kinds of standing fit beside each other in large words. */
const mostInLargeWords = 4

/** What became of what was agreed last time: how many stand how, then each of them, the most pressing first. */
export function ReturnStage({ view, stage }: StageProps) {
  const words = useWords()
  const language = useLanguage()
  const said = returnWords[language]
  const { actions, organisations, heldOn } = view
  const returned = useMemo(() => fromBefore(actions), [actions])
  const sections = useMemo(
    () => returnSections(returned, { organisations, heldOn, words, said, language }),
    [returned, organisations, heldOn, words, said, language],
  )
  if (returned.length === 0) return <Screen view={view} stage={stage} />
  const heard = returned.filter(({ last }) => isHeard(last)).length
  const counts = actionStatuses.flatMap((status) => {
    const count = returned.filter((action) => action.status === status).length
    return count === 0 ? [] : [{ status, count }]
  })
  return (
    <Screen view={view} stage={stage}>
      <div className={classNames(styles.glance, counts.length > mostInLargeWords && styles.many)}>
        <ul className={styles.counts}>
          {counts.map(({ status, count }) => (
            <li key={status} className={styles.count}>
              <strong className={styles.number}>{count}</strong>
              <StatusMark status={status} label={said.statuses[status]} />
            </li>
          ))}
        </ul>
        <p className={styles.heard}>{said.heard(heard, returned.length)}</p>
      </div>
      <div className={shared.rest}>
        <Wall sections={sections} />
      </div>
    </Screen>
  )
}
