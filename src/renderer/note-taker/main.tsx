import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import { connect } from '../shared/connection/connect'
import { ErrorBoundary } from '../shared/parts/ErrorBoundary'
import { standInForInlineStyle } from '../shared/parts/inline-style'
import { applyTheme, followTheme, readTheme } from '../shared/parts/theme'
import { Toasts } from '../shared/parts/Toasts'
import { NoteTakerPage } from './NoteTakerPage'

applyTheme(readTheme())
followTheme()
standInForInlineStyle()

const page = document.getElementById('page')
if (page === null) throw new Error('The page has no place to be drawn in')
createRoot(page).render(
  <StrictMode>
    <ErrorBoundary>
      <NoteTakerPage connection={connect('note-taker', 'note-taker')} />
      <Toasts />
    </ErrorBoundary>
  </StrictMode>,
)
