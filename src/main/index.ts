import { holdsChannel, noticeChannel, viewChannel } from '@protocol/request-names'
import type { Notice } from '@protocol/bridge'
import type { DoorState } from '@protocol/door'
import { app, dialog, Menu } from 'electron'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readCommandLine } from './command-line'
import { saveModerationLog } from './export/save-moderation-log'
import { exportThreads, makeOne } from './export/export-thread'
import { PlanExports } from './export/plan-exports'
import { planFileHandlers } from './export/plan-file-requests'
import { answerWindows, type Handlers } from './ipc'
import { Handout } from './handout/handout'
import { Doorway } from './lan/doorway'
import { JoinBoard } from './lan/join-board'
import { readServedFiles } from './lan/served-files'
import { PlanIndex } from './plans/plan-index'
import { planThreads } from './plans/plan-thread'
import { crowdThreads } from './rehearsal/crowd-thread'
import { Rehearsal } from './rehearsal/rehearsal'
import type { AnyViewMessage } from './live/publisher'
import { ScreenBoard } from './live/screen-board'
import { applicationMenu } from './windows/menu'
import { askForFolder, askWhereToSave, askWhichToOpen, type Asking, csvFiles, filesLike, wayFiles, workshopFiles } from './windows/file-dialogs'
import { guardSession, guardWindows } from './windows/guard'
import { keepWay, openWayFile, saveWayAsFile } from './own-ways/own-way-requests'
import { DecidedSpellings } from './web/decided-spellings'
import { OrganisationWebs } from './web/organisation-webs'
import { registerPageScheme, servePages } from './windows/pages'
import { Watches } from './windows/watches'
import { WindowSeats } from './windows/window-seats'
import { Windows } from './windows/windows'
import { Workshops } from './workshops'

// Wires everything, decides nothing.

// Chromium takes the order of days and months in its own date fields from this.
app.commandLine.appendSwitch('lang', 'en-GB')

const commandLine = readCommandLine(process.argv.slice(1))
start().catch(giveUp)

async function start(): Promise<void> {
  if (commandLine.dataFolder !== null) {
    const dataFolder = resolve(commandLine.dataFolder)
    mkdirSync(dataFolder, { recursive: true })
    app.setPath('userData', dataFolder)
  }
  // The lock belongs to the data folder: there must never be a second writer.
  if (app.requestSingleInstanceLock()) await run()
  else app.quit()
}

