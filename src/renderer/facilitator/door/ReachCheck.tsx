import type { DoorState } from '@protocol/door'
import { Banner } from '../../shared/parts/Banner'
import styles from './HowToJoin.module.css'
import { reachInWords } from './reach-in-words'

/** Whether the network lets phones through, and what to try where it seems not to. */
export function ReachCheck({ door }: { door: Extract<DoorState, { readonly state: 'open' }> }) {
  const { tone, title, steps } = reachInWords(door)
  return (
    <Banner tone={tone} title={title}>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </Banner>
  )
}
