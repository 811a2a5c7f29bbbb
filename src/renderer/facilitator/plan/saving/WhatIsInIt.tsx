import type { Language } from '@core/language'
import type { PlanChoice } from '@core/plan-choice'
import type { ExportChoice } from '@protocol/exports'
import { Checkbox } from '../../../shared/parts/Checkbox'
import { Select } from '../../../shared/parts/Select'
import styles from './SaveDialog.module.css'

interface WhatIsInItProps {
  readonly choice: ExportChoice
  readonly onChange: (changes: Partial<ExportChoice>) => void
}

const parts = [
  {
    part: 'names',
    label: 'Names of people',
    description: 'Who answers for an action, and who asks somebody to come. Names in what was said stay.',
  },
  { part: 'cards', label: 'What everyone said, word for word', description: 'Cards, and ideas that join two of them.' },
  { part: 'votes', label: 'Votes', description: 'How the room voted, with concerns in their words.' },
  { part: 'offers', label: 'Offers and needs', description: 'Who can give what, and who lacks it.' },
] as const satisfies readonly { readonly part: keyof PlanChoice; readonly label: string; readonly description: string }[]

const webs: readonly { readonly value: PlanChoice['web']; readonly label: string }[] = [
  { value: 'this-workshop', label: 'By this workshop' },
  { value: 'all-workshops', label: 'By all workshops on this laptop' },
  { value: 'none', label: 'Left out' },
]

const languages: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'cy', label: 'Cymraeg' },
]

/** What of the plan is in the files, and what is not. */
export function WhatIsInIt({ choice, onChange }: WhatIsInItProps) {
  return (
    <section className={styles.part} aria-labelledby="what-is-in-it">
      <h3 id="what-is-in-it" className={styles.heading}>
        What is in them
      </h3>
      <div className={styles.group}>
        {parts.map(({ part, label, description }) => (
          <Checkbox
            key={part}
            label={label}
            description={description}
            checked={choice[part]}
            onChange={(now) => onChange({ [part]: now })}
          />
        ))}
      </div>
      <Select
        label="Who works with whom"
        description="A picture and a table of organisations, with what links them."
        value={choice.web}
        options={webs}
        onChange={(web) => onChange({ web })}
      />
      <Select
        label="Language of headings and dates"
        description="What people said stays in their own words."
        value={choice.language}
        options={languages}
        onChange={(language) => onChange({ language })}
      />
    </section>
  )
}
