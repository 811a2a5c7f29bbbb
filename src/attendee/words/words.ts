import type { ActionStatus } from '@core/actions/actions'
import type { Counting, Withheld } from '@core/voting/result'
import type { Answer } from '@core/voting/voting'
import type { HandoutWords } from './handout-words'
import type { PromiseWords } from './promises/promise-words'
import type { VotingWords } from './voting-words'
import type { ReturnWords } from './returning/return-words'
import type { RoomWords } from './rooms/room-words'

type Counted = (count: number) => string
type Named = (name: string) => string

/** Every word of the page's own, in one language. What the room wrote is in whatever language it was written. */
export interface Words {
  readonly languageName: string
  readonly title: Named
  readonly loading: string
  /** Weekdays from Sunday. */
  readonly dates: { readonly weekdays: readonly string[]; readonly months: readonly string[] }
  readonly code: Texts<'heading' | 'label' | 'go' | 'short' | 'wrong' | 'tooMany'>
  readonly notice: Texts<'heading' | 'organisers' | 'ask' | 'more' | 'go'> & {
    readonly points: readonly string[]
    readonly details: readonly string[]
  }
  readonly join: Texts<
    | 'heading'
    | 'search'
    | 'organisations'
    | 'resident'
    | 'residentShort'
    | 'none'
    | 'name'
    | 'go'
    | 'going'
    | 'choose'
    | 'locked'
    | 'back'
  > & { readonly more: Counted }
  readonly waiting: Texts<'heading' | 'soon' | 'none'>
  readonly stage: { readonly left: Named; readonly paused: Named; readonly over: string; readonly announced: Named }
  readonly welcome: Texts<'hello' | 'about'>
  readonly card: Texts<
    | 'label'
    | 'hint'
    | 'tag'
    | 'send'
    | 'none'
    | 'edit'
    | 'withdraw'
    | 'sure'
    | 'yes'
    | 'keep'
    | 'save'
    | 'cancel'
    | 'hidden'
    | 'held'
    | 'others'
    | 'yours'
    | 'drop'
    | 'resend'
  > & {
    readonly left: Counted
    readonly over: Counted
    readonly mine: Counted
    readonly named: Counted
    readonly unfinished: Named
  }
  readonly save: Texts<'saving' | 'saved' | 'kept' | 'keptHere' | 'failed'>
  readonly themes: Texts<'heading' | 'none' | 'loose'> & { readonly cards: Counted }
  readonly vote: Texts<
    | 'notYet'
    | 'opened'
    | 'revealed'
    | 'ownOrder'
    | 'secret'
    | 'one'
    | 'many'
    | 'noneLeft'
    | 'closed'
    | 'yours'
    | 'empty'
    | 'back'
    | 'next'
    | 'unanswered'
    | 'done'
    | 'doneHint'
  > & {
    readonly most: Counted
    readonly dotsLeft: (left: number, all: number) => string
    readonly add: Named
    readonly take: Named
    readonly give: Named
    readonly change: Named
    readonly dots: Counted
    readonly statement: (at: number, all: number) => string
    readonly answered: (count: number, all: number) => string
    readonly answers: Readonly<Record<Answer, string>>
  }
  readonly voting: VotingWords
  readonly result: Texts<'heading' | 'counted' | 'priorities'> & {
    readonly withheld: Readonly<Record<Withheld, string>>
    readonly ways: Readonly<Record<Counting, string>>
    readonly waysHint: Readonly<Record<Counting, string>>
    readonly ballots: Counted
    readonly joint: (rank: number) => string
    readonly answers: (counts: Readonly<Record<Answer, number>>) => string
  }
  readonly act: Texts<
    | 'heading'
    | 'mine'
    | 'none'
    | 'lead'
    | 'noLead'
    | 'with'
    | 'person'
    | 'due'
    | 'measure'
    | 'accept'
    | 'accepted'
    | 'undo'
  > & { readonly acceptedBy: Named; readonly statuses: Readonly<Record<ActionStatus, string>> }
  readonly commit: Texts<'heading' | 'label' | 'hint' | 'send' | 'mine' | 'withdraw'> & { readonly named: Named }
  readonly promises: PromiseWords
  readonly room: RoomWords
  readonly returning: ReturnWords
  readonly plan: Texts<'priorities' | 'decisions' | 'next' | 'thanks' | 'closed' | 'rehearsal'>
  readonly handout: HandoutWords
  readonly rest: Texts<'heading'>
  readonly connection: Texts<'lost' | 'closed' | 'full'>
  readonly away: Texts<'heading' | 'protocol' | 'reload' | 'removed' | 'rejoin' | 'notForPhones'>
  readonly foot: Texts<'you' | 'language' | 'forget' | 'forgetSure' | 'forgetYes' | 'cancel' | 'privateMode'>
  readonly refusals: Texts<
    | 'empty'
    | 'closed'
    | 'notOpen'
    | 'inVote'
    | 'priority'
    | 'gone'
    | 'tag'
    | 'ballot'
    | 'notYours'
    | 'notNow'
    | 'hasLead'
    | 'why'
    | 'otherOrganisation'
    | 'asked'
    | 'matched'
    | 'merged'
    | 'joined'
    | 'choose'
    | 'notAsked'
    | 'locked'
    | 'storage'
    | 'other'
  > & { readonly tooLong: (length: number, allowed: number) => string; readonly tooMany: Counted }
}

type Texts<Name extends string> = Readonly<Record<Name, string>>
