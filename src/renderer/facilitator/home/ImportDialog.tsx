import type { Consultation } from '@core/consultation/consultation'
import { readPolisExport, type PolisRead, type PolisReport } from '@protocol/polis-export'
import { useMemo, useState } from 'react'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import { Dialog } from '../../shared/parts/Dialog'
import { TextArea } from '../../shared/parts/TextArea'
import { counted, listed } from '../../shared/words/counts'
import { FilePicker } from '../../shared/parts/FilePicker'
import styles from './ImportDialog.module.css'
import { ImportReport } from './ImportReport'
import { type ChosenFiles, noFiles, withFiles } from './polis-files'
import { problemInWords } from './polis-in-words'

const usualAttribution = 'Data was gathered using the Polis software (compdemocracy.org/polis).'

export interface ImportDialogProps {
  readonly onClose: () => void
  readonly onImport: (consultation: Consultation, report: PolisReport) => void
}

/** Reads a Polis export and shows what will come in before anything does. */
export function ImportDialog({ onClose, onImport }: ImportDialogProps) {
  const [files, setFiles] = useState<ChosenFiles>(noFiles)
  const [attribution, setAttribution] = useState(usualAttribution)
  const read = useMemo(() => readChosen(files), [files])
  const needed = [
    { name: 'comments.csv', file: files.comments },
    { name: 'votes.csv', file: files.votes },
  ]
  const missing = needed.filter(({ file }) => file === null).map(({ name }) => name)
  const nothingChosen = missing.length === 2 && files.passedOver.length === 0

  const bringIn = () => {
    if (read === null || !read.read) return
    onClose()
    onImport({ ...read.consultation, attribution: attribution.trim() }, read.report)
  }

  return (
    <Dialog
      title="Import a Polis conversation"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={read === null || !read.read} onClick={bringIn}>
            Import into a new workshop
          </Button>
        </>
      }
    >
      <FilePicker
        label="Choose the files of the export"
        hint="comments.csv and votes.csv, with summary.csv for the topic. You can also drop them here."
        onFiles={async (chosen) => setFiles(await withFiles(files, chosen))}
      />
      <ChosenList files={files} />
      {missing.length > 0 && !nothingChosen && (
        <Banner tone="warn" title={`Still missing: ${listed(missing)}`}>
          <p>Choose it as well: nothing is imported without it.</p>
        </Banner>
      )}
      {read?.read === false && <Problems read={read} />}
      {read?.read === true && (
        <>
          {read.consultation.topic !== '' && <p className={styles.topic}>“{read.consultation.topic}”</p>}
          <ImportReport report={read.report} done={false} />
          <TextArea
            label="Attribution"
            value={attribution}
            onChange={setAttribution}
            maxLength={600}
            description="Stays with the words, on the screen and in the plan. Add what the data’s licence asks for."
          />
        </>
      )}
    </Dialog>
  )
}

function readChosen({ comments, votes, summary }: ChosenFiles): PolisRead | null {
  if (comments === null || votes === null) return null
  const texts = { comments: comments.text, votes: votes.text, summary: summary?.text ?? null }
  return readPolisExport({ ...texts, attribution: '' })
}

function ChosenList({ files }: { readonly files: ChosenFiles }) {
  const chosen = [files.comments, files.votes, files.summary].filter((file) => file !== null)
  if (chosen.length + files.passedOver.length === 0) return null
  return (
    <p role="status" className={styles.files}>
      {chosen.length > 0 && `Chosen: ${listed(chosen.map(({ name }) => name))}.`}
      {files.passedOver.length > 0 && ` Not needed: ${listed(files.passedOver)}.`}
    </p>
  )
}

function Problems({ read }: { readonly read: Extract<PolisRead, { readonly read: false }> }) {
  const { problems, furtherProblems } = read
  return (
    <Banner tone="bad" title="This export cannot be read as it is. Nothing was imported.">
      <ul className={styles.problems}>
        {problems.map((problem, index) => (
          <li key={index}>
            <span className={styles.place}>
              {problem.file}.csv, line {problem.line}
            </span>{' '}
            {problemInWords(problem)}
          </li>
        ))}
      </ul>
      {furtherProblems > 0 && <p>And {counted(furtherProblems, 'more problem', 'more problems')} like these.</p>}
      <p>Correct the file and choose it again, or export it afresh.</p>
    </Banner>
  )
}
