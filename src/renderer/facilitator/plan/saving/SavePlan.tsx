import type { Language } from '@core/language'
import type { Plan } from '@core/plan'
import { FileDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { useSaving } from './use-saving'

const SaveDialog = lazy(async () => ({ default: (await import('./SaveDialog')).SaveDialog }))

interface SavePlanProps {
  /** Null until it was first read. */
  readonly plan: Plan | null
  readonly language: Language
}

/** Leads to the plan's files. */
export function SavePlan({ plan, language }: SavePlanProps) {
  const [isOpen, setIsOpen] = useState(false)
  const saver = useSaving()
  const close = () => {
    // What ends later is told when the dialog is open again.
    if (saver.saving.state === 'ended') saver.forget()
    setIsOpen(false)
  }
  return (
    <>
      <Button variant="primary" icon={FileDown} disabled={plan === null} onClick={() => setIsOpen(true)}>
        Save the plan…
      </Button>
      {isOpen && plan !== null && (
        <Suspense fallback={null}>
          <SaveDialog plan={plan} language={language} saver={saver} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
