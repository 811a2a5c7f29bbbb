import { limits } from '@core/limits'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { Checkbox } from '../../shared/parts/Checkbox'
import { Disclosure } from '../../shared/parts/Disclosure'
import { NumberField } from '../../shared/parts/NumberField'
import { useAct } from '../../shared/parts/use-act'
import styles from './Settings.module.css'

const largestMinimum = 50

/** How votes are counted where it is the facilitator's to choose. */
export function CountingSettings({ view }: { readonly view: Received<FacilitatorView> }) {
  const { counting } = view.details
  const act = useAct(view)
  const groups = `Groups under ${counting.minimumGroup} are not shown`
  const residents = counting.residentsTogether ? 'residents count together' : 'each resident counts as one organisation'
  return (
    <Disclosure title="How votes are counted" summary={`${groups}; ${residents}`}>
      <div className={styles.settings}>
        <NumberField
          label="Smallest group that is shown"
          value={counting.minimumGroup}
          least={limits.leastMinimumGroup}
          most={largestMinimum}
          onChange={(minimumGroup) => void act({ type: 'setCounting', counting: { ...counting, minimumGroup } })}
          description="A part of the room is shown by itself only where so many ballots stand behind every number."
        />
        <Checkbox
          label="Count residents without an organisation together, as one organisation"
          checked={counting.residentsTogether}
          onChange={(residentsTogether) =>
            void act({ type: 'setCounting', counting: { ...counting, residentsTogether } })
          }
          description="Otherwise each of them counts as an organisation of one."
        />
      </div>
    </Disclosure>
  )
}
