import type { VoteMethod } from '@core/voting/voting'
import { useMemo } from 'react'
import { Wall } from '../fitting/Wall'
import { useLanguage, useWords } from '../language'
import { Screen } from '../Screen'
import { projectorVotingWords, type ProjectorVotingWords } from '../voting-words'
import type { ProjectorWords } from '../words'
import { Turnout } from './Turnout'
import styles from './VoteInProgress.module.css'
import type { VoteProps } from './VoteStage'

/** How many have voted, and on what. Not one number of what they said is in this window. */
export function VoteInProgress({ view, stage, vote }: VoteProps) {
  const words = useWords()
  const voting = projectorVotingWords[useLanguage()]
  const { options } = vote
  const sections = useMemo(
    () => [{ id: 'options', title: null, items: options.map(({ id, name }) => ({ id, content: name })) }],
    [options],
  )
  const how = howToVote(vote.method, words, voting)
  return (
    <Screen view={view} stage={stage}>
      <Turnout vote={vote} how={stage.repeats === undefined ? how : `${voting.again} ${how}`} />
      <div className={styles.rest}>
        <Wall sections={sections} />
      </div>
    </Screen>
  )
}

function howToVote(method: VoteMethod, words: ProjectorWords, voting: ProjectorVotingWords): string {
  switch (method.type) {
    case 'dots': {
      const { dots, stacking, mostAnOption = dots } = method
      return stacking && mostAnOption < dots ? voting.upTo(dots, mostAnOption) : words.dots(dots, stacking)
    }
    case 'agreement':
      return words.agreement
    default:
      return voting.how[method.type]
  }
}
