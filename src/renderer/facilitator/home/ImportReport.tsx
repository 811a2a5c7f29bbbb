import type { PolisReport } from '@protocol/polis-export'
import { number } from '../../shared/words/counts'
import styles from './ImportReport.module.css'
import { broughtIn, leftOut, type ReportLine } from './polis-in-words'

/** What of an export is in the workshop and what is not, and why. `done` says it as having happened. */
export function ImportReport({ report, done }: { readonly report: PolisReport; readonly done: boolean }) {
  const out = leftOut(report)
  return (
    <div className={styles.report}>
      <Lines title={done ? 'What came in' : 'What will come in'} lines={broughtIn(report)} />
      {out.length > 0 && <Lines title={done ? 'What stayed out' : 'What will stay out'} lines={out} />}
      <p className={styles.sum}>All {number(report.voteRows)} rows of votes are accounted for.</p>
    </div>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly ReportLine[] }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.lines}>
        {lines.map(({ count, what, why }) => (
          <li key={`${what} ${why ?? ''}`} className={styles.line}>
            <span className={styles.count}>{number(count)}</span>
            <span>
              <strong>{what}</strong> <span className={styles.why}>{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
