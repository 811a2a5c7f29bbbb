import type { Stage, StageActivity } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { Select } from '../../../shared/parts/Select'
import { TextArea } from '../../../shared/parts/TextArea'
import { TextField } from '../../../shared/parts/TextField'
import { useAct } from '../../../shared/parts/use-act'
import { useDraft } from '../../../shared/parts/use-draft'
import { stageKindLabels } from '../../../shared/words/labels'
import { ActivitySettings } from './ActivitySettings'
import { newStage, stageKinds } from './new-stage'
import styles from './StageEditor.module.css'
import { WelshSettings } from './WelshSettings'

/** Everything about a stage but its minutes, which its row shows. */
export function StageEditor({ view, stage }: { readonly view: Received<FacilitatorView>; readonly stage: Stage }) {
  const act = useAct(view)
  const save = (field: 'title' | 'prompt' | 'privateNotes') => (text: string) =>
    act({ type: 'changeStage', stageId: stage.id, changes: { [field]: text } }, { quiet: true })
  const title = useDraft(stage.title, save('title'))
  const prompt = useDraft(stage.prompt, save('prompt'), { enterSaves: false })
  const notes = useDraft(stage.privateNotes ?? '', save('privateNotes'), { enterSaves: false })
  const change = (activity: StageActivity) => act({ type: 'changeStage', stageId: stage.id, changes: { activity } })

  return (
    <div className={styles.editor}>
      <TextField label="Title" {...title} maxLength={limits.titleLength} />
      <Select
        label="Kind"
        value={stage.activity.kind}
        options={stageKinds.map((kind) => ({ value: kind, label: stageKindLabels[kind] }))}
        onChange={(kind) => void change(newStage(kind).activity)}
      />
      <div className={styles.whole}>
        <TextArea
          label="Prompt"
          {...prompt}
          maxLength={limits.promptLength}
          rows={1}
          description="The words the room sees. At most 15 words are read at a glance."
        />
      </div>
      <div className={styles.whole}>
        <TextArea
          label="Private notes"
          {...notes}
          maxLength={limits.privateNotesLength}
          rows={1}
          description="For you, beside the prompt while you run the stage. They are on no other screen and in no plan."
        />
      </div>
      <ActivitySettings
        activity={stage.activity}
        onChange={change}
        sectorLabels={view.details.sectorLabels}
      />
      <div className={styles.whole}>
        <WelshSettings
          stage={stage}
          onChange={(welsh) => act({ type: 'changeStage', stageId: stage.id, changes: { welsh } }, { quiet: true })}
        />
      </div>
    </div>
  )
}
