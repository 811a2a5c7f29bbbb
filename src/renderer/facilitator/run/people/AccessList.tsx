import type { Language } from '@core/language'
import { limits } from '@core/limits'
import { type FormEvent, useMemo, useState } from 'react'
import { Banner } from '../../../shared/parts/Banner'
import { Button } from '../../../shared/parts/Button'
import { Disclosure } from '../../../shared/parts/Disclosure'
import { Select } from '../../../shared/parts/Select'
import { TextArea } from '../../../shared/parts/TextArea'
import { counted } from '../../../shared/words/counts'
import type { DoAct, View } from '../panel'
import styles from './AccessList.module.css'
import { labelsOf, rosterOf } from './roster'
import { WhoField } from './WhoField'

export const languageLabels: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' }

/** What people need in order to take part: closed until it is asked for, as the room may see this window. */
export function AccessList({ view, act }: { readonly view: View; readonly act: DoAct }) {
  const { organisations, participants } = view
  const whoOf = useMemo(() => labelsOf(rosterOf(organisations, participants)), [organisations, participants])
  const told = [...participants.values()].filter(({ accessNeeds = '' }) => accessNeeds !== '')
  return (
    <Disclosure
      title="What helps people take part"
      summary={
        told.length === 0 ? 'nobody has asked for anything' : `${counted(told.length, 'person', 'people')} told you`
      }
    >
      <div className={styles.access}>
        <Banner tone="warn" title="For your eyes only.">
          Look at it while this window is not on the big screen. It is on no other screen and not in the plan.
        </Banner>
        {told.length > 0 && (
          <ul aria-label="What people need" className={styles.list}>
            {told.map(({ id, accessNeeds, enteredFor }) => (
              <li key={id} className={styles.item}>
                <p className={styles.who}>
                  {whoOf.get(id) ?? 'Somebody'}
                  {enteredFor && <span className={styles.detail}> entered for someone</span>}
                </p>
                <p>{accessNeeds}</p>
              </li>
            ))}
          </ul>
        )}
        <AccessForm view={view} act={act} />
      </div>
    </Disclosure>
  )
}

/** Typed in for somebody who has no phone, or who said it aloud. */
function AccessForm({ view, act }: { readonly view: View; readonly act: DoAct }) {
  const { organisations, participants } = view
  const [participantId, setParticipantId] = useState<string | null>(null)
  const [needs, setNeeds] = useState('')
  const roster = useMemo(() => rosterOf(organisations, participants), [organisations, participants])
  const chosen = participantId === null ? undefined : participants.get(participantId)
  const choose = (id: string | null) => {
    setParticipantId(id)
    setNeeds((id === null ? undefined : participants.get(id)?.accessNeeds) ?? '')
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (participantId === null) return
    const outcome = await act({ type: 'tellAccess', participantId, access: { accessNeeds: needs } })
    if (outcome.accepted) choose(null)
  }
  return (
    <form aria-label="Write down what helps someone" className={styles.form} onSubmit={(event) => void save(event)}>
      <WhoField
        key={participantId}
        label="Whom it helps"
        roster={roster}
        selectedId={participantId}
        onSelect={choose}
        act={act}
      />
      {participantId !== null && (
        <>
          <Select
            label="Language"
            value={chosen?.language ?? ''}
            options={[
              { value: '', label: 'Not known' },
              { value: 'cy', label: languageLabels.cy },
              { value: 'en', label: languageLabels.en },
            ]}
            onChange={(language) => {
              if (language !== '') void act({ type: 'tellAccess', participantId, access: { language } })
            }}
          />
          <TextArea
            label="What helps them"
            placeholder="Large print, a seat near the front, more breaks"
            rows={2}
            maxLength={limits.accessNeedsLength}
            value={needs}
            onChange={setNeeds}
          />
          <Button type="submit">Keep it</Button>
        </>
      )}
    </form>
  )
}
