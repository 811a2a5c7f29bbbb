import { AgreementEditor } from '../../../shared/agreement/AgreementEditor'
import { counted } from '../../../shared/words/counts'
import type { PanelProps } from '../panel'
import { StageFrame } from './StageFrame'

/** The agreement, drafted while the room talks. */
export function AgreementPanel({ view, stage, act }: PanelProps<'agreement'>) {
  const { clauses } = view.agreement
  const accepted = clauses.filter((clause) => clause.accepted).length
  const status =
    clauses.length === 0
      ? 'nothing is drafted yet: write as people talk, Enter keeps it'
      : `${accepted} of ${counted(clauses.length, 'clause')} accepted`
  return (
    <StageFrame view={view} stage={stage} dense status={status}>
      <AgreementEditor view={view} act={act} />
    </StageFrame>
  )
}
