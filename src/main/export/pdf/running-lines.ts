import type { PlanDocument } from '../document/document'
import type { RunningWords } from '../document/words/running-words'
import type { Canvas } from './canvas'
import type { Layout } from './content'
import { page } from './look'

type Marked = Pick<PlanDocument, 'title' | 'date' | 'mark'>

/** The title above every page but the first, cut where the date leaves it no room; the page's number, and the document's mark, below every page. */
export function drawRunningLines(document: Marked, words: RunningWords, canvas: Canvas, { set, look }: Layout): void {
  const { usual, mark: alert } = look.running
  const pages = canvas.pages()
  const date = set.oneLine(document.date, usual, page.contentWidth / 2)
  const dateWidth = set.width(date, usual)
  const title = set.oneLine(document.title, usual, page.contentWidth - dateWidth - 24)
  const mark = set.oneLine(document.mark, alert, page.contentWidth - 100)
  for (let number = 1; number <= pages; number++) {
    canvas.turnTo(number)
    canvas.running(() => {
      if (number > 1) {
        canvas.text([title], page.left, page.runningTitleTop, usual)
        canvas.text([date], page.right - dateWidth, page.runningTitleTop, usual)
        canvas.rule(page.left, page.runningTitleTop + usual.leading + 6, page.contentWidth)
      }
      const place = words.page(number, pages)
      canvas.text([place], page.right - set.width(place, usual), page.footTop, usual)
      if (mark !== '') canvas.text([mark], page.left, page.footTop, alert)
    })
  }
}
