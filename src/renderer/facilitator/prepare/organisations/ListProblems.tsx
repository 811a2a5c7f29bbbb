import type { ListedOrganisation, OrganisationListProblem } from '@protocol/organisation-list'
import { Banner } from '../../../shared/parts/Banner'
import { counted } from '../../../shared/words/counts'
import { problemInWords } from './list-problem-in-words'
import styles from './ListPreview.module.css'

export interface ListProblemsProps {
  readonly problems: readonly OrganisationListProblem[]
  /** Rows that are invited already. */
  readonly known: readonly ListedOrganisation[]
}

/** Which lines are left out and which need a look, each by its line. */
export function ListProblems({ problems, known }: ListProblemsProps) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return (
    <>
      {errors.length > 0 && (
        <Banner tone="bad" title={`${counted(errors.length, 'line')} cannot be read and will be left out`}>
          <Lines lines={errors.map((problem) => ({ line: problem.line, words: problemInWords(problem) }))} />
        </Banner>
      )}
      {known.length > 0 && (
        <Banner tone="info" title={`${counted(known.length, 'organisation')} on the list already`}>
          <Lines lines={known.map(({ line, name }) => ({ line, words: `${name} is not added twice.` }))} />
        </Banner>
      )}
      {warnings.length > 0 && (
        <Banner tone="warn" title={`${counted(warnings.length, 'line')} without a sector`}>
          <Lines lines={warnings.map((problem) => ({ line: problem.line, words: problemInWords(problem) }))} />
        </Banner>
      )}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly { readonly line: number; readonly words: string }[] }) {
  return (
    <ul className={styles.problems}>
      {lines.map(({ line, words }) => (
        <li key={`${line} ${words}`}>
          <strong>Line {line}</strong> {words}
        </li>
      ))}
    </ul>
  )
}
