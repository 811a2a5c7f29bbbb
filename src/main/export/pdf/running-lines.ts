import type { PlanDocument } from '../document/document'
import type { RunningWords } from '../document/words/running-words'
import type { Canvas } from './canvas'
import { page, running } from './look'
import type { Typesetter } from './typesetter'

type Marked = Pick<PlanDocument, 'title' | 'date' | 'mark'>

/** The title above every page but the first; the page's number, and the document's mark, below every page. */
export function drawRunningLines(document: Marked, words: RunningWords, canvas: Canvas, set: Typesetter): void {
  const pages = canvas.pages()
  const date = set.oneLine(document.date, running.usual, page.contentWidth / 3)
  const dateWidth = set.width(date, running.usual)
  const title = set.oneLine(document.title, running.usual, page.contentWidth - dateWidth - 24)
  const mark = set.oneLine(document.mark, running.alert, page.contentWidth - 100)
  for (let number = 1; number <= pages; number++) {
    canvas.turnTo(number)
    canvas.running(() => {
      if (number > 1) {
        canvas.text([title], page.left, page.runningTitleTop, running.usual)
        canvas.text([date], page.right - dateWidth, page.runningTitleTop, running.usual)
        canvas.rule(page.left, page.runningTitleTop + 20, page.contentWidth)
      }
      const place = words.page(number, pages)
      canvas.text([place], page.right - set.width(place, running.usual), page.footTop, running.usual)
      if (mark !== '') canvas.text([mark], page.left, page.footTop, running.alert)
    })
  }
}
