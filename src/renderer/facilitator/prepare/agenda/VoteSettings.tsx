import type { StageActivity } from '@core/agenda/agenda'
import { cardKinds } from '@core/cards/cards'
import { limits } from '@core/limits'
import type { VoteMethod } from '@core/voting/voting'
import { Checkbox } from '../../../shared/parts/Checkbox'
import { NumberField } from '../../../shared/parts/NumberField'
import { Select } from '../../../shared/parts/Select'
import { cardKindLabels, voteMethodLabels } from '../../../shared/words/labels'
import type { ActivitySettingsProps } from './ActivitySettings'
import styles from './StageEditor.module.css'

type VoteActivity = Extract<StageActivity, { readonly kind: 'vote' }>

const methods: Readonly<Record<VoteMethod['type'], VoteMethod>> = {
  dots: { type: 'dots', dots: 3, stacking: false },
  agreement: { type: 'agreement' },
  rating: { type: 'rating' },
  ranking: { type: 'ranking' },
  'impact-effort': { type: 'impact-effort' },
  consent: { type: 'consent' },
}

/** When each method helps, for somebody who has to choose one. */
const methodHints: Readonly<Record<VoteMethod['type'], string>> = {
  dots: 'Quick, and good for choosing a few of many.',
  agreement: 'For statements: shows where everyone stands, not only what wins.',
  rating: 'Every option is weighed on its own, from 1 to 5.',
  ranking: `For a few options whose order matters; at most ${limits.optionsInARanking}, and 8 are plenty.`,
  'impact-effort': 'For ideas: how much each would change, and how hard it is.',
  consent: 'For a decision: can everybody live with it? A concern is heard before going on.',
}

const everyKind = 'all'

export function VoteSettings({ activity, onChange }: ActivitySettingsProps<VoteActivity>) {
  const { method, optionsFrom, choose, cardKind } = activity
  const changeMethod = (changed: VoteMethod) => void onChange({ ...activity, method: changed })
  return (
    <>
      <div className={styles.row}>
        <Select
          label="Vote with"
          value={method.type}
          options={Object.values(methods).map(({ type }) => ({ value: type, label: voteMethodLabels[type] }))}
          onChange={(type) => changeMethod(methods[type])}
        />
        <Select
          label="Vote on"
          value={optionsFrom}
          options={[
            { value: 'themes', label: 'Themes' },
            { value: 'cards', label: 'Cards, one by one' },
          ]}
          onChange={(from) => void onChange({ ...withoutCardKind(activity), optionsFrom: from })}
        />
        {optionsFrom === 'cards' && (
          <Select
            label="Which cards"
            value={cardKind ?? everyKind}
            options={[
              { value: everyKind, label: 'All cards' },
              ...cardKinds.map((kind) => ({ value: kind, label: `${cardKindLabels[kind]} cards` })),
            ]}
            onChange={(kind) => {
              const all = withoutCardKind(activity)
              void onChange(kind === everyKind ? all : { ...all, cardKind: kind })
            }}
          />
        )}
        <NumberField
          label="Choose"
          value={choose}
          least={1}
          most={limits.priorities}
          onChange={(count) => void onChange({ ...activity, choose: count })}
          description="Priorities the room means to act on"
        />
      </div>
      <p className={styles.hint}>{methodHints[method.type]}</p>
      {method.type === 'dots' && (
        <div className={styles.row}>
          <NumberField
            label="Dots for each person"
            value={method.dots}
            least={1}
            most={limits.dotsOfAPerson}
            onChange={(dots) => changeMethod(withDots(method, dots))}
            description="3 to 5 work best"
          />
          <Checkbox
            label="More than one dot on the same option"
            checked={method.stacking}
            onChange={(stacking) => changeMethod({ type: 'dots', dots: method.dots, stacking })}
            description="Say so aloud before the vote opens."
          />
          {method.stacking && (
            <NumberField
              label="At most on one option"
              value={method.mostAnOption ?? method.dots}
              least={1}
              most={method.dots}
              onChange={(most) => changeMethod({ ...method, mostAnOption: most })}
            />
          )}
        </div>
      )}
    </>
  )
}

function withoutCardKind({ cardKind: _, ...activity }: VoteActivity): VoteActivity {
  return activity
}

/** Fewer dots in all leave room for fewer on one option. */
function withDots(method: Extract<VoteMethod, { readonly type: 'dots' }>, dots: number): VoteMethod {
  const { mostAnOption } = method
  return mostAnOption === undefined
    ? { ...method, dots }
    : { ...method, dots, mostAnOption: Math.min(dots, mostAnOption) }
}
