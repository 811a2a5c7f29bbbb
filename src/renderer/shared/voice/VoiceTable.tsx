import type { EqualVoice } from '@core/plan'
import type { Sector } from '@core/sector'
import { sectorsInWords } from './voice-in-words'
import styles from './VoiceTable.module.css'

export interface VoiceTableProps {
  readonly voice: EqualVoice
  readonly labels: Readonly<Record<Sector, string>>
}

/** Who is here against who has shared and been heard, sector by sector; small sectors stand together. */
export function VoiceTable({ voice: { sectors }, labels }: VoiceTableProps) {
  if (sectors.length === 0) return null
  const heardInTurn = sectors.some(({ heard }) => heard > 0)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Who is here and who was heard, by sector</caption>
      <thead>
        <tr>
          <th scope="col">Sector</th>
          <th scope="col">People here</th>
          <th scope="col">Have written</th>
          <th scope="col">Cards</th>
          {heardInTurn && <th scope="col">Organisations heard</th>}
        </tr>
      </thead>
      <tbody>
        {sectors.map((one) => (
          <tr key={one.sectors.join()}>
            <th scope="row">{sectorsInWords(one, labels)}</th>
            <td>{one.people}</td>
            <td>{one.shared}</td>
            <td>{one.cards}</td>
            {heardInTurn && <td>{one.organisations === 0 ? '–' : `${one.heard} of ${one.organisations}`}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
