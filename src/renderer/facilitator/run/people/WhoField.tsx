import type { Organisation } from '@core/people/people'
import type { Ref } from 'react'
import { ComboBox, type ComboBoxOption } from '../../../shared/parts/ComboBox'
import type { DoAct } from '../panel'
import { type Group, personLabel } from './roster'

export interface WhoFieldProps {
  readonly label: string
  readonly roster: readonly Group[]
  readonly selectedId: string | null
  readonly onSelect: (participantId: string | null) => void
  readonly act: DoAct
  /** Softer words after a person, such as whether their ballot is in. */
  readonly detailOf?: (participantId: string) => string | undefined
  /** Whose rows come before the others. */
  readonly first?: (participantId: string) => boolean
  /** Offered as the first row, for words that are nobody's in particular: selects null. */
  readonly nobody?: string
  readonly ref?: Ref<HTMLInputElement>
}

const nobodyId = 'nobody'
const newPrefix = 'new:'

/** One person present; somebody who was not counted in yet is added by choosing “New person” of their organisation. */
export function WhoField(props: WhoFieldProps) {
  const { label, selectedId, onSelect, act, nobody, ref } = props
  const select = async (id: string | null) => {
    if (id === null || !id.startsWith(newPrefix)) return onSelect(id === nobodyId ? null : id)
    const organisationId = id.slice(newPrefix.length)
    const outcome = await act({
      type: 'addParticipants',
      participants: [{ name: '', organisationId: organisationId === '' ? null : organisationId }],
    })
    if (outcome.accepted && outcome.madeId !== null) onSelect(outcome.madeId)
  }
  const options = optionsOf(props)
  return (
    <ComboBox
      label={label}
      options={options}
      selectedId={selectedId ?? (nobody === undefined ? null : nobodyId)}
      onSelect={(id) => void select(id)}
      placeholder="Type a name or an organisation"
      {...(ref === undefined ? {} : { ref })}
    />
  )
}

function optionsOf({ roster, nobody, detailOf, first }: WhoFieldProps): readonly ComboBoxOption[] {
  const present = roster.flatMap(({ organisation, people }) =>
    people.map((person): ComboBoxOption => {
      const detail = detailOf?.(person.id)
      return { id: person.id, label: personLabel(person, organisation), ...(detail === undefined ? {} : { detail }) }
    }),
  )
  const ordered =
    first === undefined
      ? present
      : [...present.filter(({ id }) => first(id)), ...present.filter(({ id }) => !first(id))]
  return [
    ...(nobody === undefined ? [] : [{ id: nobodyId, label: nobody }]),
    ...ordered,
    ...roster.map(({ organisation }) => newPerson(organisation)),
  ]
}

function newPerson(organisation: Organisation | null): ComboBoxOption {
  return organisation === null
    ? { id: newPrefix, label: 'New resident', detail: 'adds one more' }
    : { id: `${newPrefix}${organisation.id}`, label: `New person, ${organisation.name}`, detail: 'adds one more' }
}
