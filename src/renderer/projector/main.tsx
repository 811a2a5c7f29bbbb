import '../shared/base.css'
import './projector.css'
import type { ProjectorView } from '@core/views'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { watchView } from '../shared/connection/view-store'
import { applyTheme, followTheme, readTheme } from '../shared/parts/theme'
import { hideIdlePointer } from './idle-pointer'
import { ProjectorPage } from './ProjectorPage'

applyTheme(readTheme())
followTheme()
hideIdlePointer()

const store = watchView<ProjectorView>('projector')
const page = document.getElementById('page')
if (page === null) throw new Error('The page has no element to draw in')
const root = createRoot(page)

// Text is fitted to the room by its measured height, so the letters must be there first.
const weights = [400, 600, 700]
void Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 1rem "Atkinson Hyperlegible Next"`))).then(() =>
  root.render(
    <StrictMode>
      <ProjectorPage store={store} language="en" />
    </StrictMode>,
  ),
)
