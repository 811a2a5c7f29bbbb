import type { AnswerCount } from '@core/voting/result'
import { answers } from '@core/voting/voting'
import { classNames } from '../parts/class-names'
import { SectorMark } from '../parts/SectorMark'
import { OptionName, type ResultTableProps } from './CountTable'
import { Places } from './Places'
import styles from './ResultBars.module.css'
import { shareStyle } from './share-style'
import { resultWords } from './words'

/** For each option: who agreed, passed and disagreed; the share that agreed in each sector; its place under each count. */
export function AgreementTable(props: ResultTableProps) {
  const { result, names, counts, chosen, optionIds, language, action } = props
  const words = resultWords[language]
  const answersById = new Map(result.answers.map((count) => [count.optionId, count]))
  return (
    <>
      <Legend {...props} />
      <table className={styles.table}>
        <colgroup>
          <col className={styles.statements} />
          <col />
          {action && <col className={styles.action} />}
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col">{answers.map((answer) => words.answer[answer]).join(', ')}</th>
            {action && <th scope="col">{words.choice}</th>}
          </tr>
        </thead>
        <tbody>
          {optionIds.map((id) => (
            <tr key={id} data-fit={id}>
              <OptionName name={names.get(id) ?? ''} chosen={chosen.has(id) ? words.chosen : null} />
              <td>
                <AnswerBar count={answersById.get(id)} language={language} />
                <span className={styles.answerNumbers}>
                  <AnswerNumbers count={answersById.get(id)} language={language} />
                  <SectorShares {...props} optionId={id} />
                </span>
                <Places optionId={id} result={result} counts={counts} language={language} />
              </td>
              {action && <td className={styles.action}>{action(id, names.get(id) ?? '')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What the patterns and the shapes stand for, and which counts are not shown. */
function Legend({ result, counts, sectorLabels, language }: ResultTableProps) {
  const words = resultWords[language]
  return (
    <p className={styles.legend}>
      {answers.map((answer) => (
        <span key={answer} className={styles.key}>
          <span aria-hidden className={classNames(styles.swatch, styles[answer])} /> {words.answer[answer]}
        </span>
      ))}
      {result.sectors.length > 0 && (
        <span className={styles.key}>
          {words.agreedBySector}
          {result.sectors.map(({ id }) => (
            <SectorMark key={id} sector={id} label={sectorLabels[id]} />
          ))}
        </span>
      )}
      {counts.map((counting) => {
        const tally = result.tallies[counting]
        if ('rows' in tally) return null
        return (
          <span key={counting}>
            <strong>{words.counting[counting]}</strong> {words.withheld[tally.withheld]}
          </span>
        )
      })}
    </p>
  )
}

interface AnswersProps extends Pick<ResultTableProps, 'language'> {
  readonly count: AnswerCount | undefined
}

function AnswerBar({ count, language }: AnswersProps) {
  const total = count === undefined ? 0 : answered(count)
  if (count === undefined || total === 0) return <p className={styles.units}>{resultWords[language].nobodyAnswered}</p>
  return (
    <span aria-hidden className={styles.stack}>
      {answers.map((answer) => (
        <span key={answer} className={classNames(styles.segment, styles[answer])} style={shareStyle(count[answer] / total)} />
      ))}
    </span>
  )
}

function AnswerNumbers({ count, language }: AnswersProps) {
  if (count === undefined || answered(count) === 0) return null
  return answers.map((answer) => (
    <span key={answer}>
      {resultWords[language].answer[answer]} <strong>{count[answer]}</strong>
    </span>
  ))
}

function SectorShares({ result, optionId, sectorLabels, language }: ResultTableProps & { optionId: string }) {
  return result.sectors.map(({ id, answers: counts }) => {
    const count = counts.find((candidate) => candidate.optionId === optionId)
    if (count === undefined || answered(count) === 0) return null
    return (
      <span key={id} className={styles.sectorShare}>
        <SectorMark sector={id} label={sectorLabels[id]} labelHidden />
        {resultWords[language].percent(count.agree / answered(count))}
      </span>
    )
  })
}

function answered({ agree, pass, disagree }: AnswerCount): number {
  return agree + pass + disagree
}
