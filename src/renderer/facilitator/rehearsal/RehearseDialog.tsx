import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { Dialog } from '../../shared/parts/Dialog'
import { NumberField } from '../../shared/parts/NumberField'
import { useDoor } from '../door/door'
import { startRehearsal } from './rehearsal'
import styles from './RehearseDialog.module.css'

/** More than fit most rooms; the machine would take more. */
const mostPeople = 300
const usualPeople = 24

export interface RehearseDialogProps {
  readonly view: Received<FacilitatorView>
  readonly onClose: () => void
}

/** Asks with how many to rehearse, and says what will happen. */
export function RehearseDialog({ view, onClose }: RehearseDialogProps) {
  const [people, setPeople] = useState(usualPeople)
  const door = useDoor()
  const { details, participants, status } = view
  const isUsedAsItIs = details.rehearsal && participants.size === 0 && status !== 'closed'
  const sendsAway = !isUsedAsItIs && door?.state === 'open' && door.connectedIds.length > 0
  const begin = () => {
    onClose()
    void startRehearsal(people)
  }
  return (
    <Dialog
      title="Rehearse with simulated attendees"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={begin}>
            Begin the rehearsal
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <NumberField
          label="How many attendees"
          description={`From 1 to ${mostPeople}.`}
          value={people}
          least={1}
          most={mostPeople}
          step={5}
          onChange={setPeople}
        />
        <ul className={styles.points}>
          {isUsedAsItIs ? (
            <li>This workshop is rehearsal data and nobody is in it yet: it is rehearsed as it is.</li>
          ) : (
            <li>
              A copy of this workshop opens, <strong>marked as a rehearsal on every screen</strong>. This one is not
              touched.
            </li>
          )}
          <li>
            The attendees come in as phones do, then write, vote, accept actions and promise things by themselves. A
            simulated note-taker groups the cards. You run the agenda, as on the day.
          </li>
          {door?.state === 'open' ? (
            <li>The door is open: real phones can join the rehearsal too.</li>
          ) : (
            <li>The door opens, so real phones on this network can join too. It closes again at the end.</li>
          )}
          {sendsAway && <li>Phones that are in now are sent away. They can come back when the rehearsal is over.</li>}
          {isUsedAsItIs ? (
            <li>Stop whenever you like. What the attendees wrote stays here.</li>
          ) : (
            <li>Stop whenever you like and you are back here. The copy stays on the home screen until you delete it.</li>
          )}
        </ul>
      </div>
    </Dialog>
  )
}
