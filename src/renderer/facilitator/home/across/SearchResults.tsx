import type { Requests } from '@protocol/window-contract'
import { type Ref, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import type { OpenAt } from '../open-at'
import { foundInWords } from './found-in-words'
import { FoundInWorkshop } from './FoundInWorkshop'
import styles from './SearchResults.module.css'
import { useSearch } from './use-search'

export interface SearchResultsProps {
  readonly typed: string
  readonly onOpen: (at: OpenAt) => void
  readonly ref: Ref<HTMLDivElement>
}

/** How much of what is found is shown. */
type Wanted = Pick<Requests['searchWorkshops'], 'mostWorkshops' | 'whole'>

/** As many workshops as are shown at first, and with each wish for more. */
const workshopsAtOnce = 20
const atFirst: Wanted = { mostWorkshops: workshopsAtOnce, whole: [] }

/** What was found, workshop by workshop, the one that was worked on last first. */
export function SearchResults({ typed, onOpen, ref }: SearchResultsProps) {
  const [asked, setAsked] = useState({ typed, ...atFirst })
  // With other words it begins anew.
  const { mostWorkshops, whole } = asked.typed === typed ? asked : atFirst
  const search = useSearch(typed, mostWorkshops, whole)
  if (search.state === 'asking') return null
  if (search.state === 'failed') {
    const title = 'The workshops could not be looked through.'
    return <EmptyState title={title}>Close Roundtable and start it again.</EmptyState>
  }
  const { answer } = search
  const showMore = () => setAsked({ typed, mostWorkshops: mostWorkshops + workshopsAtOnce, whole })
  const more = answer.inWorkshops - answer.workshops.length
  return (
    <div ref={ref} className={styles.results}>
      <p role="status" className={answer.things === 0 && answer.reading === 0 ? 'visually-hidden' : styles.summary}>
        {foundInWords(answer)}
      </p>
      {answer.things === 0 && answer.reading === 0 && (
        <EmptyState title="Nothing was found.">
          Every word has to be in the same card, action or note. Try fewer words, or only their beginnings.
        </EmptyState>
      )}
      {answer.workshops.map((workshop) => (
        <FoundInWorkshop
          key={workshop.workshopId}
          workshop={workshop}
          onOpen={onOpen}
          onShowAll={() => setAsked({ typed, mostWorkshops, whole: [...whole, workshop.workshopId] })}
        />
      ))}
      {more > 0 && (
        <p className={styles.more}>
          <span>and {counted(more, 'more workshop')}</span>
          <Button onClick={showMore}>Show more</Button>
        </p>
      )}
    </div>
  )
}
