import { limits } from '@core/limits'
import { useState } from 'preact/hooks'
import { useKeptText } from '../../kept/use-kept-text'
import { usePage } from '../../page-context'

/** Names a group that is not here, and says who will ask it, where somebody knows. */
export function MissingForm({ stageId }: { readonly stageId: string }) {
  const { room, state, words } = usePage()
  const { missing } = words.room
  const [who, writeWho] = useKeptText(`missing ${stageId}`)
  const [person, writePerson] = useKeptText(`missing ${stageId} person`)
  const [weAsk, setWeAsk] = useState(false)
  const organisationId = state.personal?.organisationId ?? null
  const left = limits.nameLength - who.trim().length
  const fits = who.trim() !== '' && left >= 0
  return (
    <form
      className="card-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!fits) return
        const askerId = weAsk ? organisationId : null
        room.act({ type: 'addInvitation', stageId, who: who.trim(), askerId, person: person.trim() })
        writeWho('')
        writePerson('')
        setWeAsk(false)
      }}
    >
      <label htmlFor="missing">{missing.who}</label>
      <input
        id="missing"
        value={who}
        autoComplete="off"
        aria-describedby="missing-hint"
        aria-invalid={left < 0}
        onInput={({ currentTarget }) => writeWho(currentTarget.value)}
      />
      <p id="missing-hint" className={left < 0 ? 'problem' : 'quiet'}>
        {left < 0 ? words.card.over(-left) : missing.whoHint}
      </p>
      {organisationId !== null && (
        <label className="choice">
          <input type="checkbox" checked={weAsk} onChange={({ currentTarget }) => setWeAsk(currentTarget.checked)} />
          <span>{missing.weAsk}</span>
        </label>
      )}
      <label htmlFor="missing-person">{missing.person}</label>
      <input
        id="missing-person"
        value={person}
        maxLength={limits.nameLength}
        autoComplete="off"
        onInput={({ currentTarget }) => writePerson(currentTarget.value)}
      />
      <button type="submit" className="primary" aria-disabled={!fits}>
        {missing.send}
      </button>
    </form>
  )
}
