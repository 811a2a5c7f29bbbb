import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { expect, test } from './app'
import { openRoom } from './room'
import { answerFolderDialog } from './save-dialog'
import { goTo } from './screens'

test('a date and a time for the next meeting are typed in once, and are in the calendar file', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  await openRoom(page, { title: 'Our town', people: [1] })
  await goTo(page, 'Plan')

  const section = page.getByRole('region', { name: 'Next meeting' })
  const [date, time] = [section.getByLabel('Date, for calendars'), section.getByLabel('Starts at')]
  await expect(time).toBeDisabled()
  await section.getByLabel('When and where, and who reports').fill('In May, same hall')
  await date.fill('2018-05-15')
  await date.press('Tab')
  await expect(section).toContainText('Tuesday 15 May 2018')
  await time.fill('09:30')
  await time.press('Enter')
  await expect(section).toContainText('Two hours in the calendar')

  const chosen = join(folder, 'files')
  await mkdir(chosen)
  await answerFolderDialog(app, chosen)
  await page.getByRole('button', { name: 'Save the plan…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save the plan' })
  await dialog.getByRole('checkbox', { name: 'Calendar (ICS)' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Save 4 files…' }).click()
  await expect(dialog.getByText('Saved: 4 files')).toBeVisible()
  const file = await readFile(join(chosen, 'Our town - calendar.ics'), 'utf8')
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  expect(events.map(({ startDate, description }) => [startDate.toString(), description])).toEqual([
    ['2018-05-15T09:30:00', 'In May, same hall'],
  ])
})
