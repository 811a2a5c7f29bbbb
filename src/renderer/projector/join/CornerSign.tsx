import type { JoinSign } from '@protocol/door'
import { QrCode } from '../../shared/qr/QrCode'
import { codeInHalves } from '../../shared/words/code'
import styles from './CornerSign.module.css'
import { useJoinWords } from './words'

/** How to come in, small, for those who come late. */
export function CornerSign({ sign }: { sign: JoinSign }) {
  const words = useJoinWords()
  return (
    <aside aria-label={words.joinIn} className={styles.sign}>
      <p className={styles.words}>
        <span>{words.joinIn}</span>
        <span className={styles.address}>{sign.address}</span>
        <span>
          {words.code} <strong className={styles.code}>{codeInHalves(sign.code)}</strong>
        </span>
      </p>
      <QrCode text={sign.join} label={words.qrJoin} />
    </aside>
  )
}
