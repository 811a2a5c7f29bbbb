import { clauseParts } from '@core/agreement/agreement'
import { underDiscussion } from '@core/agreement/document-order'
import { useRef } from 'react'
import type { DoAct, View } from '../acting/acting'
import { TextField } from '../parts/TextField'
import { useDraft } from '../parts/use-draft'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import { dateInFull } from '../words/dates'
import { clausePartLabels } from '../words/promises'
import { AddClause } from './AddClause'
import styles from './AgreementEditor.module.css'
import { ClauseItem } from './ClauseItem'

export interface AgreementEditorProps {
  readonly view: View
  readonly act: DoAct
}

/** The agreement in its three parts: written, put in order and accepted, clause by clause. */
export function AgreementEditor({ view, act }: AgreementEditorProps) {
  const { clauses, reviewDate } = view.agreement
  const discussed = underDiscussion(clauses)
  const fields = useRef<(HTMLInputElement | null)[]>([])
  const date = useDraft(reviewDate, (text) => act({ type: 'setReviewDate', date: text }, { quiet: true }), {
    pauseSaves: false,
  })
  useShortcuts([
    ...clauseParts.map((part, index) => ({
      key: `alt+${index + 1}`,
      shown: `Alt+${index + 1}`,
      does: `Write a clause: ${clausePartLabels[part]}`,
      run: () => fields.current[index]?.focus(),
    })),
    {
      key: 'y',
      shown: 'Y',
      does: 'Accept the clause under discussion',
      run: () => discussed !== null && void act({ type: 'acceptClause', clauseId: discussed.id, accepted: true }),
    },
  ])
  return (
    <div className={styles.document}>
      {clauseParts.map((part, index) => {
        const own = clauses.filter((clause) => clause.part === part)
        return (
          <section key={part} aria-labelledby={`part-${part}`} className={styles.part}>
            <h3 id={`part-${part}`} className={styles.heading}>
              {clausePartLabels[part]}
            </h3>
            {own.length > 0 && (
              <ol>
                {own.map((clause, place) => (
                  <ClauseItem
                    key={clause.id}
                    clause={clause}
                    isDiscussed={clause === discussed}
                    up={positionOf(own[place - 1]?.id)}
                    down={positionOf(own[place + 1]?.id)}
                    act={act}
                  />
                ))}
              </ol>
            )}
            <AddClause
              part={part}
              act={act}
              ref={(field) => {
                fields.current[index] = field
              }}
            />
          </section>
        )
      })}
      <div className={styles.review}>
        <TextField
          label="Looked at again on"
          type="date"
          {...date}
          description={date.value === '' ? 'Not agreed yet' : dateInFull(date.value)}
        />
      </div>
    </div>
  )

  /** Where the clause stands among all, or null where there is none. */
  function positionOf(clauseId: string | undefined): number | null {
    const position = clauses.findIndex(({ id }) => id === clauseId)
    return position === -1 ? null : position
  }
}
