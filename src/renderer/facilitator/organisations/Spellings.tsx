import type { WebAcross } from '@protocol/organisations'
import { useMemo, useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { ComboBox } from '../../shared/parts/ComboBox'
import { showToast } from '../../shared/parts/toast-queue'
import styles from './Spellings.module.css'
import type { WebAsRead } from './use-web-across'

export interface SpellingsProps {
  readonly across: Pick<WebAcross, 'alike' | 'joined'>
  /** Every organisation's name as it stands now. */
  readonly names: readonly string[]
  readonly decide: WebAsRead['decide']
}

/** Names that may be one organisation's: a person says whether they are, and can take it back. */
export function Spellings({ across: { alike, joined }, names, decide }: SpellingsProps) {
  const [one, setOne] = useState<string | null>(null)
  const [other, setOther] = useState<string | null>(null)
  const join = async (kept: string, dropped: string) => {
    if (!(await decide({ do: 'join', names: [dropped], name: kept }))) return
    const separate = () => void decide({ do: 'separate', spelling: dropped })
    showToast({ text: `“${dropped}” now counts as “${kept}”.`, action: { label: 'Separate again', onAct: separate } })
  }
  const keepApart = async (pair: readonly [string, string]) => {
    if (!(await decide({ do: 'keep-apart', names: pair, apart: true }))) return
    const forget = () => void decide({ do: 'keep-apart', names: pair, apart: false })
    showToast({ text: `“${pair[0]}” and “${pair[1]}” stay two.`, action: { label: 'Undo', onAct: forget } })
  }
  const joinChosen = () => {
    if (one === null || other === null || one === other) return
    void join(one, other)
    setOne(null)
    setOther(null)
  }
  const options = useMemo(() => names.map((name) => ({ id: name, label: name })), [names])
  return (
    <div className={styles.spellings}>
      {alike.length > 0 && (
        <ul aria-label="Names that look alike" className={styles.list}>
          {alike.map(([first, second]) => (
            <li key={`${first}\n${second}`} className={styles.row}>
              <p className={styles.words}>
                <strong>{first}</strong> and <strong>{second}</strong> look alike. Are they the same organisation?
              </p>
              <div className={styles.answers}>
                <Button size="small" onClick={() => void join(first, second)}>
                  Yes, “{first}”
                </Button>
                <Button size="small" onClick={() => void join(second, first)}>
                  Yes, “{second}”
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`No, they are two: ${first} and ${second}`}
                  onClick={() => void keepApart([first, second])}
                >
                  No, they are two
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {joined.length > 0 && (
        <ul aria-label="Spellings that were joined" className={styles.list}>
          {joined.flatMap(({ name, spellings }) =>
            spellings
              .filter((spelling) => spelling !== name)
              .map((spelling) => (
                <li key={spelling} className={styles.row}>
                  <p className={styles.words}>
                    <strong>{spelling}</strong> counts as <strong>{name}</strong>.
                  </p>
                  <Button
                    size="small"
                    aria-label={`Separate again: ${spelling}`}
                    onClick={() => void decide({ do: 'separate', spelling })}
                  >
                    Separate again
                  </Button>
                </li>
              )),
          )}
        </ul>
      )}
      {names.length > 1 && (
        <div className={styles.byHand}>
          <ComboBox label="Count this name" options={options} selectedId={other} onSelect={setOther} />
          <ComboBox label="as" options={options} selectedId={one} onSelect={setOne} />
          <Button disabled={one === null || other === null || one === other} onClick={joinChosen}>
            Join
          </Button>
        </div>
      )}
    </div>
  )
}
