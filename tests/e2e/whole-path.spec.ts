import type { Page } from '@playwright/test'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from './app'
import { answerSaveDialog } from './save-dialog'
import { addCard, chooseFrom, dragOnto, enterBallots, goOn, goTo, nameTheme } from './screens'

const run = promisify(execFile)

const council = 'Cyngor Dŵr y Tŷ'
const charity = 'Café Łąka'
const carers = 'Carers’ network'

/** From an empty machine to a plan, by the screens only. */
test('an empty machine becomes a plan', async ({ start, folder }) => {
  const { app, page } = await start()

  await test.step('a way of working becomes a workshop', async () => {
    await page.getByRole('button', { name: 'New workshop' }).click()
    const dialog = page.getByRole('dialog', { name: 'New workshop' })
    await dialog.getByLabel('Title').fill('Winter together')
    await dialog.getByRole('radio', { name: /Shared challenges/ }).check()
    await dialog.getByRole('button', { name: 'Create workshop' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Winter together' })).toBeVisible()
  })

  await test.step('prepare: what it is called, when and how votes are counted', async () => {
    const about = page.getByRole('region', { name: 'About' })
    await about.getByLabel('Title').fill('Winter together, gaeaf gyda’n gilydd')
    await about.getByLabel('Date').fill('2027-01-14')
    await about.getByLabel('Place').fill('The library')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Winter together, gaeaf gyda’n gilydd')
    await about.getByText('How votes are counted').click()
    await about.getByRole('spinbutton', { name: /smallest group/i }).fill('3')
    await page.keyboard.press('Enter')
    await expect(about.getByText(/groups under 3 are not shown/i)).toBeVisible()
    const minutes = page.getByRole('spinbutton', { name: /minutes of .*gather challenges/i })
    await minutes.fill('25')
    await minutes.press('Enter')
    await expect(page.getByRole('button', { name: /^Agenda 8 stages, 2 hours 45 minutes/ })).toBeVisible()
  })

  await test.step('prepare: organisations come out of a spreadsheet, all but the line with a mistake', async () => {
    await page.getByRole('button', { name: 'Paste or read a list' }).click()
    const dialog = page.getByRole('dialog', { name: 'Paste or read a list' })
    const rows = [
      ['Organisation', 'Sector'],
      [council, 'Statutory'],
      [charity, 'Voluntary'],
      ['The moon', 'Astronomy'],
      [carers, 'Voluntary'],
    ]
    await dialog.getByRole('textbox').fill(rows.map((row) => row.join('\t')).join('\n'))
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Line 4' })).toContainText('Astronomy')
    await dialog.getByRole('button', { name: 'Add 3 organisations' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('list', { name: 'Organisations', exact: true }).getByRole('listitem')).toHaveCount(3)
  })

  await test.step('welcome: who is here', async () => {
    await goTo(page, 'Run')
    await page.getByRole('button', { name: 'Start: Welcome' }).click()
    for (const name of [council, charity, carers]) {
      for (let person = 0; person < 3; person++)
        await page.getByRole('button', { name: `Add one person from ${name}` }).click()
    }
    await page.getByRole('button', { name: 'Add one person from Residents' }).click()
    await expect(page.getByText('10 people here, from 3 of 3 organisations, 1 resident')).toBeVisible()
  })

  await test.step('gather: what people say is typed in for them, held, and shown', async () => {
    await goOn(page, 'Gather challenges')
    await addCard(page, 'Nobody knows whom to ring when the boiler breaks', {
      who: `Person 1, ${council}`,
      tag: 'Emergencies',
    })
    await addCard(page, 'Nobody answers at the weekend', { who: `Person 2, ${council}` })
    await addCard(page, 'Two lists of volunteers, neither whole', { who: `Person 1, ${charity}`, tag: 'Work' })
    await addCard(page, 'Mae’r rhestr aros yn hir ym mis Ionawr', { who: 'Resident 1' })
    await expect(page.getByText(/^4 cards, held/)).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'boiler breaks' })).toContainText(/entered for someone/i)
    await page.getByRole('button', { name: 'Show the cards' }).click()
    await expect(page.getByText(/^4 cards, shown/)).toBeVisible()
  })

  await test.step('round: every organisation is heard', async () => {
    await goOn(page, 'Gather views')
    const heard = page.getByRole('region', { name: 'Who is heard' })
    for (const name of [council, charity, carers]) {
      const tick = heard.getByRole('checkbox', { name })
      // It is ticked once that is on disk, a moment after the click.
      await tick.click()
      await expect(tick).toBeChecked()
    }
    await expect(heard.getByText('Every organisation was heard')).toBeVisible()
    await addCard(page, 'One number for the whole winter', { who: `Person 3, ${carers}` })
  })

  await test.step('group: by selecting several, by dragging on a card and on a suggestion', async () => {
    await goOn(page, 'Group')
    await page.getByRole('button', { name: 'Show held cards' }).click()
    const loose = page.getByRole('region', { name: 'Cards to group' })
    const card = (words: string) => loose.getByRole('button', { name: words })
    await card('boiler breaks').click()
    await card('at the weekend').click()
    await page.getByRole('group', { name: 'Selected cards' }).getByRole('button', { name: 'Group' }).click()
    await nameTheme(page, 'Name for 2 cards', 'Someone who answers')
    await expect(page.getByRole('region', { name: 'Theme: Someone who answers' }).getByRole('listitem')).toHaveCount(2)

    await dragOnto(page, card('rhestr aros'), card('lists of volunteers'))
    await nameTheme(page, 'Name for 2 cards', 'Shorter lists')
    await expect(page.getByRole('region', { name: 'Theme: Shorter lists' }).getByRole('listitem')).toHaveCount(2)

    await dragOnto(page, card('One number'), page.getByRole('button', { name: 'Make a theme: Better communication' }))
    await expect(page.getByRole('region', { name: 'Theme: Better communication' }).getByRole('listitem')).toHaveCount(1)
    await expect(loose.getByText(/Every card is in a theme/)).toBeVisible()
  })

  await test.step('vote: paper ballots are copied in, and only how many is seen', async () => {
    await goOn(page, 'Vote')
    await page.getByRole('button', { name: 'Open the vote' }).click()
    await expect(page.getByText('0 of 10 have voted')).toBeVisible()
    await chooseFrom(page.getByRole('combobox', { name: 'Whose ballot' }), `Person 1, ${council}`)
    // The options in their order: someone who answers, shorter lists, better communication.
    await enterBallots(
      page,
      Array.from({ length: 3 }, () => [0, 1, 0]),
    )
    await enterBallots(
      page,
      Array.from({ length: 3 }, () => [1, 0, 0]),
    )
    await enterBallots(
      page,
      Array.from({ length: 3 }, () => [1, 0, 1]),
    )
    await expect(page.getByText('9 of 10 have voted')).toBeVisible()
    await expectNoResult(page)
    await page.getByRole('button', { name: 'Close the vote' }).click()
    await expect(page.getByText('9 of 10 voted')).toBeVisible()
    await expectNoResult(page)
  })

  await test.step('reveal: three tallies, as worked out by hand', async () => {
    await page.getByRole('button', { name: 'Reveal the result' }).click()
    await expect(page.getByText('9 people voted, 9 of them on paper')).toBeVisible()
    const totals = (name: string) => page.getByRole('row', { name }).getByRole('cell').filter({ hasText: /\d/ })
    await expect(page.getByRole('columnheader').filter({ hasText: /^By / })).toHaveText([
      /By person/,
      /By organisation/,
      /By sector/,
    ])
    await expect(totals('Someone who answers')).toHaveText([/^6\s*1st$/, /^1\.5\s*1st$/, /^0\.75\s*2nd$/])
    await expect(totals('Shorter lists')).toHaveText([/^3\s*joint 2nd$/, /^1\s*2nd$/, /^1\s*1st$/])
    await expect(totals('Better communication')).toHaveText([/^3\s*joint 2nd$/, /^0\.5\s*3rd$/, /^0\.25\s*3rd$/])
    await expect(page.getByRole('list', { name: 'Where the counts differ' })).toContainText('Shorter lists')
  })

  await test.step('priorities: a tie is the room’s to settle, and the reason is kept', async () => {
    const priorities = page.getByRole('region', { name: 'Priorities' })
    await priorities.getByRole('button', { name: 'Leave out Better communication' }).click()
    await priorities.getByRole('textbox').fill('Shorter lists first: communication follows from it')
    await priorities.getByRole('button', { name: /Make these 2/ }).click()
    await expect(priorities.getByText('Chosen.')).toBeVisible()
  })

  await test.step('act: actions are captured with the keyboard alone', async () => {
    await goOn(page, 'Break')
    await goOn(page, 'Act')
    await page.keyboard.press('a')
    await page.keyboard.type('Publish one winter number')
    for (const words of [council, charity.slice(0, 4), 'The duty manager', 'fri 2 weeks', 'Every call is answered']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(words)
    }
    await page.keyboard.press('Enter')
    const first = page.getByRole('region', { name: 'Someone who answers' }).getByRole('listitem')
    await expect(first).toContainText(`${council} leads: The duty manager`)
    await expect(first).toContainText(`with ${charity}`)

    await page.keyboard.press('Alt+2')
    await page.keyboard.type('Join the two lists — żółw, ŵy')
    await page.keyboard.press('Tab')
    await page.keyboard.type('carers')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    const second = page.getByRole('region', { name: 'Shorter lists' }).getByRole('listitem')
    await expect(second).toContainText(`${carers} leads`)
    await expect(second).toContainText('No date yet')
  })

  await test.step('read back: the leads say yes, and everyone meets again', async () => {
    await goOn(page, 'Read back')
    const accept = page.getByRole('button', { name: /^Accepted by its lead: Publish one winter number/ })
    await accept.click()
    await expect(accept).toHaveAttribute('aria-pressed', 'true')
    await page.getByLabel(/Next meeting/).fill('First Thursday of April; every lead reports')
    await page.getByRole('button', { name: 'Close the workshop' }).click()
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
    await expect(dialog).toContainText('1 action has no date')
    await dialog.getByRole('button', { name: 'Close the workshop' }).click()
  })

  await test.step('plan: it is saved as a PDF with everything in it', async () => {
    await expect(page.getByRole('button', { name: 'Plan', exact: true })).toHaveAttribute('aria-current', 'step')
    const pdf = join(folder, 'plan.pdf')
    const asked = await answerSaveDialog(app, pdf)
    await page.getByRole('button', { name: 'Save the plan…' }).click()
    const saving = page.getByRole('dialog', { name: 'Save the plan' })
    for (const other of ['Easy-read plan (PDF)', 'Plan as a web page (HTML)']) {
      await saving.getByRole('checkbox', { name: other }).uncheck()
    }
    await saving.getByRole('button', { name: 'Save 1 file…' }).click()
    await expect(saving.getByText('Saved: plan.pdf')).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await asked()).toMatch(/Winter together.*\.pdf$/)
    const { stdout } = await run('pdftotext', [pdf, '-'])
    const words = stdout.replace(/\s+/g, ' ')
    for (const name of [council, charity, carers]) expect(words).toContain(name)
    for (const name of ['Someone who answers', 'Shorter lists']) expect(words).toContain(name)
    for (const text of [
      'Publish one winter number',
      'Join the two lists — żółw, ŵy',
      'The duty manager',
      'Every call is answered',
    ]) {
      expect(words).toContain(text)
    }
    for (const said of ['Mae’r rhestr aros yn hir ym mis Ionawr', 'One number for the whole winter'])
      expect(words).toContain(said)
    expect(words).toContain('Shorter lists first: communication follows from it')
    expect(words).toContain('First Thursday of April; every lead reports')
    expect(words).not.toContain('The moon')
  })
})

/** Before it is revealed nobody, the facilitator included, sees more of a vote than how many voted. */
async function expectNoResult(page: Page): Promise<void> {
  await expect(page.getByRole('table')).toHaveCount(0)
  await expect(page.getByText(/By person/)).toHaveCount(0)
}
