import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import { ErrorBoundary } from '../shared/parts/ErrorBoundary'
import { standInForInlineStyle } from '../shared/parts/inline-style'
import { applyTheme, followTheme, readTheme } from '../shared/parts/theme'
import { App } from './App'

applyTheme(readTheme())
followTheme()
standInForInlineStyle()

const page = document.getElementById('page')
if (page === null) throw new Error('The page has no place to be drawn in')
createRoot(page).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)
