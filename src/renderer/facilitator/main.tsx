import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './app/App.css'
import { ErrorBoundary } from '../shared/parts/ErrorBoundary'
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

/** React Aria adds a style element unless one is there; the page's policy allows none, so its rule is in App.css. */
function standInForInlineStyle() {
  const standIn = document.createElement('meta')
  standIn.id = 'react-aria-pressable-style'
  document.head.append(standIn)
}
