import type { Action } from '@core/actions/actions'
import { isHeard, lastSaid } from '@core/actions/progress'
import { useEffect, useRef, useState } from 'react'
import type { DoAct, View } from '../acting/acting'
import { EmptyState } from '../parts/EmptyState'
import { counted } from '../words/counts'
import { returnedOf } from './returned'
import { ReturnRow } from './ReturnRow'
import styles from './ReturnList.module.css'

/** What was agreed last time: first what is overdue or led by nobody, last what is finished. One is open at a time. */
export function ReturnList({ view, act }: { readonly view: View; readonly act: DoAct }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const [nextId, setNextId] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const { pressing, others, finished, all } = returnedOf(view)
  useEffect(() => {
    if (nextId !== null) list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(nextId)}"]`)?.focus()
  }, [nextId])
  if (all === 0) {
    return (
      <EmptyState title="No actions were carried over">
        A meeting that returns to an earlier one brings its actions along. Start one at Home, beside that workshop.
      </EmptyState>
    )
  }
  const groups = [
    { title: 'Overdue, or without a lead', rows: pressing },
    { title: 'The others', rows: others },
    { title: 'Finished', rows: finished },
  ].filter(({ rows }) => rows.length > 0)
  const inOrder = groups.flatMap(({ rows }) => rows)
  const close = (action: Action, kept: boolean) => {
    const later = inOrder.slice(inOrder.indexOf(action) + 1)
    const next = kept ? later.find((one) => !isHeard(lastSaid(one))) : undefined
    setOpenId(null)
    setNextId((next ?? action).id)
  }
  return (
    <div ref={list} className={styles.list}>
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.heading}>
            {title} <span className={styles.count}>{counted(rows.length, 'action')}</span>
          </h3>
          <ul>
            {rows.map((action) => (
              <ReturnRow
                key={action.id}
                view={view}
                action={action}
                open={action.id === openId}
                onOpen={() => {
                  setNextId(null)
                  setOpenId(action.id === openId ? null : action.id)
                }}
                onClose={(kept) => close(action, kept)}
                act={act}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
