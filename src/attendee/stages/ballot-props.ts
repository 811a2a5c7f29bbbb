import type { Choice } from '@core/voting/voting'
import type { ComponentChildren } from 'preact'
import type { Option, WholeChoice } from './own-vote'

/** What the ballot of every method is given. Each change is saved at once. */
export interface BallotProps {
  /** In this device's own order. */
  readonly options: readonly Option[]
  readonly choice: Choice | null
  readonly onChoice: (choice: WholeChoice) => void
  readonly saveMark: ComponentChildren
  /** The field for a concern about an option; `asked` where they have said that they have one. */
  readonly concernAbout: (option: Option, asked?: boolean) => ComponentChildren
}
