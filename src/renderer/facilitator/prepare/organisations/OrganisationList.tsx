import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { useState } from 'react'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { TextField } from '../../../shared/parts/TextField'
import { OrganisationRow } from './OrganisationRow'
import styles from './OrganisationsSection.module.css'

const searchedFrom = 20

export function OrganisationList({ view }: { readonly view: Received<FacilitatorView> }) {
  const [sought, setSought] = useState('')
  const { organisations, details } = view
  const words = sought.trim().toLocaleLowerCase('en-GB')
  const shown = organisations.filter(({ name }) => name.toLocaleLowerCase('en-GB').includes(words))
  return (
    <>
      {organisations.length >= searchedFrom && (
        <div className={styles.search}>
          <TextField label="Find an organisation" type="search" value={sought} onChange={setSought} />
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState title={`No organisation has “${sought.trim()}” in its name.`} />
      ) : (
        <ul aria-label="Organisations" className={styles.list}>
          {shown.map(({ id, name, sector }) => (
            <OrganisationRow key={id} id={id} name={name} sector={sector} labels={details.sectorLabels} />
          ))}
        </ul>
      )}
    </>
  )
}
