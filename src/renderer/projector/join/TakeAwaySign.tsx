import type { JoinSign } from '@protocol/door'
import { QrCode } from '../../shared/qr/QrCode'
import styles from './TakeAwaySign.module.css'
import { useJoinWords } from './words'

/** Where the plan can be had before people leave. */
export function TakeAwaySign({ sign }: { sign: JoinSign }) {
  const words = useJoinWords()
  return (
    <aside aria-label={words.takeAway} className={styles.sign}>
      <p className={styles.heading}>{words.takeAway}</p>
      <QrCode text={sign.handout} label={words.qrPlan} />
      <p className={styles.more}>{words.takeAwayHow}</p>
    </aside>
  )
}
