import { Trash2, Wifi, WifiOff } from 'lucide-react'
import { IconButton } from '../../shared/parts/IconButton'
import { type DeviceRow, deviceLabel } from './device-rows'
import styles from './DeviceList.module.css'

/** One device: whom it speaks for, its person's name if given, and whether it is here. */
export function DeviceItem({ row, onRemove }: { row: DeviceRow; onRemove: () => void }) {
  const Icon = row.connected ? Wifi : WifiOff
  return (
    <li className={styles.device}>
      <span className={styles.number}>Phone {row.number}</span>
      <span className={styles.who}>
        <span className={styles.speaksFor}>{row.speaksFor}</span>
        {row.name !== '' && <span className={styles.name}>{row.name}</span>}
      </span>
      <span className={row.connected ? styles.here : styles.away}>
        <Icon aria-hidden size={16} /> {row.connected ? 'Connected' : 'Away'}
      </span>
      <IconButton icon={Trash2} label={`Remove ${deviceLabel(row)}`} tooltip="Remove with its ballots" onClick={onRemove} />
    </li>
  )
}
