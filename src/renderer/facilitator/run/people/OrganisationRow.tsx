import { residentSector, type Sector } from '@core/sector'
import { Plus, UserPlus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { IconButton } from '../../../shared/parts/IconButton'
import { SectorMark } from '../../../shared/parts/SectorMark'
import { Tag } from '../../../shared/parts/Tag'
import type { DoAct } from '../panel'
import { NameField } from './NameField'
import styles from './OrganisationRow.module.css'
import { type Group, residentsName } from './roster'

export interface OrganisationRowProps {
  readonly group: Group
  readonly sectorLabels: Readonly<Record<Sector, string>>
  readonly act: DoAct
}

/** One organisation and its people who are here; more are added by one key or by name. */
export function OrganisationRow({ group: { organisation, people }, sectorLabels, act }: OrganisationRowProps) {
  const [naming, setNaming] = useState(false)
  const byName = useRef<HTMLButtonElement>(null)
  const stopNaming = () => {
    setNaming(false)
    byName.current?.focus()
  }
  const name = organisation?.name ?? residentsName
  const sector = organisation?.sector ?? residentSector
  const add = (personName: string) =>
    act({ type: 'addParticipants', participants: [{ name: personName, organisationId: organisation?.id ?? null }] })
  return (
    <li className={styles.row}>
      <SectorMark sector={sector} label={sectorLabels[sector]} labelHidden />
      <p className={styles.name}>{name}</p>
      <p className={styles.count}>
        {people.length}
        <span className="visually-hidden"> here</span>
      </p>
      <div className={styles.buttons}>
        <Button size="small" icon={Plus} aria-label={`Add one person from ${name}`} onClick={() => void add('')}>
          1
        </Button>
        <IconButton
          ref={byName}
          icon={UserPlus}
          label={`Add a person from ${name} by name`}
          tooltip="Add by name"
          onClick={() => setNaming(true)}
        />
      </div>
      {(people.length > 0 || naming) && (
        <div className={styles.here}>
          {people.length > 0 && (
            <ul aria-label={`People of ${name}`} className={styles.people}>
              {people.map((person) => (
                <li key={person.id}>
                  <Tag
                    onRemove={() => void act({ type: 'removeParticipant', participantId: person.id })}
                    removeLabel={`Remove ${person.name} of ${name}`}
                  >
                    {person.name}
                  </Tag>
                </li>
              ))}
            </ul>
          )}
          {naming && <NameField label={`Name of a person from ${name}`} onAdd={add} onClose={stopNaming} />}
        </div>
      )}
    </li>
  )
}
