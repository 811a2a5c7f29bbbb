import { EyeOff } from 'lucide-react'
import { useMemo } from 'react'
import type { View } from '../../shared/acting/acting'
import { counted } from '../../shared/words/counts'
import { cardsByTheme } from './cards-by-theme'
import styles from './CardsByTheme.module.css'

/** Every card in its words; says what the room does not see. */
export function CardsByTheme({ view: { themes, cards, stages } }: { readonly view: View }) {
  const groups = useMemo(() => cardsByTheme(themes, cards), [themes, cards])
  const held = new Set(stages.filter(({ cardsShown }) => !cardsShown).map(({ id }) => id))
  const unseen = [...cards.values()].filter(({ hidden, stageId }) => !hidden && held.has(stageId)).length
  if (cards.size === 0) return <p className={styles.none}>Nobody has said anything yet.</p>
  return (
    <div className={styles.groups}>
      {unseen > 0 && (
        <p className={styles.unseen}>
          <EyeOff aria-hidden size={14} />
          {unseen === cards.size ? 'Not shown to the room yet' : `${counted(unseen, 'card')} not shown to the room yet`}
        </p>
      )}
      {groups.map(({ theme, cards: inTheme }) => (
        <section key={theme?.id ?? 'none'} aria-label={theme?.name ?? 'In no theme'}>
          {groups.length > 1 || theme !== null ? (
            <h3 className={styles.theme}>
              {theme?.name ?? 'In no theme'} <span className={styles.count}>{inTheme.length}</span>
            </h3>
          ) : null}
          <ul className={styles.cards}>
            {inTheme.map(({ id, number, text, hidden }) => (
              <li key={id} className={styles.card}>
                <span className={styles.number}>{number}</span>
                <span className={styles.text}>{text}</span>
                {hidden && (
                  <span className={styles.unseen}>
                    <EyeOff aria-hidden size={14} /> Hidden
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