async function run(): Promise<void> {
  registerPageScheme()
  guardWindows()
  const notify = (notice: Notice) => windows.facilitator?.webContents.send(noticeChannel, notice)
  const windows = new Windows((shown) => notify({ type: 'projector-changed', shown }))
  const starting = Workshops.start({
    dataFolder: app.getPath('userData'),
    clock: Date.now,
    onStorageFailure: () => notify({ type: 'storage-failed' }),
  })
  app.on('second-instance', () => windows.focusFacilitator())
  app.on('window-all-closed', () => app.quit())

  await app.whenReady()
  Menu.setApplicationMenu(applicationMenu())
  guardSession()
  await servePages(join(import.meta.dirname, '../renderer'))
  const decidedSpellings = DecidedSpellings.open(app.getPath('userData'))
  const handlers = starting.then(async (workshops) => {
    const notifyBoth = (notice: Notice) => {
      notify(notice)
      windows.projector?.webContents.send(noticeChannel, notice)
    }
    const joinBoard = new JoinBoard((sign) => {
      notifyBoth({ type: 'join-changed', sign })
      doorway.showSign(sign)
    })
    const screenBoard = new ScreenBoard({
      watch: (send) => workshops.watch('projector', send),
      freeze: (frozen) => workshops.freezeProjector(frozen),
      onChange: (direction) => {
        notifyBoth({ type: 'screen-changed', direction })
        doorway.direct(direction)
      },
    })
    const fontFolder = join(app.getAppPath(), 'resources/fonts')
    const runExports = exportThreads(join(import.meta.dirname, 'export.js'))
    const handout = new Handout({
      workshop: () => workshops.current?.authority.history.workshop ?? null,
      make: (kind, plan, language) => makeOne(runExports, { plan, kinds: [kind], language, fontFolder, now: Date.now() }),
    })
    const doorway = new Doorway({
      workshops,
      readFiles: () => readServedFiles(join(import.meta.dirname, '..')),
      handout: (path) => handout.answer(path),
      clock: Date.now,
      onChange: (door) => {
        notify({ type: 'door-changed', door })
        joinBoard.follow(door)
      },
    })
    const rehearsal = new Rehearsal({
      workshops,
      doorway,
      startCrowd: crowdThreads(join(import.meta.dirname, 'crowd.js')),
      onChange: (state) => notify({ type: 'rehearsal-changed', rehearsal: state }),
    })
    const planExports = new PlanExports({
      run: runExports,
      fontFolder,
      clock: Date.now,
      askForFile: (suggestedName) => askWhereToSave(windows.facilitator, suggestedName, filesLike(suggestedName)),
      askForFolder: () => askForFolder(windows.facilitator, 'Save the files in a folder'),
      onProgress: (progress) => notify({ type: 'export-progress', progress }),
    })
    const plans = new PlanIndex(
      workshops,
      planThreads(join(import.meta.dirname, 'plans.js'), { dataFolder: app.getPath('userData'), madeBy: app.getVersion() }),
    )
    const spellings = await decidedSpellings
    const webs = new OrganisationWebs({ plans, spellings })
    const boards = { joinBoard, screenBoard }
    const parts = { workshops, plans, webs, spellings, windows, doorway, ...boards, rehearsal, planExports }
    return { doorway, plans, planExports, answers: handlersFor(parts) }
  })
  // The page is on its way while the library is still being read; what it asks for by then waits.
  answerWindows(
    (contentsId) => windows.pageOf(contentsId),
    handlers.then(({ answers }) => answers),
  )
  if (commandLine.sample !== null) {
    const { opened } = await (await starting).create({ from: 'sample', id: commandLine.sample, title: '' })
    if (!opened) console.error(`There is no sample called ${commandLine.sample}.`)
  }
  windows.openFacilitator()
  // Node reads what makes a response when it is first asked for: here it does while the page's process starts.
  void globalThis.Response
  if (commandLine.door !== null) announce(await (await handlers).doorway.open(commandLine.door))
  closeBeforeQuitting(await starting, await handlers)
}

interface Parts {
  readonly workshops: Workshops
  readonly plans: PlanIndex
  readonly webs: OrganisationWebs
  readonly spellings: DecidedSpellings
  readonly windows: Windows
  readonly doorway: Doorway
  readonly joinBoard: JoinBoard
  readonly screenBoard: ScreenBoard
  readonly rehearsal: Rehearsal
  readonly planExports: PlanExports
}

