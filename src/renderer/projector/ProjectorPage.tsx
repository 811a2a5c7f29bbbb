import type { ProjectorView } from '@core/views'
import { useEffect } from 'react'
import type { ViewStore } from '../shared/connection/view-keeper'
import { useView } from '../shared/connection/view-store'
import type { Language } from '@core/language'
import { type Readable, useReadable } from '../shared/connection/readable'
import { type JoinSign, shownJoinPage } from '@protocol/door'
import { JoinSignContext } from './join/join-sign'
import { JoinScreen } from './join/JoinScreen'
import { WifiScreen } from './join/WifiScreen'
import { LanguageContext } from './language'
import type { Projected } from './projected'
import { Situation } from './Situation'
import { NoWorkshop } from './situations/NoWorkshop'

export interface ProjectorPageProps {
  readonly store: ViewStore<ProjectorView>
  readonly joinSign: Readable<JoinSign | null>
  readonly language: Language
}

/**
 * What the room sees. All of it comes from the projector's view, in which nothing held or hidden is; but how to come in,
 * which the door knows.
 */
export function ProjectorPage({ store, joinSign, language }: ProjectorPageProps) {
  const view = useView(store)
  const sign = useReadable(joinSign)
  useEffect(() => {
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB'
  }, [language])
  return (
    <LanguageContext value={language}>
      <JoinSignContext value={sign}>{view === null ? <NoWorkshop /> : <Shown view={view} sign={sign} />}</JoinSignContext>
    </LanguageContext>
  )
}

function Shown({ view, sign }: { view: Projected; sign: JoinSign | null }) {
  const page = sign === null ? 'corner' : shownJoinPage(sign, view.status)
  if (sign === null || page === 'corner') return <Situation view={view} />
  if (page === 'wifi' && sign.wifi !== null) return <WifiScreen view={view} wifi={sign.wifi} />
  return <JoinScreen view={view} sign={sign} />
}
