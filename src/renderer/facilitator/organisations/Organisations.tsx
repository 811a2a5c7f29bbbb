import { emptyWorkshop } from '@core/details/empty-workshop'
import { onTheirOwn } from '@core/web/web'
import { Waypoints } from 'lucide-react'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { Banner } from '../../shared/parts/Banner'
import { EmptyState } from '../../shared/parts/EmptyState'
import { counted } from '../../shared/words/counts'
import { AloneList } from './AloneList'
import { changesInWords } from './changes-in-words'
import { compared } from './link-marks'
import { LinkTable } from './LinkTable'
import styles from './Organisations.module.css'
import { PictureSection } from './PictureSection'
import { Spellings } from './Spellings'
import { useWebAcross } from './use-web-across'
import { type Dates, WebDates } from './WebDates'

/** Workshops may call a sector each by another name; across them it has the one that it begins with. */
const { sectorLabels } = emptyWorkshop.details
const always: Dates = { from: '', to: '', since: '' }

/** Who works with whom, over all workshops of this laptop. */
export function Organisations() {
  const [dates, setDates] = useState(always)
  const { across, failed, decide } = useWebAcross(dates)
  const web = across?.web ?? null
  const comparison = useMemo(() => (web === null ? null : compared(web, dates.since)), [web, dates.since])
  const names = useMemo(() => web?.organisations.map(({ name }) => name) ?? [], [web])
  if (failed)
    return (
      <Banner tone="bad" title="The plans of the workshops could not be read. Nothing was changed; open this again." />
    )
  if (across === null || web === null) return null
  if (across.workshops === 0 || (web.organisations.length === 0 && dates === always))
    return <NobodyYet unreadable={across.unreadable} />
  const alone = onTheirOwn(web)
  return (
    <div className={styles.organisations}>
      <Unreadable files={across.unreadable} />
      <p className={styles.sentence}>
        {capitalised(counted(web.organisations.length, 'organisation'))}, {counted(web.links.length, 'link')} between
        them
        {alone.length > 0 && `, ${alone.length} on ${alone.length === 1 ? 'its' : 'their'} own`}.{' '}
        <span className={styles.quiet}>
          Read from {counted(across.workshops, 'workshop')}; rehearsals do not count.
        </span>
      </p>
      <WebDates dates={dates} onChange={setDates} />
      {comparison !== null && (
        <div role="status" className={styles.changes}>
          {changesInWords(comparison.changes, comparison.since).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <PictureSection pictured={across} labels={sectorLabels} title="Who works with whom" comparison={comparison} />
      {web.links.length > 0 && (
        <Part title="What they share">
          <LinkTable links={web.links} marks={comparison?.marks ?? null} />
        </Part>
      )}
      <Part title="On their own">
        <AloneList web={web} labels={sectorLabels} />
      </Part>
      <Part title="One organisation, several spellings">
        <Spellings across={across} names={names} decide={decide} />
      </Part>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function NobodyYet({ unreadable }: { readonly unreadable: readonly string[] }) {
  return (
    <>
      <Unreadable files={unreadable} />
      <EmptyState icon={Waypoints} title="No organisations yet">
        Here you will see who works with whom: organisations that share an action, take up one another’s offers or
        promise one another something. Open a workshop and list its organisations; rehearsals do not count.
      </EmptyState>
    </>
  )
}

function Unreadable({ files }: { readonly files: readonly string[] }) {
  if (files.length === 0) return null
  return (
    <Banner tone="warn" title="Which spellings are one organisation could not be read">
      <p>
        What was decided before is kept as it was found, in {files.join(', ')}. Decide again here what is missing; then
        the file can be removed.
      </p>
    </Banner>
  )
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
