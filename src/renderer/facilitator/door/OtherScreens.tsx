import type { DoorState } from '@protocol/door'
import { counted } from '../../shared/words/counts'
import styles from './Door.module.css'
import { LinkField } from './LinkField'

/** Links for a note-taker's laptop and for more screens. */
export function OtherScreens({ door }: { door: Extract<DoorState, { readonly state: 'open' }> }) {
  const { noteTaker, screen, noteTakers, screens } = door
  return (
    <div className={styles.links}>
      <section aria-label="A note-taker’s laptop" className={styles.link}>
        <LinkField
          label="Link for a note-taker’s laptop"
          link={noteTaker}
          description="Works once, on one laptop, and lets its user write actions and notes until the door is closed. After it is used there is a new one here; after the door was opened again, a note-taker who was in needs it too."
        />
        <p className={styles.count}>{`${sentence(counted(noteTakers, 'note-taker'))} connected.`}</p>
      </section>
      <section aria-label="An extra screen" className={styles.link}>
        <LinkField
          label="Link for an extra screen"
          link={screen}
          description="Shows what the projector shows, in any browser on this network. It can be used again, until the door is closed."
        />
        <p className={styles.count}>{`${sentence(counted(screens, 'extra screen'))} connected.`}</p>
      </section>
    </div>
  )
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
