import type { Wifi } from '@protocol/door'
import { QrCode } from '../../shared/qr/QrCode'
import { FittedWords } from '../fitting/FittedWords'
import { Footer } from '../Footer'
import type { Projected } from '../projected'
import styles from './JoinScreen.module.css'
import { wifiText } from './wifi-text'
import { useJoinWords } from './words'

/** How to join the room's Wi-Fi, for phones that cannot reach the laptop yet. */
export function WifiScreen({ view, wifi }: { view: Projected; wifi: Wifi }) {
  const words = useJoinWords()
  return (
    <main className={styles.screen}>
      <QrCode text={wifiText(wifi)} label={words.qrWifi} />
      <div className={styles.words}>
        <FittedWords content={wifi}>
          <header>
            <p className={styles.workshop}>{view.details.title}</p>
            <h1 className={styles.title}>{words.joinWifi}</h1>
            <p className={styles.lead}>{words.scanWifi}</p>
          </header>
          <section className={styles.step}>
            <p className={styles.label}>{words.network}</p>
            <p className={styles.address}>{wifi.name}</p>
          </section>
          <section className={styles.step}>
            {wifi.password === '' ? (
              <p className={styles.lead}>{words.noPassword}</p>
            ) : (
              <>
                <p className={styles.label}>{words.password}</p>
                <p className={styles.address}>{wifi.password}</p>
              </>
            )}
          </section>
        </FittedWords>
      </div>
      <div className={styles.footer}>
        <Footer view={view} titleShown={false} />
      </div>
    </main>
  )
}
