import type { Plan, PlanTheme } from '@core/plan'
import { Disclosure } from '../../shared/parts/Disclosure'
import { counted } from '../../shared/words/counts'
import { PlanSection } from './PlanSection'
import styles from './PlanVoices.module.css'

/** What everyone said, word for word, by theme. */
export function PlanVoices({ voices }: Pick<Plan, 'voices'>) {
  const cards = voices.reduce((sum, theme) => sum + theme.cards.length, 0)
  if (cards === 0) {
    return (
      <PlanSection title="What everyone said">
        <p>No cards are written yet.</p>
      </PlanSection>
    )
  }
  return (
    <PlanSection title="What everyone said" summary={`${counted(cards, 'card')}, word for word. Words are changed where the card is, in Run.`}>
      {voices.map((theme) => (
        <Theme key={theme.name ?? 'no theme'} theme={theme} alone={voices.length === 1} />
      ))}
    </PlanSection>
  )
}

function Theme({ theme: { name, cards }, alone }: { theme: PlanTheme; alone: boolean }) {
  return (
    <Disclosure title={name ?? 'In no theme'} summary={counted(cards.length, 'card')} initiallyOpen={alone || cards.length <= 20}>
      {cards.length === 0 && <p>No cards are in this theme.</p>}
      <ol className={styles.cards}>
        {cards.map(({ number, text, tag, enteredFor }) => (
          <li key={number} className={styles.card}>
            <span className={styles.number}>{number}</span>
            <p>
              {text}
              {(tag !== '' || enteredFor) && (
                <span className={styles.detail}>{[tag, enteredFor ? 'entered for someone' : ''].filter(Boolean).join(' · ')}</span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
