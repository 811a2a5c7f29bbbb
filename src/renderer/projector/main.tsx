import '../shared/base.css'
import './projector.css'
import type { JoinSign } from '@protocol/door'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../shared/connection/connect'
import { writable } from '../shared/connection/readable'
import { applyTheme, followTheme, readTheme } from '../shared/parts/theme'
import { hideIdlePointer } from './idle-pointer'
import { followJoinSign } from './join/join-sign'
import { ProjectorPage } from './ProjectorPage'
import { UnlessGone } from './UnlessGone'

applyTheme(readTheme())
followTheme()
hideIdlePointer()

const joinSign = writable<JoinSign | null>(null)
const { view, status } = connect('screen', 'projector', joinSign.write)
followJoinSign(joinSign.write)
const page = document.getElementById('page')
if (page === null) throw new Error('The page has no element to draw in')
const root = createRoot(page)

// Text is fitted to the room by its measured height, so the letters must be there first.
const weights = [400, 600, 700]
void Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 1rem "Atkinson Hyperlegible Next"`))).then(() =>
  root.render(
    <StrictMode>
      <UnlessGone status={status}>
        <ProjectorPage store={view} joinSign={joinSign} language="en" />
      </UnlessGone>
    </StrictMode>,
  ),
)
