import type { PlanVote } from '@core/plan'
import { countings, type Counting, type VoteResult } from '@core/voting/result'
import { heading, introduction, paragraph, section, type SectionContext } from '../blocks'
import type { Block } from '../document'
import type { PlanWords } from '../words/plan-words'
import { concerns } from './concerns'
import { countingsOf } from './counts'
import { moved } from './moved'
import { optionsResult } from './options-result'
import { scoreResult } from './score'
import { sectorBreakdown } from './sector-breakdown'

/** Every vote that was revealed, with all of its options. */
export function* votes(context: SectionContext): Generator<Block> {
  const { plan, words } = context
  if (plan.votes.length === 0) return
  yield section(words.votes.title)
  for (const vote of plan.votes) yield* voteResult(vote, context)
}

function* voteResult(vote: PlanVote, context: SectionContext): Generator<Block> {
  const { words } = context
  const { result } = vote
  yield heading(vote.stage)
  if (vote.prompt !== '') yield introduction(vote.prompt)
  const { voted, method, notAllAnswered } = words.votes
  const how = allAnswered(result) ? method(result.method) : notAllAnswered
  yield introduction(`${voted(result.ballots, result.enteredFor)} ${how}`, 'quiet')
  if (vote.score === undefined) {
    const shown = countingsOf(context.plan)
    yield* optionsResult(vote, shown, words)
    yield* remarks(vote, shown, words)
  } else yield* scoreResult(vote, vote.score, context)
  yield* moved(vote, context)
  yield* concerns(vote, context)
  yield* sectorBreakdown(vote, context)
}

/** Whether everybody who voted answered every statement: if not, places by how many agreed need saying so. */
function allAnswered({ answers, ballots }: VoteResult): boolean {
  return answers.every(({ agree, pass, disagree }) => agree + pass + disagree >= ballots)
}

function* remarks({ result, names }: PlanVote, shown: readonly Counting[], words: PlanWords): Generator<Block> {
  const same = shown.length > 1 ? sameFirst(result) : null
  if (same !== null) yield paragraph(same ? words.votes.agreeOnFirst : words.votes.disagreeOnFirst, 'strong')
  const sentences = [...oneToOne(result, names, words), ...countRemarks(result, shown, words)]
  for (const sentence of sentences) yield paragraph(sentence)
}

/** Whether one option of a ranking is above each of the others on more ballots than below. */
function oneToOne(result: VoteResult, names: PlanVote['names'], { methods }: PlanWords): string[] {
  if (result.method.type !== 'ranking' || 'withheld' in result.tallies.person || result.options.length < 2) return []
  const winner = names.find(({ optionId }) => optionId === result.condorcetWinner)
  return [winner === undefined ? methods.noneBeatsAll : methods.beatsAll(winner.name)]
}

function countRemarks(result: VoteResult, shown: readonly Counting[], { votes: words }: PlanWords): string[] {
  return shown.flatMap((counting) => {
    const tally = result.tallies[counting]
    if ('withheld' in tally) return [words.tallyWithheld(counting, tally.withheld)]
    return tally.unallocated > 0 && counting !== 'person' ? [words.unallocated(counting, tally.unallocated)] : []
  })
}

/** Whether all three counts put the same options first; null where one is not shown, or nothing got a vote. */
function sameFirst(result: VoteResult): boolean | null {
  const tallies = countings.flatMap((counting) => {
    const tally = result.tallies[counting]
    return 'rows' in tally ? [tally] : []
  })
  if (tallies.length < countings.length || tallies.some(({ rows }) => !rows.some(({ value }) => value > 0))) return null
  const firsts = tallies.map(({ rows }) =>
    rows
      .filter(({ rank }) => rank === 1)
      .map(({ optionId }) => optionId)
      .sort()
      .join(' '),
  )
  return firsts.every((first) => first === firsts[0])
}
