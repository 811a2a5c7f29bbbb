import type { JoinSign } from '@protocol/door'
import { QrCode } from '../../shared/qr/QrCode'
import { codeInHalves } from '../../shared/words/code'
import { FittedWords } from '../fitting/FittedWords'
import { Footer } from '../Footer'
import type { Projected } from '../projected'
import styles from './JoinScreen.module.css'
import { SignAddress } from './SignAddress'
import { useJoinWords } from './words'

/** How to come in with a phone, to be read from the back of the room. */
export function JoinScreen({ view, sign }: { view: Projected; sign: JoinSign }) {
  const words = useJoinWords()
  return (
    <main className={styles.screen}>
      <QrCode text={sign.join} label={words.qrJoin} />
      <div className={styles.words}>
        <FittedWords content={sign}>
          <header>
            <p className={styles.workshop}>{view.details.title}</p>
            <h1 className={styles.title}>{words.joinIn}</h1>
            <p className={styles.lead}>{words.noApp}</p>
          </header>
          {sign.wifi !== null && (
            <section className={styles.step}>
              <p className={styles.label}>{words.firstWifi}</p>
              <p className={styles.wifi}>
                <strong>{sign.wifi.name}</strong>
                <span className={styles.password}>
                  {sign.wifi.password === '' ? words.noPassword : `${words.password} `}
                  {sign.wifi.password !== '' && <strong>{sign.wifi.password}</strong>}
                </span>
              </p>
            </section>
          )}
          <section className={styles.step}>
            <p className={styles.label}>
              {words.scan}, {words.orType}
            </p>
            <p className={styles.address}>
              <SignAddress address={sign.address} />
            </p>
          </section>
          <section className={styles.step}>
            <p className={styles.label}>{words.code}</p>
            <p className={styles.code}>{codeInHalves(sign.code)}</p>
          </section>
        </FittedWords>
      </div>
      <div className={styles.footer}>
        <Footer view={view} titleShown={false} signShown={false} />
      </div>
    </main>
  )
}
