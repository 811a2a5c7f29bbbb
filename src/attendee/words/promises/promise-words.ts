import type { CheckedKind } from '@core/agenda/agenda'
import type { ClausePart } from '@core/agreement/agreement'
import type { CheckAnswer } from '@core/check/check'
import type { Readiness } from '@core/commitments/commitments'

type Named = (name: string) => string

type Texts<Name extends string> = Readonly<Record<Name, string>>

/** The page's words for offers and needs, the agreement, promises, and the check of what was drafted. */
export interface PromiseWords {
  readonly offers: Texts<
    | 'choose'
    | 'offer'
    | 'need'
    | 'anOffer'
    | 'aNeed'
    | 'offers'
    | 'needs'
    | 'help'
    | 'take'
    | 'meet'
    | 'undo'
    | 'byYou'
    | 'byResident'
    | 'none'
    | 'held'
    | 'matched'
  > & {
    /** For whom one takes something up: an organisation, or oneself. */
    readonly asOrganisation: Named
    readonly asResident: string
    readonly by: Named
    readonly named: (number: number) => string
  }
  readonly agreement: Texts<'none' | 'accepted' | 'notYet'> & {
    readonly parts: Readonly<Record<ClausePart, string>>
    readonly review: Named
  }
  readonly promise: Texts<
    | 'suggested'
    | 'suggestedHint'
    | 'own'
    | 'who'
    | 'myself'
    | 'ready'
    | 'private'
    | 'privateMeans'
    | 'openMeans'
    | 'contact'
    | 'reach'
    | 'reachHint'
    | 'save'
    | 'change'
    | 'onlyYou'
    | 'open'
    | 'youMayBeAsked'
    | 'cancel'
    | 'none'
  > & {
    readonly readiness: Readonly<Record<Readiness, string>>
    readonly from: Named
  }
  readonly check: Texts<
    | 'saveWords'
    | 'wordsHint'
    | 'withdraw'
    | 'last'
    | 'lastHint'
    | 'nothingYet'
    | 'said'
    | 'reply'
    | 'held'
    | 'nobody'
  > & {
    readonly question: string
    readonly answers: Readonly<Record<CheckAnswer, string>>
    /** Asks for words that go with an answer. */
    readonly words: Readonly<Record<CheckAnswer, string>>
    readonly draft: (kind: CheckedKind, at: number, all: number) => string
    readonly askedOf: Named
    readonly count: (answer: CheckAnswer, count: number) => string
  }
}
