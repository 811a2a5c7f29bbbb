import { dateInWords } from '../document/dates'
import type { Canvas } from './canvas'
import { page, styles } from './look'
import type { PlanContext } from './section'

/** The title above every page but the cover; the page's number, and the mark of a rehearsal, below every page. */
export function drawRunningLines({ plan, words, set }: PlanContext, canvas: Canvas): void {
  const pages = canvas.pages()
  const date = set.oneLine(dateInWords(plan.date, words.language), styles.running, page.contentWidth / 3)
  const dateWidth = set.width(date, styles.running)
  const title = set.oneLine(plan.title || words.cover.untitled, styles.running, page.contentWidth - dateWidth - 24)
  for (let number = 1; number <= pages; number++) {
    canvas.turnTo(number)
    if (number > 1) {
      canvas.text([title], page.left, page.runningTitleTop, styles.running)
      canvas.text([date], page.right - dateWidth, page.runningTitleTop, styles.running)
      canvas.rule(page.left, page.runningTitleTop + 20, page.contentWidth)
    }
    const place = words.running.page(number, pages)
    canvas.text([place], page.right - set.width(place, styles.running), page.footTop, styles.running)
    if (plan.rehearsal) canvas.text([words.cover.rehearsal], page.left, page.footTop, styles.runningAlert)
  }
}
