/**
 * An offer that is taken up, or a need that is met. The facilitator puts an offer and a need together; somebody on a
 * phone takes an offer up, or answers a need, for whoever they speak for. At least one of the two cards is there.
 */
export interface Match {
  readonly id: string
  readonly offerId: string | null
  readonly needId: string | null
  /** Who took it up from their phone; null where the facilitator put two cards together. */
  readonly participantId: string | null
}

export type MatchesCommand =
  | {
      readonly type: 'makeMatch'
      readonly offerId: string | null
      readonly needId: string | null
      readonly participantId: string | null
    }
  | { readonly type: 'undoMatch'; readonly matchId: string }

export type MatchesEvent =
  | { readonly type: 'matchMade'; readonly match: Match }
  | { readonly type: 'matchUndone'; readonly matchId: string }

export type MatchesRefusal =
  | { readonly code: 'matches.unknown-match'; readonly matchId: string }
  /** One card alone has to be taken up by somebody; an offer is of kind `offer` and a need of kind `need`. */
  | { readonly code: 'matches.nothing-to-match' }
  | { readonly code: 'matches.matched-already'; readonly matchId: string }
  | { readonly code: 'matches.not-yours'; readonly matchId: string }
