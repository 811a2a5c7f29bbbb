import type { ReactNode } from 'react'
import type { Web, WebCard, WebIdea } from './web-of'
import styles from './WebTable.module.css'

export interface WebTableProps {
  readonly web: Web
  /** What can be done with an idea, at the end of its row. */
  readonly renderTools?: (idea: WebIdea) => ReactNode
}

/** The web in words: every idea with what it joins. */
export function WebTable({ web: { ideas, joined }, renderTools }: WebTableProps) {
  const byId = new Map(joined.map((card) => [card.id, card]))
  if (ideas.length === 0) return null
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Ideas and what they join</caption>
      <thead>
        <tr>
          <th scope="col">Idea</th>
          <th scope="col">joins</th>
          <th scope="col">and</th>
          {renderTools !== undefined && (
            <th scope="col" className={styles.tools}>
              <span className="visually-hidden">More</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {ideas.toReversed().map((idea) => (
          <tr key={idea.id}>
            <th scope="row">
              <Words card={idea} />
            </th>
            {idea.joins.map((id) => {
              const card = byId.get(id)
              return <td key={id}>{card !== undefined && <Words card={card} />}</td>
            })}
            {renderTools !== undefined && <td>{renderTools(idea)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Cards that nothing is joined to yet. */
export function StandAlone({ cards }: { readonly cards: readonly WebCard[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-label="Not linked yet" className={styles.alone}>
      <h3 className={styles.heading}>Not linked yet: {cards.length}</h3>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <Words card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ card: { number, text } }: { readonly card: WebCard }) {
  return (
    <>
      <span className={styles.number}>{number}</span> {text}
    </>
  )
}
