import type { Stage, StageActivity } from '@core/agenda/agenda'
import { type ReactNode, useMemo } from 'react'
import { MovedTable } from '../../shared/results/MovedTable'
import { optionNames } from '../../shared/results/option-names'
import { ScoreBars } from '../../shared/results/ScoreBars'
import { whereSectorsDiffer } from '../../shared/results/where-sectors-differ'
import { resultWords } from '../../shared/results/words'
import { FittedWords } from '../fitting/FittedWords'
import { Wall } from '../fitting/Wall'
import { WelshBelow } from '../in-welsh'
import { useLanguage } from '../language'
import type { StageProps } from '../projected'
import { Screen } from '../Screen'
import { projectorVotingWords } from '../voting-words'
import { cardItem, inOrder, mostCardsOnWall } from './card-items'
import styles from './ScoreStage.module.css'
import { Turnout } from './Turnout'

export interface ScoreStageProps extends StageProps {
  readonly activity: Extract<StageActivity, { readonly kind: 'score' }>
}

/** One question from 1 to 5: what the numbers mean, then how it came out, and why once that is shown. */
export function ScoreStage({ view, stage, activity }: ScoreStageProps) {
  const language = useLanguage()
  const voting = projectorVotingWords[language]
  const vote = view.vote !== null && view.vote.id === stage.id ? view.vote : null
  const reasons = useMemo(
    () => inOrder(view.cards.values()).filter(({ stageId }) => stageId === stage.id),
    [view.cards, stage.id],
  )
  const sections = useMemo(
    () => [{ id: stage.id, title: null, items: reasons.slice(-mostCardsOnWall).map((card) => cardItem(card, false)) }],
    [reasons, stage.id],
  )
  const ends = {
    lowest: <InBoth stage={stage} words={activity.lowest} />,
    highest: <InBoth stage={stage} words={activity.highest} />,
  }
  return (
    <Screen view={view} stage={stage}>
      {vote !== null && vote.result === null && <Turnout vote={vote} how={voting.score} />}
      <div className={styles.columns}>
        <div className={styles.score}>
          {vote === null || vote.result === null ? (
            <Ends {...ends} />
          ) : (
            <FittedWords content={vote}>
              <ScoreResult view={view} vote={vote} result={vote.result} {...ends} />
            </FittedWords>
          )}
        </div>
        {reasons.length > 0 && (
          <div className={styles.reasons}>
            <Wall sections={sections} />
          </div>
        )}
      </div>
      {reasons.length === 0 && view.cardsInStage > 0 && (
        <p className={styles.held}>{voting.reasons(view.cardsInStage)}</p>
      )}
    </Screen>
  )
}

type Revealed = NonNullable<StageProps['view']['vote']>

interface ScoreResultProps extends Pick<StageProps, 'view'> {
  readonly vote: Revealed
  readonly result: NonNullable<Revealed['result']>
  readonly lowest: ReactNode
  readonly highest: ReactNode
}

function ScoreResult({ view, vote, result, lowest, highest }: ScoreResultProps) {
  const language = useLanguage()
  const { sectorLabels } = view.details
  const names = optionNames(vote)
  const before = view.voteBefore?.result ?? null
  return (
    <div className={styles.result}>
      <p className={styles.voters}>{resultWords[language].voters(result.ballots, result.enteredFor)}</p>
      <ScoreBars result={result} lowest={lowest} highest={highest} sectorLabels={sectorLabels} language={language} />
      {before === null ? (
        whereSectorsDiffer(result, names, sectorLabels, language).map((sentence) => <p key={sentence}>{sentence}</p>)
      ) : (
        <MovedTable before={before} after={result} names={names} language={language} />
      )}
    </div>
  )
}

/** The five numbers, with words at both ends. */
function Ends({ lowest, highest }: { readonly lowest: ReactNode; readonly highest: ReactNode }) {
  return (
    <div className={styles.ends}>
      <ol className={styles.steps}>
        {[1, 2, 3, 4, 5].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.words}>
        <span>{lowest}</span>
        <span>{highest}</span>
      </p>
    </div>
  )
}

function InBoth({ stage, words }: { readonly stage: Stage; readonly words: string }) {
  return (
    <>
      {words}
      <WelshBelow stage={stage} words={words} />
    </>
  )
}
