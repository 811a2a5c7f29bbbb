import type { ProjectorView } from '@core/views'
import { useEffect } from 'react'
import { useView, type ViewStore } from '../shared/connection/view-store'
import type { Language } from '@core/language'
import { LanguageContext } from './language'
import { Situation } from './Situation'
import { NoWorkshop } from './situations/NoWorkshop'

/** What the room sees. All of it comes from the projector's view, in which nothing held or hidden is. */
export function ProjectorPage({ store, language }: { store: ViewStore<ProjectorView>; language: Language }) {
  const view = useView(store)
  useEffect(() => {
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB'
  }, [language])
  return (
    <LanguageContext value={language}>{view === null ? <NoWorkshop /> : <Situation view={view} />}</LanguageContext>
  )
}
