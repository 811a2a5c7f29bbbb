import type { NamedPriority } from '@core/views'

/** What the room chose, in its order. */
export function Priorities({ heading, priorities }: { readonly heading: string; readonly priorities: readonly NamedPriority[] }) {
  const named = priorities.filter(({ name }) => name !== '')
  if (named.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ol className="chosen">
        {named.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
    </section>
  )
}
