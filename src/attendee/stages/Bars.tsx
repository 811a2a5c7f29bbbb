export interface Bar {
  readonly id: string
  readonly name: string
  readonly value: number
  /** Its place, in words or a number. */
  readonly place: string
  /** The value in words. */
  readonly said: string
  /** What else there is to say of it, in a line each. */
  readonly more?: readonly string[]
  /** Concerns about it, in their words. */
  readonly concerns?: readonly string[]
}

export interface BarsProps {
  readonly rows: readonly Bar[]
  /** Over the concerns about a row, where it has any. */
  readonly concernsTitle?: (count: number) => string
}

/** Rows with a bar each, as long as their share of the most. */
export function Bars({ rows, concernsTitle }: BarsProps) {
  const most = Math.max(...rows.map(({ value }) => value), 0)
  return (
    <ol className="bars">
      {rows.map(({ id, name, value, place, said, more = [], concerns = [] }) => (
        <li key={id}>
          <p className="bar-name">
            <span className="place">{place}</span> {name}
          </p>
          <p className="bar-line">
            <span className="bar" aria-hidden>
              <span style={{ width: `${most === 0 ? 0 : (100 * value) / most}%` }} />
            </span>
            <span className="said-value">{said}</span>
          </p>
          {more.map((line) => (
            <p key={line} className="quiet">
              {line}
            </p>
          ))}
          {concerns.length > 0 && concernsTitle !== undefined && (
            <details className="concerns" open={concerns.length <= 3}>
              <summary>{concernsTitle(concerns.length)}</summary>
              <ul>
                {concerns.map((text, index) => (
                  <li key={index}>{text}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}
