import { useEffect, useRef } from 'preact/hooks'
import { usePage } from '../page-context'

/**
 * Gives the heading to put the focus on when the stage changes. Somebody who is writing is left alone: they are told
 * instead. What is new within a stage of the same heading is told to everybody.
 */
export function useStageFocus(stage: string, title: string, news: string | null) {
  const heading = useRef<HTMLHeadingElement>(null)
  const lastRef = useRef(stage)
  const { words, say } = usePage()
  useEffect(() => {
    if (lastRef.current === stage) return
    lastRef.current = stage
    if (isWriting()) {
      say(words.stage.announced(title))
    } else {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    if (news !== null) say(news)
  }, [stage, title, news, words, say])
  return heading
}

function isWriting(): boolean {
  const { activeElement } = document
  return activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement
}
