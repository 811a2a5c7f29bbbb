import type { Language } from '@core/language'
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { createDrafts } from './kept/drafts'
import type { Keep } from './kept/keep'
import { CodeScreen } from './join/CodeScreen'
import { JoinScreen } from './join/JoinScreen'
import { SentAwayScreen } from './join/SentAwayScreen'
import { pageContext, type PageContext } from './page-context'
import { ConnectionLine } from './parts/ConnectionLine'
import { Foot } from './parts/Foot'
import type { Room } from './room'
import { RoomScreen } from './stages/RoomScreen'
import { rememberedLanguage, rememberLanguage, wordsIn } from './words/languages'

/** The whole page of one phone. */
export function Page({ room, keep }: { readonly room: Room; readonly keep: Keep }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => room.subscribe(() => redraw(null)), [room])

  const [language, setLanguage] = useState(() => rememberedLanguage(keep, navigator.languages))
  const [said, setSaid] = useState<readonly string[]>([])
  const words = wordsIn[language]
  const state = room.state()
  const seatName = room.seatName()
  const drafts = useMemo(() => createDrafts(keep, seatName), [keep, seatName])

  useEffect(() => {
    setDocumentLanguage(language)
  }, [language])
  const latest = state.outbox.settled[state.outbox.settled.length - 1]?.id
  useEffect(() => {
    if (latest !== undefined) say(words.save.saved)
  }, [latest, words])
  useEffect(() => {
    if (said.length === 0) return undefined
    // The same words again are heard only if they were gone in between.
    const silence = window.setTimeout(() => setSaid([]), 2_000)
    return () => window.clearTimeout(silence)
  }, [said])
  const title = state.view?.details.title
  useEffect(() => {
    nameDocument(title === undefined ? 'Roundtable' : words.title(title))
  }, [title, words])

  // In lines of their own: of a region's lines only those that are new are read out.
  function say(text: string) {
    setSaid((before) => [...before, text])
  }

  const context: PageContext = {
    room,
    state,
    words,
    language,
    drafts,
    keepsLasting: keep.lasting,
    choose(chosen) {
      setLanguage(chosen)
      rememberLanguage(keep, chosen)
    },
    forget() {
      room.close()
      keep.clear()
      // The link's key goes as well, or the page would come straight back in.
      window.location.replace(window.location.pathname)
    },
    say,
  }

  return (
    <pageContext.Provider value={context}>
      <main>{screenFor(context)}</main>
      <Foot />
      <ConnectionLine />
      <div className="visually-hidden" aria-live="polite">
        {said.map((text, index) => (
          <p key={index}>{text}</p>
        ))}
      </div>
    </pageContext.Provider>
  )
}

function nameDocument(name: string) {
  document.title = name
}

function setDocumentLanguage(language: Language) {
  document.documentElement.lang = language
}

function screenFor({ state: { place }, words }: PageContext) {
  switch (place.name) {
    case 'outside':
      return <CodeScreen why={place.why} />
    case 'arriving':
      return (
        <p className="quiet arriving" role="status">
          <span className="spinner" aria-hidden />
          {words.loading}
        </p>
      )
    case 'at-the-door':
      return <JoinScreen place={place} />
    case 'in':
      return <RoomScreen />
    case 'sent-away':
      return <SentAwayScreen why={place.why} />
  }
}
