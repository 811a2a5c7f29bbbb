import type { StageActivity } from '@core/agenda/agenda'
import { assertNever } from '@core/assert-never'
import { type CardKind, cardKinds } from '@core/cards/cards'
import type { Details } from '@core/details/details'
import { limits } from '@core/limits'
import type { Answer } from '../../../shared/connection/connection'
import { Select } from '../../../shared/parts/Select'
import { cardKindLabels } from '../../../shared/words/labels'
import { CheckSettings } from './CheckSettings'
import { CommitmentSettings } from './CommitmentSettings'
import { ScoreSettings } from './ScoreSettings'
import styles from './StageEditor.module.css'
import { StorySettings } from './StorySettings'
import { TableSettings } from './TableSettings'
import { VoteSettings } from './VoteSettings'
import { WordList } from './WordList'

export interface ActivitySettingsProps<Activity> {
  readonly activity: Activity
  readonly onChange: (activity: StageActivity) => Promise<Answer>
}

interface AnyActivitySettingsProps extends ActivitySettingsProps<StageActivity> {
  readonly sectorLabels: Details['sectorLabels']
}

/** What only some kinds of stages need. */
export function ActivitySettings({ activity, onChange, sectorLabels }: AnyActivitySettingsProps) {
  switch (activity.kind) {
    case 'gather':
      return (
        <>
          <div className={styles.row}>
            <CardKindSelect
              value={activity.cardKind}
              onChange={(cardKind) => void onChange({ ...activity, cardKind })}
            />
          </div>
          <div className={styles.whole}>
            <WordList
              label="Tags"
              addLabel="Add a tag"
              words={activity.tags}
              longest={limits.tagLength}
              description="Each card can have one, such as the part of life that it is about."
              onChange={(tags) => onChange({ ...activity, tags })}
            />
          </div>
        </>
      )
    case 'round':
      return (
        <div className={styles.row}>
          <CardKindSelect value={activity.cardKind} onChange={(cardKind) => void onChange({ ...activity, cardKind })} />
        </div>
      )
    case 'group':
      return (
        <div className={styles.whole}>
          <WordList
            label="Suggested themes"
            addLabel="Add a theme to suggest"
            words={activity.suggestedThemes}
            longest={limits.tagLength}
            description="Names to start from. The room can change them, and make others."
            onChange={(suggestedThemes) => onChange({ ...activity, suggestedThemes })}
          />
        </div>
      )
    case 'vote':
      return <VoteSettings activity={activity} onChange={onChange} />
    case 'commitments':
      return <CommitmentSettings activity={activity} onChange={onChange} />
    case 'check':
      return <CheckSettings activity={activity} onChange={onChange} sectorLabels={sectorLabels} />
    case 'score':
      return <ScoreSettings activity={activity} onChange={onChange} />
    case 'themed-rounds':
      return (
        <>
          <div className={styles.row}>
            <CardKindSelect
              value={activity.cardKind}
              onChange={(cardKind) => void onChange({ ...activity, cardKind })}
            />
          </div>
          <TableSettings activity={activity} onChange={onChange} />
        </>
      )
    case 'stories':
      return (
        <>
          <div className={styles.row}>
            <CardKindSelect
              value={activity.cardKind}
              onChange={(cardKind) => void onChange({ ...activity, cardKind })}
            />
          </div>
          <StorySettings activity={activity} onChange={onChange} />
        </>
      )
    case 'link':
      return (
        <div className={styles.row}>
          <CardKindSelect
            label="Join two cards of the kind"
            value={activity.joins}
            onChange={(joins) => void onChange({ ...activity, joins })}
          />
        </div>
      )
    case 'missing':
    case 'return':
    case 'offers':
    case 'agreement':
    case 'welcome':
    case 'break':
    case 'act':
    case 'read-back':
      return null
    default:
      return assertNever(activity)
  }
}

interface CardKindSelectProps {
  readonly label?: string
  readonly value: CardKind
  readonly onChange: (cardKind: CardKind) => void
}

function CardKindSelect({ label = 'Each card is', value, onChange }: CardKindSelectProps) {
  return (
    <Select
      label={label}
      value={value}
      options={cardKinds.map((kind) => ({ value: kind, label: cardKindLabels[kind] }))}
      onChange={onChange}
    />
  )
}
