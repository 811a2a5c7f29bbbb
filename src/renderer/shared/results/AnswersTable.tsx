import { classNames } from '../parts/class-names'
import { SectorMark } from '../parts/SectorMark'
import { type AnswerScale, sumOf } from './answer-scale'
import { OptionName, type ResultTableProps } from './CountTable'
import { concernMark } from './concern-mark'
import { Places } from './Places'
import styles from './ResultBars.module.css'
import { shareStyle } from './share-style'
import { WithheldCounts } from './WithheldCounts'
import { resultWords } from './words'

export interface AnswersTableProps extends ResultTableProps {
  readonly scale: AnswerScale
}

/** For each option: how often each answer was given, in the room and in each sector; its place under each count. */
export function AnswersTable(props: AnswersTableProps) {
  const { result, names, counts, chosen, optionIds, language, action, scale } = props
  const words = resultWords[language]
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
            <th scope="col">{scale.answers.map(({ label }) => label).join(', ')}</th>
            {action && <th scope="col">{words.choice}</th>}
          </tr>
        </thead>
        <tbody>
          {optionIds.map((id) => (
            <tr key={id} data-fit={id}>
              <OptionName
                name={names.get(id) ?? ''}
                chosen={chosen.has(id) ? words.chosen : null}
                concern={concernMark(id, result, language)}
              />
              <td>
                <AnswerBar {...props} optionId={id} />
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
function Legend({ result, counts, sectorLabels, language, scale }: AnswersTableProps) {
  return (
    <p className={styles.legend}>
      {scale.answers.map(({ label, look }) => (
        <span key={look} className={styles.key}>
          <span aria-hidden className={classNames(styles.swatch, styles[look])} /> {label}
        </span>
      ))}
      {result.sectors.length > 0 && (
        <span className={styles.key}>
          {scale.bySector}
          {result.sectors.map(({ id }) => (
            <SectorMark key={id} sector={id} label={sectorLabels[id]} />
          ))}
        </span>
      )}
      <WithheldCounts result={result} counts={counts} language={language} />
    </p>
  )
}

function AnswerBar(props: AnswersTableProps & { readonly optionId: string }) {
  const { result, optionId, sectorLabels, language, scale } = props
  const counts = scale.countsOf(result, optionId)
  const total = counts === null ? 0 : sumOf(counts)
  if (counts === null || total === 0) return <p className={styles.units}>{resultWords[language].nobodyAnswered}</p>
  return (
    <>
      <span aria-hidden className={styles.stack}>
        {scale.answers.map(({ look }, index) => (
          <span
            key={look}
            className={classNames(styles.segment, styles[look])}
            style={shareStyle((counts[index] ?? 0) / total)}
          />
        ))}
      </span>
      <span className={styles.answerNumbers}>
        {result.method.type === 'rating' && <strong>{scale.summaryOf(counts)}</strong>}
        {scale.answers.map(({ look, label }, index) => (
          <span key={look}>
            {label}
            {result.method.type === 'rating' && ':'} <strong>{counts[index]}</strong>
          </span>
        ))}
        {result.sectors.map((sector) => {
          const theirs = scale.countsOf(sector, optionId)
          if (theirs === null || sumOf(theirs) === 0) return null
          return (
            <span key={sector.id} className={styles.sectorShare}>
              <SectorMark sector={sector.id} label={sectorLabels[sector.id]} labelHidden />
              {scale.summaryOf(theirs)}
            </span>
          )
        })}
      </span>
    </>
  )
}
