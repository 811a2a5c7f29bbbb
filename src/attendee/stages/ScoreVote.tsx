import type { StageActivity } from '@core/agenda/agenda'
import type { VoteResult } from '@core/voting/result'
import { highestRating } from '@core/voting/voting'
import type { AttendeeStage } from '@core/views'
import type { View } from '../names'
import { usePage } from '../page-context'
import { SaveMark } from '../parts/SaveMark'
import { Bars } from './Bars'
import { aboutBallot, ownVote, ratingsOf, savingOf, withRating } from './own-vote'
import { Scale } from './Scale'

export interface ScoreVoteProps {
  readonly view: View
  readonly stage: AttendeeStage
  readonly activity: Extract<StageActivity, { readonly kind: 'score' }>
}

/** One question from 1 to 5: the press of a number, and what the room said once it is revealed. */
export function ScoreVote({ view, stage, activity }: ScoreVoteProps) {
  const { state, room, words, language } = usePage()
  const { voting } = words
  const vote = view.vote !== null && view.vote.id === stage.id ? view.vote : null
  if (vote === null) return <p className="notice">{words.vote.notYet}</p>
  const inWelsh = (text: string) => stage.welsh?.words.find(({ en }) => en === text)?.cy || text
  const [lowest, highest] = [activity.lowest, activity.highest].map(language === 'cy' ? inWelsh : String)
  const ends = { lowest: lowest ?? '', highest: highest ?? '' }
  const own = ownVote(stage.id, state.personal, state.outbox)
  const given = ratingsOf(own.choice).get(stage.id) ?? null
  const saveMark = <SaveMark about={aboutBallot(stage.id)} saved={given !== null} />
  if (vote.status === 'open') {
    return (
      <section className="score">
        <Scale
          label={voting.score}
          large
          {...ends}
          value={given}
          onChange={(rating) => room.act(savingOf(vote, { ...own, choice: withRating(own.choice, stage.id, rating) }))}
        />
        {saveMark}
        <p className="quiet">{voting.scoreHint}</p>
      </section>
    )
  }
  return (
    <section className="score">
      {vote.result === null ? (
        <p className="notice">{words.vote.closed}</p>
      ) : (
        <ScoreResult result={vote.result} before={view.voteBefore?.result ?? null} {...ends} />
      )}
      {state.outbox.failed.some(({ act }) => aboutBallot(stage.id)(act)) && saveMark}
      <p className="quiet">
        {given === null ? words.vote.empty : `${voting.score}: ${given}`}
      </p>
    </section>
  )
}

interface ScoreResultProps {
  readonly lowest: string
  readonly highest: string
  readonly result: VoteResult
  readonly before: VoteResult | null
}

function ScoreResult({ result, before, lowest, highest }: ScoreResultProps) {
  const { words } = usePage()
  const { result: text, voting } = words
  const rating = result.ratings[0]
  const was = before?.ratings[0]?.mean ?? null
  if (rating === undefined || rating.mean === null) {
    const { person } = result.tallies
    return <p className="notice">{text.withheld['withheld' in person ? person.withheld : 'no-ballots']}</p>
  }
  const ends = new Map([
    [1, lowest],
    [highestRating, highest],
  ])
  return (
    <>
      <h2>{text.heading}</h2>
      <p className="mean">{voting.mean(String(rating.mean))}</p>
      {was !== null && <p className="quiet">{voting.meanBefore(String(was))}</p>}
      <Bars
        rows={rating.counts
          .map((count, index) => ({
            id: String(index),
            name: ends.get(index + 1) ?? '',
            value: count,
            place: String(index + 1),
            said: voting.people(count),
          }))
          .reverse()}
      />
    </>
  )
}
