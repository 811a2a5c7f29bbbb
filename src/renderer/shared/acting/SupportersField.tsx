import type { Organisation } from '@core/people/people'
import { type KeyboardEvent, useId, useState } from 'react'
import { classNames } from '../parts/class-names'
import { Tag } from '../parts/Tag'
import { completions } from './completion'
import styles from './SupportersField.module.css'

export interface SupportersFieldProps {
  readonly organisations: readonly Organisation[]
  readonly selectedIds: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Several organisations: type, Enter takes the first match, Backspace takes the last one back. */
export function SupportersField({ organisations, selectedIds, onChange }: SupportersFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState(false)
  const offered = completions(
    organisations
      .filter((organisation) => !selectedIds.includes(organisation.id))
      .map((organisation) => ({ id: organisation.id, label: organisation.name })),
    typed,
  )
  const shown = open && (typed.trim() !== '' || active >= 0) ? offered : []
  const type = (text: string) => {
    setTyped(text)
    setActive(text.trim() === '' ? -1 : 0)
    setOpen(text.trim() !== '')
  }
  const take = (organisationId: string | undefined) => {
    if (organisationId === undefined) return
    onChange([...selectedIds, organisationId])
    type('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = shown[active]?.id
    switch (event.key) {
      case 'Enter':
        // With nothing typed, Enter is the form's: it adds the action.
        if (typed.trim() === '' && chosen === undefined) return
        take(chosen)
        break
      case 'Tab':
        if (typed.trim() !== '') take(chosen)
        return
      case 'ArrowDown':
        setOpen(true)
        setActive((now) => Math.min(offered.length - 1, open ? now + 1 : 0))
        break
      case 'ArrowUp':
        setActive((now) => Math.max(0, now - 1))
        break
      case 'Escape':
        if (!open && typed === '') return
        type('')
        break
      case 'Backspace':
        if (typed !== '' || selectedIds.length === 0) return
        onChange(selectedIds.slice(0, -1))
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        Supported by
      </label>
      <div className={styles.box}>
        {selectedIds.map((organisationId) => {
          const name = organisations.find((organisation) => organisation.id === organisationId)?.name ?? ''
          return (
            <Tag
              key={organisationId}
              onRemove={() => onChange(selectedIds.filter((other) => other !== organisationId))}
              removeLabel={`Remove ${name}`}
            >
              {name}
            </Tag>
          )
        })}
        <input
          id={id}
          role="combobox"
          autoComplete="off"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown[active] === undefined ? undefined : `${id}-${active}`}
          aria-describedby={`${id}-state`}
          className={styles.input}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => type('')}
        />
        {shown.length > 0 && (
          <div id={`${id}-list`} role="listbox" aria-label="Organisations" className={styles.list}>
            {shown.map((option, index) => (
              <div
                key={option.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className={classNames(styles.option, index === active && styles.active)}
                // Before the field loses the focus, and with it the list.
                onPointerDown={(event) => {
                  event.preventDefault()
                  take(option.id)
                }}
              >
                {option.label}
              </div>
            ))}
          </div>
        )}
      </div>
      <p id={`${id}-state`} role="status" className={styles.state}>
        {typed.trim() !== '' && offered.length === 0 ? 'No organisation is called that' : 'Enter adds one'}
      </p>
    </div>
  )
}
