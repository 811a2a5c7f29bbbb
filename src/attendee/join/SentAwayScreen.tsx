import { usePage } from '../page-context'

/** Why nothing more happens by itself, and what to do. */
export function SentAwayScreen({ why }: { readonly why: 'removed' | 'protocol' | 'not-for-phones' }) {
  const { words } = usePage()
  const { away } = words
  return (
    <div className="screen" role="alert">
      <h1>{away.heading}</h1>
      <p>{{ removed: away.removed, protocol: away.protocol, 'not-for-phones': away.notForPhones }[why]}</p>
      {why !== 'not-for-phones' && (
        <button type="button" className="primary" onClick={() => window.location.reload()}>
          {why === 'protocol' ? away.reload : away.rejoin}
        </button>
      )}
    </div>
  )
}
