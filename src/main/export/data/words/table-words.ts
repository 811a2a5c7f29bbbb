import type { Counting } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'

/** Every word that the tables add to what people said, besides those that the printed plan has for the same thing. */
export interface TableWords {
  /** At most 31 characters, without `[ ] : * ? / \`. */
  readonly sheets: Readonly<
    Record<
      'actions' | 'cards' | 'votes' | 'sectors' | 'organisations' | 'updates' | 'promises' | 'offers' | 'about',
      string
    >
  >
  readonly yes: string
  readonly no: string
  readonly marks: Readonly<Record<'rehearsal' | 'nobodySaidThis' | 'source', string>>
  readonly actions: Readonly<
    Record<
      | 'number'
      | 'action'
      | 'priority'
      | 'lead'
      | 'accepted'
      | 'supporters'
      | 'person'
      | 'due'
      | 'measure'
      | 'status'
      | 'note'
      | 'agreedAt'
      | 'agreedOn'
      | 'lastUpdate'
      | 'history',
      string
    >
  >
  readonly updates: Readonly<Record<'date' | 'meeting' | 'status' | 'changed' | 'learned' | 'evidence', string>>
  readonly cards: Readonly<
    Record<'number' | 'words' | 'theme' | 'kind' | 'tag' | 'enteredFor' | 'under', string>
  >
  readonly votes: Readonly<
    Record<
      | 'number'
      | 'stage'
      | 'question'
      | 'method'
      | 'people'
      | 'enteredFor'
      | 'option'
      | 'joint'
      | 'agree'
      | 'pass'
      | 'disagree'
      | 'mean'
      | 'change'
      | 'effort'
      | 'placedBy'
      | 'consent'
      | 'concern'
      | 'standAside'
      | 'beatsAll'
      | 'concerns'
      | 'sector'
      | 'place'
      | 'total',
      string
    >
  > & {
    readonly methods: Readonly<Record<VoteMethod['type'], string>>
    readonly countings: Readonly<Record<Counting, string>>
    readonly placeBy: (counting: string) => string
    readonly totalBy: (counting: string) => string
    readonly rated: (rating: number) => string
  }
  readonly organisations: Readonly<
    Record<'name' | 'sector' | 'people' | 'leads' | 'accepted' | 'supports' | 'commitments' | 'residents', string>
  >
  readonly promises: Readonly<Record<'promise' | 'whose' | 'person', string>>
  readonly offers: Readonly<Record<'offer' | 'need' | 'offeredBy' | 'neededBy' | 'takenUpBy' | 'takenUp', string>>
  readonly about: Readonly<
    Record<'what' | 'words' | 'title' | 'date' | 'place' | 'purpose' | 'nextMeeting' | 'leftOut', string>
  >
}