function handlersFor(parts: Parts): Handlers {
  const { workshops, plans, webs, spellings, windows, doorway, joinBoard, screenBoard, rehearsal, planExports } = parts
  const watches = new Watches<AnyViewMessage>(viewChannel)
  const askWhereIn = (asking: Asking) => (suggestedName: string) => askWhereToSave(windows.facilitator, suggestedName, asking)
  const seats = new WindowSeats(holdsChannel, workshops.holdBoard)
  return {
    readHome: async () => {
      await workshops.settled()
      return workshops.home()
    },
    createWorkshop: (request) => workshops.create(request),
    duplicateWorkshop: ({ workshopId }) => workshops.duplicate(workshopId),
    deleteWorkshop: async ({ workshopId }) => {
      await workshops.delete(workshopId)
      return null
    },
    restoreWorkshop: async ({ workshopId }) => {
      await workshops.restore(workshopId)
      return null
    },
    openWorkshop: ({ workshopId }) => workshops.open(workshopId),
    leaveWorkshop: async () => {
      await workshops.leave()
      return null
    },
    submit: (request, { page }) => workshops.submit(request, { role: page === 'note-taker' ? page : 'facilitator' }),
    watch: (_request, { page, contents }) => {
      watches.start(contents, (send) => workshops.watch(page, send))
      if (page !== 'projector') seats.take(contents, page)
      return null
    },
    readPlan: () => workshops.plan(),
    ...planFileHandlers({
      workshops,
      planExports,
      webOfAll: () => webs.webOfAll(),
      askWhereForWorkshop: askWhereIn({ title: 'Save the whole workshop', filters: workshopFiles }),
      askWhichWorkshop: () => askWhichToOpen(windows.facilitator, { title: 'Open a workshop', filters: workshopFiles }),
    }),
    readModerationLog: () => workshops.moderationLog(),
    saveModerationLog: async () => {
      const log = await workshops.moderationLog()
      const plan = workshops.plan()
      if (log === null || plan === null) return { saved: false, why: 'missing' }
      return saveModerationLog(log, plan, askWhereIn({ title: 'Save the log', filters: csvFiles }))
    },
    keepWay: (request) => {
      const stages = workshops.current?.authority.history.workshop.agenda.stages ?? null
      return keepWay(workshops.ownWays, stages, request)
    },
    deleteWay: async ({ wayId }) => {
      await workshops.ownWays.delete(wayId)
      return null
    },
    restoreWay: async ({ wayId }) => {
      await workshops.ownWays.restore(wayId)
      return null
    },
    saveWayAsFile: ({ wayId }) =>
      saveWayAsFile(workshops.ownWays, wayId, askWhereIn({ title: 'Save the way of working', filters: wayFiles })),
    openWayFile: () =>
      openWayFile(workshops.ownWays, () =>
        askWhichToOpen(windows.facilitator, { title: 'Open a way of working', filters: wayFiles }),
      ),
    showProjector: ({ shown }) => {
      windows.showProjector(shown)
      return null
    },
    openNoteTaker: () => {
      windows.openNoteTaker()
      return null
    },
    readAbout: () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      dataFolder: app.getPath('userData'),
    }),
    openDoor: (request) => doorway.open(request),
    closeDoor: () => doorway.close(),
    readDoor: () => doorway.state,
    showJoin: (request) => {
      joinBoard.show(request)
      return null
    },
    readJoin: () => joinBoard.sign,
    startRehearsal: (request) => rehearsal.start(request),
    stopRehearsal: () => rehearsal.stop(),
    readRehearsal: () => rehearsal.state,
    holdCards: ({ cardIds }, { contents }) => seats.of(contents).hold(cardIds),
    releaseCards: (_request, { contents }) => {
      seats.of(contents).release()
      return null
    },
    directScreen: (change) => screenBoard.direct(change),
    readScreen: () => screenBoard.direction,
    searchWorkshops: (request) => plans.search(request),
    readOpenActions: () => plans.openActions(),
    readWeb: (range) => webs.across(range),
    readWorkshopWeb: () => {
      const web = workshops.plan()?.web ?? null
      return web === null ? null : webs.pictured(web)
    },
    decideSpelling: (decision) => spellings.decide(decision),
  }
}

/** One line for a program that started the app: the ways in, or why there are none. */
function announce(door: DoorState): void {
  if (door.state === 'closed') return void process.stdout.write(`${JSON.stringify({ failure: door.failure })}\n`)
  const { join: joinLink, code, noteTaker, screen } = door
  process.stdout.write(`${JSON.stringify({ join: joinLink, code, noteTaker, screen })}\n`)
}

/** What was decided reaches the disk, and every device hears that the door closes, before the app ends. */
function closeBeforeQuitting(workshops: Workshops, { plans, planExports }: Pick<Parts, 'plans' | 'planExports'>): void {
  // Electron's own answer to a signal is to quit at the first and to die at the second; Ctrl+C in a terminal sends two.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    const closing = Promise.all([planExports.close(), workshops.close()]).finally(() => plans.close())
    void closing.finally(() => {
      closed = true
      // Not before the event is over: Electron hears no second quit while it decides about the first.
      setImmediate(() => app.quit())
    })
  })
}

/** The app could not start. Nothing of the workshops was touched. */
function giveUp(error: unknown): void {
  console.error(error)
  const what = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox(
    'Roundtable could not start',
    `${what}\n\nYour workshops were not changed. They are in ${commandLine.dataFolder ?? app.getPath('userData')}.\nStart Roundtable again; if this comes back, keep a copy of that folder.`,
  )
  app.exit(1)
}
