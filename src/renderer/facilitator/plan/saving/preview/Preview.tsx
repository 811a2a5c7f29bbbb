import type { Plan } from '@core/plan'
import type { ExportChoice, PreviewedKind } from '@protocol/exports'
import { ChevronLeft, ChevronRight, FileX2, Hourglass, MoveHorizontal, Scan } from 'lucide-react'
import { useState } from 'react'
import { EmptyState } from '../../../../shared/parts/EmptyState'
import { IconButton } from '../../../../shared/parts/IconButton'
import { Select } from '../../../../shared/parts/Select'
import { kindInWords } from '../export-kinds'
import { PagePreview } from './PagePreview'
import styles from './Preview.module.css'
import { usePreview } from './use-preview'

interface PreviewProps {
  readonly plan: Plan
  readonly choice: ExportChoice
  /** Those that can be looked at; at least one. */
  readonly kinds: readonly PreviewedKind[]
  readonly kind: PreviewedKind
  readonly onKind: (kind: PreviewedKind) => void
}

/** The real pages of a file as it would be saved now, one at a time. */
export function Preview({ plan, choice, kinds, kind, onKind }: PreviewProps) {
  const { shown, state } = usePreview(kind, choice, plan)
  const [asked, setAsked] = useState(1)
  const [isWhole, setIsWhole] = useState(false)
  const pages = shown?.document.numPages ?? 0
  const number = Math.max(1, Math.min(asked, pages))
  const turn = (to: number) => setAsked(Math.max(1, Math.min(to, pages)))
  return (
    <section aria-label="Preview" className={styles.preview}>
      <div className={styles.tools}>
        <Select
          label="Preview of"
          labelHidden
          value={kind}
          options={kinds.map((one) => ({ value: one, label: kindInWords[one].name }))}
          onChange={(chosen) => {
            setAsked(1)
            onKind(chosen)
          }}
        />
        <div className={styles.turning}>
          <IconButton icon={ChevronLeft} label="Page before" disabled={number <= 1} onClick={() => turn(number - 1)} />
          <span role="status" className={styles.number}>
            {state === 'making' ? 'Making the pages…' : pages > 0 && `Page ${number} of ${pages}`}
          </span>
          <IconButton icon={ChevronRight} label="Next page" disabled={number >= pages} onClick={() => turn(number + 1)} />
          <IconButton
            icon={isWhole ? MoveHorizontal : Scan}
            label={isWhole ? 'Show the page as wide as there is room' : 'Show the whole page'}
            onClick={() => setIsWhole(!isWhole)}
          />
        </div>
      </div>
      {state === 'failed' && (
        <EmptyState icon={FileX2} title="These pages could not be made.">
          Nothing was lost. Choose another file to look at, or change what is in it.
        </EmptyState>
      )}
      {state !== 'failed' && shown === null && <EmptyState icon={Hourglass} title="The first page is on its way." />}
      {state !== 'failed' && shown !== null && (
        <PagePreview
          pdf={shown.document}
          number={number}
          isWhole={isWhole}
          isBusy={state === 'making'}
          onTurn={turn}
        />
      )}
    </section>
  )
}
