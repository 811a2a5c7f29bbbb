import type { Plan, PlanCount } from '@core/plan'
import { type Counting, countings } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { Place } from '../../shared/results/Place'
import { amount } from '../../shared/results/amount'
import { resultWords } from '../../shared/results/words'
import { counted } from '../../shared/words/counts'
import styles from './PlanPriorities.module.css'
import { PlanSection } from './PlanSection'

/** What the room chose, and what each of the three counts says of it. */
export function PlanPriorities({ plan }: { plan: Plan }) {
  const { priorities } = plan
  const shownCountings = priorities.some(({ votes }) => votes !== null) ? countings : []
  return (
    <PlanSection title="What matters most">
      {priorities.length === 0 ? (
        <p>No priorities are chosen yet. They are chosen after a vote, in Run.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{shownCountings.length === 0 ? 'Priority, chosen without a vote' : 'Priority'}</th>
              {shownCountings.map((counting) => (
                <th key={counting} scope="col">
                  {resultWords.en.counting[counting]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {priorities.map(({ id, name, votes, method }, index) => (
              <tr key={id}>
                <th scope="row" className={styles.name}>
                  <span className={styles.number}>{index + 1}</span> {name === '' ? 'A card that was hidden later' : name}
                </th>
                {votes === null
                  ? shownCountings.length > 0 && <td colSpan={shownCountings.length}>Chosen without a vote</td>
                  : shownCountings.map((counting) => (
                      <td key={counting}>
                        <Count count={votes[counting]} counting={counting} method={method} />
                      </td>
                    ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PlanSection>
  )
}

function Count({ count, counting, method }: { count: PlanCount; counting: Counting; method: VoteMethod | null }) {
  if ('withheld' in count) return <span className={styles.withheld}>{resultWords.en.withheld[count.withheld]}</span>
  return (
    <span className={styles.count}>
      <Place rank={count.rank} tied={count.tied} language="en" /> <span>{total(count.value, counting, method)}</span>
    </span>
  )
}

function total(value: number, counting: Counting, method: VoteMethod | null): string {
  if (counting !== 'person') return `${amount(value)} ${value === 1 ? 'vote' : 'votes'}`
  switch (method?.type) {
    case 'agreement':
      return `${value} agreed`
    case 'consent':
      return `${value} can live with it`
    case 'rating':
    case 'ranking':
    case 'impact-effort':
      return counted(value, 'point')
    default:
      return counted(value, 'dot')
  }
}
