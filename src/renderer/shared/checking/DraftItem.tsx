import { checkAnswers } from '@core/check/check'
import { limits } from '@core/limits'
import type { DoAct, View } from '../acting/acting'
import { TextArea } from '../parts/TextArea'
import { Tag } from '../parts/Tag'
import { useDraft } from '../parts/use-draft'
import { enteredForLabel } from '../words/labels'
import { organisationName, shortened } from '../words/names'
import { checkAnswerLabels } from '../words/promises'
import type { Draft } from './checked-drafts'
import styles from './DraftItem.module.css'

export interface DraftItemProps {
  readonly view: View
  readonly stageId: string
  readonly draft: Draft
  readonly act: DoAct
}

const tones = { yes: 'good', 'yes-with-changes': 'warn', 'not-yet': 'bad' } as const

/** A draft: how many said what, in what words, and what the room answers them. */
export function DraftItem({ view, stageId, draft, act }: DraftItemProps) {
  const { id: subjectId, name, responses, counts } = draft
  const reply = useDraft(
    draft.reply,
    (text) => act({ type: 'reply', stageId, subjectId, text }, { quiet: true }),
    { enterSaves: false },
  )
  const said = responses.filter(({ words }) => words !== '')
  return (
    <li className={styles.draft}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.counts}>
        {responses.length === 0
          ? 'Nobody has answered yet.'
          : checkAnswers.map((answer) => (
              <Tag key={answer} tone={counts[answer] === 0 ? 'plain' : tones[answer]}>
                {checkAnswerLabels[answer]}: {counts[answer]}
              </Tag>
            ))}
      </p>
      {said.length > 0 && (
        <ul aria-label={`What was said of: ${shortened(name, 60)}`} className={styles.said}>
          {said.map(({ id, answer, words, participantId }) => (
            <li key={id}>
              <p className={styles.words}>{words}</p>
              <p className={styles.who}>
                {[checkAnswerLabels[answer], ...whoSaid(participantId, view)].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <TextArea
        label={`The room’s answer to: ${shortened(name, 60)}`}
        labelHidden
        placeholder="What the room answers them: what changes, or why not"
        rows={1}
        maxLength={limits.noteLength}
        {...reply}
      />
    </li>
  )
}

function whoSaid(participantId: string, view: View): readonly string[] {
  const participant = view.participants.get(participantId)
  if (participant === undefined) return []
  const { organisationId, enteredFor } = participant
  const name = organisationId === null ? null : organisationName(view, organisationId)
  return [name ?? 'a resident', ...(enteredFor ? [enteredForLabel.toLowerCase()] : [])]
}
