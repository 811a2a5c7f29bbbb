export interface Bar {
  readonly id: string
  readonly name: string
  readonly value: number
  /** Its place, in words or a number. */
  readonly place: string
  /** The value in words. */
  readonly said: string
}

/** Rows with a bar each, as long as their share of the most. */
export function Bars({ rows }: { readonly rows: readonly Bar[] }) {
  const most = Math.max(...rows.map(({ value }) => value), 0)
  return (
    <ol className="bars">
      {rows.map(({ id, name, value, place, said }) => (
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
        </li>
      ))}
    </ol>
  )
}
