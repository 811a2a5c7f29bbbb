import type { Language } from '@core/language'
import type { Plan } from '@core/plan'
import { chosenPlan, wholePlan } from '@core/plan-choice'
import type { ExportChoice, ExportKind, PreviewedKind } from '@protocol/exports'
import { FileDown, FolderOpen } from 'lucide-react'
import { useMemo, useState } from 'react'
import { bridge } from '../../../shared/connection/bridge'
import { Banner } from '../../../shared/parts/Banner'
import { Button } from '../../../shared/parts/Button'
import { Dialog } from '../../../shared/parts/Dialog'
import { counted } from '../../../shared/words/counts'
import { firstTicked, groupsFor, isPreviewed } from './export-kinds'
import { leftOutInWords } from './left-out-in-words'
import { Preview } from './preview/Preview'
import styles from './SaveDialog.module.css'
import { savingInWords } from './saving-in-words'
import { SavingProgress } from './SavingProgress'
import type { Saver } from './use-saving'
import { WhatIsInIt } from './WhatIsInIt'
import { WhatToSave } from './WhatToSave'
import { WholeWorkshop } from './WholeWorkshop'

interface SaveDialogProps {
  readonly plan: Plan
  readonly language: Language
  readonly saver: Saver
  readonly onClose: () => void
}

/** Which files, what is in them, and how they will look. */
export function SaveDialog({ plan, language, saver, onClose }: SaveDialogProps) {
  const { saving } = saver
  const [choice, setChoice] = useState<ExportChoice>({ ...wholePlan, language })
  const [ticked, setTicked] = useState<ReadonlySet<ExportKind>>(() => new Set(firstTicked))
  const [looked, setLooked] = useState<PreviewedKind>('plan-easy-read')
  const chosen = useMemo(() => chosenPlan(plan, choice), [plan, choice])
  const groups = groupsFor(chosen)
  const offered = groups.flatMap(({ kinds }) => kinds)
  const kinds = offered.filter((kind) => ticked.has(kind))
  const pages = offered.filter(isPreviewed)
  const shown = pages.includes(looked) ? looked : pages[0]
  const outcome = saving.state === 'ended' ? savingInWords(saving.outcome) : null

  const tick = (kind: ExportKind, now: boolean) => {
    saver.forget()
    setTicked(new Set(now ? [...ticked, kind] : [...ticked].filter((one) => one !== kind)))
    if (now && isPreviewed(kind)) setLooked(kind)
  }
  const change = (changes: Partial<ExportChoice>) => {
    saver.forget()
    setChoice({ ...choice, ...changes })
  }
  return (
    <Dialog
      title="Save the plan"
      size="full"
      onClose={onClose}
      actions={<Actions {...{ saver, kinds, choice, onClose }} leftOut={chosen.leftOut} />}
    >
      {outcome !== null && (
        <Banner tone={outcome.tone} title={outcome.title} actions={<ShowFiles saver={saver} />}>
          <p className={styles.detail}>{outcome.detail}</p>
        </Banner>
      )}
      <div className={styles.columns}>
        <div className={styles.choosing}>
          <WhatToSave groups={groups} ticked={ticked} onTick={tick} />
          <WhatIsInIt choice={choice} onChange={change} />
          <WholeWorkshop />
        </div>
        {shown !== undefined && <Preview plan={chosen} choice={choice} kinds={pages} kind={shown} onKind={setLooked} />}
      </div>
    </Dialog>
  )
}

interface ActionsProps extends Pick<SaveDialogProps, 'saver' | 'onClose'> {
  readonly kinds: readonly ExportKind[]
  readonly choice: ExportChoice
  readonly leftOut: Plan['leftOut']
}

function Actions({ saver, kinds, choice, leftOut, onClose }: ActionsProps) {
  const { saving, save, cancel } = saver
  if (saving.state === 'saving') return <SavingProgress {...saving} onCancel={cancel} />
  const isDone = saving.state === 'ended' && savingInWords(saving.outcome)?.tone === 'good'
  return (
    <>
      <p role="status" className={styles.leftOut}>
        {leftOutInWords(leftOut)}
      </p>
      <Button onClick={onClose}>Close</Button>
      <Button
        variant={isDone ? 'plain' : 'primary'}
        icon={FileDown}
        disabled={kinds.length === 0}
        onClick={() => void save(kinds, choice)}
      >
        {kinds.length === 0 ? 'Choose a file' : `Save ${counted(kinds.length, 'file')}…`}
      </Button>
    </>
  )
}

/** Where anything was saved, leads to it. */
function ShowFiles({ saver: { saving } }: Pick<SaveDialogProps, 'saver'>) {
  if (saving.state !== 'ended' || !saving.outcome.began || saving.outcome.files.length === 0) return null
  return (
    <Button size="small" icon={FolderOpen} onClick={() => void bridge.showSavedExports({})}>
      Show in folder
    </Button>
  )
}
