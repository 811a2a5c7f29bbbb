import { checkAnswers } from '@core/check/check'
import type { CheckedDraft } from '@core/views'
import { useMemo } from 'react'
import { Wall, type WallSection } from '../fitting/Wall'
import { useLanguage } from '../language'
import type { StageProps } from '../projected'
import { type PromiseWords, promiseWords } from '../promise-words'
import { Screen } from '../Screen'
import styles from './CheckStage.module.css'
import shared from './Words.module.css'

/** Each draft with what was said of it, once it is shown, and what the room answers. */
export function CheckStage({ view, stage }: StageProps) {
  const words = promiseWords[useLanguage()]
  const { check, details } = view
  const { activity, cardsShown } = stage
  const sections = useMemo(() => draftSections(check, cardsShown, words), [check, cardsShown, words])
  if (activity.kind !== 'check' || check.length === 0) return <Screen view={view} stage={stage} />
  const asked = activity.sectors.map((sector) => details.sectorLabels[sector]).join(', ')
  return (
    <Screen view={view} stage={stage}>
      <p className={shared.summary}>{words.askedOf(asked)}</p>
      <div className={shared.rest}>
        <Wall sections={sections} {...(cardsShown ? {} : { maximumColumns: 2 })} />
      </div>
      {!cardsShown && <p className={styles.held}>{words.heldAnswers}</p>}
    </Screen>
  )
}

function draftSections(check: readonly CheckedDraft[], shown: boolean, words: PromiseWords): readonly WallSection[] {
  if (!shown) {
    return [{ id: 'drafts', title: null, items: check.map(({ id, name }) => ({ id, content: name })) }]
  }
  return check.map(({ id, name, counts, words: said, reply }) => {
    const given = checkAnswers.filter((answer) => counts[answer] > 0)
    return {
      id,
      title: name,
      items: [
        {
          id: `${id} counts`,
          content:
            given.length === 0 ? (
              words.nobodyYet
            ) : (
              <span className={styles.counts}>
                {given.map((answer) => (
                  <strong key={answer}>{words.answers[answer](counts[answer])}</strong>
                ))}
              </span>
            ),
        },
        ...said.map((text, index) => ({ id: `${id} said ${index}`, content: `“${text}”` })),
        ...(reply === ''
          ? []
          : [
              {
                id: `${id} reply`,
                content: (
                  <span className={styles.reply}>
                    <strong>{words.weAnswer}</strong> {reply}
                  </span>
                ),
              },
            ]),
      ],
    }
  })
}
