import { Scale } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Dialog } from '../../../shared/parts/Dialog'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { voiceInWords } from '../../../shared/voice/voice-in-words'
import { VoiceTable } from '../../../shared/voice/VoiceTable'
import type { View } from '../panel'
import styles from './VoiceButton.module.css'

/** Opens who has been heard so far. It stands behind a button: this window may be the one that the room sees. */
export function VoiceButton({ view }: { readonly view: View }) {
  const [open, setOpen] = useState(false)
  const show = () => setOpen(true)
  useShortcuts([{ key: 'q', shown: 'Q', does: 'See who was heard so far', group: 'time', run: show }])
  return (
    <>
      <Button variant="quiet" size="small" icon={Scale} shortcut="Q" onClick={show}>
        Who was heard
      </Button>
      {open && <VoiceDialog view={view} onClose={() => setOpen(false)} />}
    </>
  )
}

function VoiceDialog({
  view: { equalVoice, details },
  onClose,
}: {
  readonly view: View
  readonly onClose: () => void
}) {
  const sentences = voiceInWords(equalVoice, details.sectorLabels)
  const { sectors, absent } = equalVoice
  return (
    <Dialog title="Who was heard so far" onClose={onClose}>
      <div className={styles.voice}>
        {sectors.length === 0 && (
          <p>
            Fewer than {details.counting.minimumGroup} people are here: too few to say anything by sector without saying
            it of somebody.
          </p>
        )}
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        <VoiceTable voice={equalVoice} labels={details.sectorLabels} />
        {absent.length > 0 && <p className={styles.hint}>Nobody has come from: {absent.join(', ')}.</p>}
        <p className={styles.hint}>
          For you alone: it is never on the projector. Sectors with fewer than {details.counting.minimumGroup} people
          stand together. Ask whom you have not heard; nobody has to speak.
        </p>
      </div>
    </Dialog>
  )
}
