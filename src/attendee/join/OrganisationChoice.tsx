import type { Organisation } from '@core/people/people'
import { useState } from 'preact/hooks'
import { searchable } from '../names'
import { usePage } from '../page-context'

export interface SpeaksFor {
  /** Null is a resident. */
  readonly organisationId: string | null
}

export interface OrganisationChoiceProps {
  readonly organisations: readonly Organisation[]
  readonly chosen: SpeaksFor | null
  readonly choose: (speaksFor: SpeaksFor) => void
}

/** As many as one thumb scrolls past without losing heart; the others are found by typing. */
const mostListed = 25
/** Fewer are read faster than searched. */
const searchFrom = 7

/** Resident, or one of the organisations: found by typing where they are many. */
export function OrganisationChoice({ organisations, chosen, choose }: OrganisationChoiceProps) {
  const { words } = usePage()
  const { join } = words
  const [search, setSearch] = useState('')
  const wanted = searchable(search.trim())
  const found = organisations
    .filter(({ name }) => searchable(name).includes(wanted))
    .sort((one, other) => one.name.localeCompare(other.name))
  const listed = found.slice(0, mostListed)
  const chosenOne = organisations.find(({ id }) => id === chosen?.organisationId)
  // What was chosen stays in sight, whatever is searched for since.
  const shown = chosenOne === undefined || listed.includes(chosenOne) ? listed : [chosenOne, ...listed]
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{join.heading}</legend>
      {option(null, join.resident)}
      {organisations.length >= searchFrom && (
        <div className="search">
          <label htmlFor="search">{join.search}</label>
          <input
            id="search"
            type="search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
            // Enter looks, and does not join.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            autoComplete="off"
          />
        </div>
      )}
      {shown.map(({ id, name }) => option(id, name))}
      {found.length === 0 && <p className="quiet">{join.none}</p>}
      {found.length > listed.length && <p className="quiet">{join.more(found.length - listed.length)}</p>}
    </fieldset>
  )

  function option(organisationId: string | null, label: string) {
    return (
      <label className="choice" key={organisationId ?? 'resident'}>
        <input
          type="radio"
          name="organisation"
          checked={chosen !== null && chosen.organisationId === organisationId}
          onChange={() => choose({ organisationId })}
        />
        <span>{label}</span>
      </label>
    )
  }
}
