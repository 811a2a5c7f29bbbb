import type { Language } from '@core/language'
import type { SectorPart, VoteResult } from '@core/voting/result'
import { answers, consents, type VoteMethod } from '@core/voting/voting'
import { methodWords } from './method-words'
import { resultWords } from './words'

/** One answer that could be given, as it is drawn in a bar. */
export interface ScaleAnswer {
  readonly label: string
  readonly look: 'agree' | 'pass' | 'disagree' | 'rating1' | 'rating2' | 'rating3' | 'rating4' | 'rating5'
}

/** How the answers of one method are counted and told. */
export interface AnswerScale {
  /** In the order in which they stand in a bar. */
  readonly answers: readonly ScaleAnswer[]
  readonly bySector: string
  /** How often each answer was given to an option; null where there is nothing to tell. */
  readonly countsOf: (said: Said, optionId: string) => readonly number[] | null
  /** One number that sums them up, in words. */
  readonly summaryOf: (counts: readonly number[]) => string
}

type Said = Pick<VoteResult | SectorPart, 'answers' | 'ratings' | 'consents'>

/** For the methods in which each option gets one answer of a few; else null. */
export function answerScale(method: VoteMethod['type'], language: Language): AnswerScale | null {
  const words = resultWords[language]
  const more = methodWords[language]
  const share = (counts: readonly number[]) => words.percent((counts[0] ?? 0) / sumOf(counts))
  switch (method) {
    case 'agreement':
      return {
        answers: answers.map((answer) => ({ label: words.answer[answer], look: answer })),
        bySector: words.agreedBySector,
        countsOf: (said, optionId) => {
          const count = said.answers.find((one) => one.optionId === optionId)
          return count === undefined ? null : answers.map((answer) => count[answer])
        },
        summaryOf: share,
      }
    case 'consent':
      return {
        answers: consents.map((answer) => ({ label: more.consent[answer], look: consentLooks[answer] })),
        bySector: more.consentedBySector,
        countsOf: (said, optionId) => {
          const count = said.consents.find((one) => one.optionId === optionId)
          return count === undefined ? null : consents.map((answer) => count[answer])
        },
        summaryOf: share,
      }
    case 'rating':
      return {
        answers: ratingLooks.map((look, index) => ({ label: String(index + 1), look })),
        bySector: more.meanBySector,
        countsOf: (said, optionId) => said.ratings.find((one) => one.optionId === optionId)?.counts ?? null,
        summaryOf: (counts) => more.mean(meanOf(counts)),
      }
    default:
      return null
  }
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

const consentLooks = { consent: 'agree', concern: 'disagree', 'stand-aside': 'pass' } as const
const ratingLooks = ['rating1', 'rating2', 'rating3', 'rating4', 'rating5'] as const

function meanOf(counts: readonly number[]): number {
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / sumOf(counts)
}
