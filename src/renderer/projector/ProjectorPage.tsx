import type { ProjectorView } from '@core/views'
import { useEffect } from 'react'
import type { ViewStore } from '../shared/connection/view-keeper'
import { useView } from '../shared/connection/view-store'
import type { Language } from '@core/language'
import { type Readable, useReadable } from '../shared/connection/readable'
import { type JoinSign, shownJoinPage } from '@protocol/door'
import type { ScreenDirection } from '@protocol/screen'
import { BlankScreen } from './direction/BlankScreen'
import { DirectionContext, useDirection, useLook } from './direction/screen-direction'
import { spotlit, SpotlightScreen } from './direction/SpotlightScreen'
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
  readonly direction: Readable<ScreenDirection>
  readonly language: Language
}

/**
 * What the room sees. All of it comes from the projector's view, in which nothing held or hidden is; but how to come in,
 * which the door knows, and what the facilitator asks of the screen.
 */
export function ProjectorPage({ store, joinSign, direction, language }: ProjectorPageProps) {
  const view = useView(store)
  const sign = useReadable(joinSign)
  const asked = useReadable(direction)
  useLook(asked)
  useEffect(() => {
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB'
  }, [language])
  return (
    <LanguageContext value={language}>
      <JoinSignContext value={sign}>
        <DirectionContext value={asked}>
          {/* Text of another size is measured anew. */}
          {view === null ? <NoWorkshop /> : <Shown key={asked.textSize} view={view} sign={sign} />}
        </DirectionContext>
      </JoinSignContext>
    </LanguageContext>
  )
}

function Shown({ view, sign }: { view: Projected; sign: JoinSign | null }) {
  const { blank, spotlight } = useDirection()
  const alone = spotlight === null ? null : spotlit(spotlight, view)
  if (blank !== null) return <BlankScreen view={view} />
  if (alone !== null) return <SpotlightScreen view={view} on={alone} />
  const page = sign === null ? 'corner' : shownJoinPage(sign, view.status)
  if (sign === null || page === 'corner') return <Situation view={view} />
  if (page === 'wifi' && sign.wifi !== null) return <WifiScreen view={view} wifi={sign.wifi} />
  return <JoinScreen view={view} sign={sign} />
}
