import { limits } from '@core/limits'
import { nameKey } from '@core/text'
import type { FacilitatorView } from '@core/views'
import { readOrganisationList } from '@protocol/organisation-list'
import type { Received } from '@protocol/received'
import { useDeferredValue, useMemo, useState } from 'react'
import { Banner } from '../../../shared/parts/Banner'
import { Button } from '../../../shared/parts/Button'
import { Dialog } from '../../../shared/parts/Dialog'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { FilePicker } from '../../../shared/parts/FilePicker'
import { TextArea } from '../../../shared/parts/TextArea'
import { showToast } from '../../../shared/parts/toast-queue'
import { useAct } from '../../../shared/parts/use-act'
import { counted } from '../../../shared/words/counts'
import { outcomeInWords } from '../../../shared/words/refusals'
import styles from './ListDialog.module.css'
import { ListPreview } from './ListPreview'
import { ListProblems } from './ListProblems'

export interface ListDialogProps {
  readonly view: Received<FacilitatorView>
  readonly onClose: () => void
}

/** Many organisations at once: pasted from a spreadsheet or read from a file, and looked at before they are added. */
export function ListDialog({ view, onClose }: ListDialogProps) {
  const act = useAct(view)
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const settled = useDeferredValue(text)
  const read = useMemo(() => readOrganisationList(settled), [settled])
  const { known, fresh } = useMemo(() => {
    const invited = new Set(view.organisations.map(({ name }) => nameKey(name)))
    return {
      known: read.organisations.filter(({ name }) => invited.has(nameKey(name))),
      fresh: read.organisations.filter(({ name }) => !invited.has(nameKey(name))),
    }
  }, [read, view.organisations])
  const tooMany = view.organisations.length + fresh.length - limits.organisations

  const add = async () => {
    const organisations = fresh.map(({ name, sector }) => ({ name, sector }))
    const outcome = await act({ type: 'addOrganisations', organisations }, { quiet: true })
    if (!outcome.accepted) return setError(outcomeInWords(outcome, view))
    showToast({ text: `${counted(fresh.length, 'organisation')} added.`, tone: 'good' })
    onClose()
  }

  return (
    <Dialog
      title="Paste or read a list"
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={fresh.length === 0 || tooMany > 0} onClick={() => void add()}>
            {fresh.length === 0 ? 'Add' : `Add ${counted(fresh.length, 'organisation')}`}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <TextArea
            label="Organisations, one a line"
            value={text}
            onChange={setText}
            autoFocus
            rows={8}
            description="Copy the columns with the name and the sector from a spreadsheet, with or without headings."
          />
          <FilePicker
            label="Choose a CSV file"
            hint="Or drop it here. It takes the place of what is above."
            onFiles={async ([file]) => file !== undefined && setText(await file.text())}
          />
        </div>
        <div className={styles.column}>
          {error !== null && <Banner tone="bad">{error}</Banner>}
          {tooMany > 0 && (
            <Banner tone="bad" title={`That is ${tooMany} too many.`}>
              <p>A workshop has at most {limits.organisations} organisations. Shorten the list; nothing was added.</p>
            </Banner>
          )}
          <ListProblems problems={read.problems} known={known} />
          {fresh.length > 0 && <ListPreview organisations={fresh} labels={view.details.sectorLabels} />}
          {text.trim() === '' && <EmptyState title="What will be added is shown here first" />}
        </div>
      </div>
    </Dialog>
  )
}
