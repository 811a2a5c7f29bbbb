import { useMemo } from 'react'
import { Wall, type WallSection } from '../fitting/Wall'
import { useLanguage } from '../language'
import type { Projected, StageProps } from '../projected'
import { type PromiseWords, promiseWords } from '../promise-words'
import { Screen } from '../Screen'
import { inTheSameWords } from './same-words'
import { useNewest } from './use-newest'
import styles from './Words.module.css'

/** Promises that are open to all: organisations' with their names, people's without. */
export function CommitmentsStage({ view, stage }: StageProps) {
  const words = promiseWords[useLanguage()]
  const { commitments, privateCommitments, organisations } = view
  const newestId = useNewest(commitments)
  const sections = useMemo(
    () => promiseSections({ commitments, organisations }, words),
    [commitments, organisations, words],
  )
  if (commitments.length + privateCommitments === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      <p className={styles.summary}>{words.promises(commitments.length, privateCommitments)}</p>
      <div className={styles.rest}>
        <Wall sections={sections} newestId={newestId} />
      </div>
    </Screen>
  )
}

function promiseSections(
  { commitments, organisations }: Pick<Projected, 'commitments' | 'organisations'>,
  words: PromiseWords,
): readonly WallSection[] {
  const nameById = new Map(organisations.map(({ id, name }) => [id, name]))
  const ofOrganisations = commitments.filter(({ organisationId }) => organisationId !== null)
  const ofPeople = commitments.filter(({ organisationId }) => organisationId === null)
  return [
    ...(ofOrganisations.length === 0
      ? []
      : [
          {
            id: 'organisations',
            title: words.organisations,
            items: ofOrganisations.map(({ id, text, organisationId }) => ({
              id,
              content: (
                <>
                  <span className={styles.actionText}>{text}</span>
                  <span className={styles.who}>
                    <strong>{nameById.get(organisationId ?? '')}</strong>
                  </span>
                </>
              ),
            })),
          },
        ]),
    ...(ofPeople.length === 0
      ? []
      : [
          {
            id: 'people',
            title: words.people,
            items: inTheSameWords(ofPeople).map(({ id, text, times }) => ({
              id,
              content: times === 1 ? text : (
                <>
                  <span className={styles.actionText}>{text}</span>
                  <span className={styles.who}>
                    <strong>{words.somePeople(times)}</strong>
                  </span>
                </>
              ),
            })),
          },
        ]),
  ]
}
