import { Component, type ReactNode } from 'react'
import { Button } from './Button'
import styles from './EmptyState.module.css'

interface State {
  readonly failed: boolean
}

/** Keeps a mistake in drawing from emptying the window. What was confirmed is not in this window, so it is safe. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert" className={styles.empty}>
        <p className={styles.title}>This screen could not be shown.</p>
        <p className={styles.words}>Everything that was confirmed is safe. Open the window afresh and go on.</p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => location.reload()}>
            Open it afresh
          </Button>
        </div>
      </div>
    )
  }
}
