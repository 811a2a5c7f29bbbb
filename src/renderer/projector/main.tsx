import '../shared/base.css'
import './projector.css'
import type { JoinSign } from '@protocol/door'
import { usualDirection } from '@protocol/screen'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../shared/connection/connect'
import { writable } from '../shared/connection/readable'
import { applyTheme, readTheme } from '../shared/parts/theme'
import { followDirection } from './direction/screen-direction'
import { hideIdlePointer } from './idle-pointer'
import { followJoinSign } from './join/join-sign'
import { ProjectorPage } from './ProjectorPage'
import { UnlessGone } from './UnlessGone'

applyTheme(readTheme())
hideIdlePointer()

const joinSign = writable<JoinSign | null>(null)
const direction = writable(usualDirection)
const { view, status } = connect('screen', 'projector', { onSign: joinSign.write, onDirection: direction.write })
followJoinSign(joinSign.write)
followDirection(direction.write)
const page = document.getElementById('page')
if (page === null) throw new Error('The page has no element to draw in')
const root = createRoot(page)

// Text is fitted to the room by its measured height, so the letters must be there first.
const weights = [400, 600, 700]
void Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 1rem "Atkinson Hyperlegible Next"`))).then(() =>
  root.render(
    <StrictMode>
      <UnlessGone status={status}>
        <ProjectorPage store={view} joinSign={joinSign} direction={direction} language="en" />
      </UnlessGone>
    </StrictMode>,
  ),
)
