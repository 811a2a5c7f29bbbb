import { classNames } from '../../shared/parts/class-names'
import { SectorMark } from '../../shared/parts/SectorMark'
import { useLanguage } from '../language'
import type { StageProps } from '../projected'
import { roundWords } from '../round-words'
import { Screen } from '../Screen'
import { GatheredCards } from './GatherStage'
import styles from './RoundStage.module.css'

/** Whose turn it is to be heard and who is next, never why; below it what is written. */
export function RoundStage({ view, stage }: StageProps) {
  const words = roundWords[useLanguage()]
  const byId = new Map(view.organisations.map((organisation) => [organisation.id, organisation]))
  const [now, next] = view.turns.flatMap((id) => byId.get(id) ?? [])
  if (view.organisations.length === 0 && view.cardsInStage === 0) return <Screen view={view} stage={stage} />
  const label = (sector: keyof typeof view.details.sectorLabels) => view.details.sectorLabels[sector]
  return (
    <Screen view={view} stage={stage}>
      <div className={classNames(styles.turns, view.cardsInStage === 0 && styles.large)} aria-live="polite">
        {now === undefined ? (
          view.organisations.length > 0 && <p className={styles.name}>{words.everyoneHeard}</p>
        ) : (
          <p className={styles.turn}>
            <span className={styles.when}>{words.now}</span>{' '}
            <span className={styles.name}>
              <SectorMark sector={now.sector} label={label(now.sector)} labelHidden /> {now.name}
            </span>
          </p>
        )}
        {next !== undefined && (
          <p className={styles.next}>
            <span className={styles.when}>{words.next}</span> {next.name}
          </p>
        )}
      </div>
      {view.cardsInStage > 0 && (
        <div className={styles.rest}>
          <GatheredCards view={view} stage={stage} />
        </div>
      )}
    </Screen>
  )
}
