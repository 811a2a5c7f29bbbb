import { fromBefore } from '@core/actions/progress'
import { limits } from '@core/limits'
import type { Details } from '@core/details/details'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { TextArea } from '../../shared/parts/TextArea'
import { TextField } from '../../shared/parts/TextField'
import { useAct } from '../../shared/parts/use-act'
import { useDraft } from '../../shared/parts/use-draft'
import { counted } from '../../shared/words/counts'
import { dateInFull } from '../../shared/words/dates'
import styles from './AboutSection.module.css'
import { CountingSettings } from './CountingSettings'
import { Section } from './Section'
import { SectorLabels } from './SectorLabels'

type Described = keyof Pick<Details, 'title' | 'date' | 'place' | 'purpose' | 'privacyNotice'>

/** What the workshop is called, when and where it is held and what for, and how its votes are counted. */
export function AboutSection({ view }: { readonly view: Received<FacilitatorView> }) {
  const { details } = view
  const act = useAct(view)
  const save = (field: Described) => (text: string) =>
    act({ type: 'describeWorkshop', changes: { [field]: text } }, { quiet: true })

  const title = useDraft(details.title, save('title'))
  const date = useDraft(details.date, save('date'), { pauseSaves: false })
  const place = useDraft(details.place, save('place'))
  const purpose = useDraft(details.purpose, save('purpose'), { enterSaves: false })
  const privacyNotice = useDraft(details.privacyNotice, save('privacyNotice'), { enterSaves: false })

  return (
    <Section id="about" title="About">
      {view.since !== null && <p>{returnsTo(view)}</p>}
      <div className={styles.fields}>
        <div className={styles.whole}>
          <TextField label="Title" {...title} maxLength={limits.titleLength} />
        </div>
        <TextField
          label="Date"
          type="date"
          {...date}
          description={date.value === '' ? 'Not decided yet' : dateInFull(date.value)}
        />
        <TextField
          label="Place"
          {...place}
          maxLength={limits.placeLength}
          description="As people would look for it"
        />
        <div className={styles.whole}>
          <TextArea
            label="Purpose"
            {...purpose}
            maxLength={limits.purposeLength}
            description="Why people come together, in a sentence or two. It is shown while they arrive."
          />
        </div>
        <div className={styles.whole}>
          <TextArea
            label="Privacy notice"
            {...privacyNotice}
            maxLength={limits.privacyNoticeLength}
            description="Who runs this workshop, why, how long you keep what is said, and whom to write to. Phones show it as you type it, before people join, above what Roundtable says in English or Welsh. Left empty, they are told to ask you."
          />
        </div>
      </div>
      <div>
        <CountingSettings view={view} />
        <SectorLabels view={view} />
      </div>
    </Section>
  )
}

/** What came along into a return meeting. Overdue is held against its date, so that is asked for where it is missing. */
function returnsTo({ since, actions, details }: Received<FacilitatorView>): string {
  const when = since === null || since.date === '' ? '' : ` of ${dateInFull(since.date)}`
  const came = `A return meeting to “${since?.title ?? ''}”${when}: ${counted(fromBefore(actions).length, 'action')} came along.`
  return details.date === '' ? `${came} Set the date, so that it can be told which are overdue.` : came
}
