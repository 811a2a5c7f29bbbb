import { chosenPlan } from '@core/plan-choice'
import type { OrganisationWeb } from '@core/web/web'
import type { ExportChoice } from '@protocol/exports'
import { shell } from 'electron'
import type { Handlers } from '../ipc'
import { readWorkshopFile } from '../workshop-file/read-workshop-file'
import type { Workshops } from '../workshops'
import { workshopFileName } from './file-name'
import type { PlanExports, ToExport } from './plan-exports'
import { type AskWhere, saveFile } from './save-file'

interface PlanFileParts {
  readonly workshops: Workshops
  readonly planExports: PlanExports
  readonly webOfAll: () => Promise<OrganisationWeb>
  readonly askWhereForWorkshop: AskWhere
  readonly askWhichWorkshop: () => Promise<string | null>
}

type PlanFileRequest =
  | 'previewExport'
  | 'saveExports'
  | 'cancelExports'
  | 'showSavedExports'
  | 'saveWorkshopFile'
  | 'openWorkshopFile'

/** Answers what a window asks about the files of a plan, and about a whole workshop as a file. */
export function planFileHandlers(parts: PlanFileParts): Pick<Handlers, PlanFileRequest> {
  const { workshops, planExports, webOfAll, askWhereForWorkshop, askWhichWorkshop } = parts
  const chosenNow = async (choice: ExportChoice): Promise<ToExport | null> => {
    const plan = workshops.plan()
    if (plan === null) return null
    const web = choice.web === 'all-workshops' ? await webOfAll() : plan.web
    return { plan: chosenPlan({ ...plan, web }, choice), language: choice.language }
  }
  return {
    previewExport: async ({ kind, choice }) => {
      const toExport = await chosenNow(choice)
      return toExport === null ? { made: false, why: 'missing' } : planExports.preview(kind, toExport)
    },
    saveExports: async ({ kinds, choice }) => {
      const toExport = await chosenNow(choice)
      return toExport === null ? { began: false, why: 'missing' } : planExports.save(kinds, toExport)
    },
    cancelExports: async () => {
      await planExports.cancel()
      return null
    },
    showSavedExports: () => {
      if (planExports.lastSaved !== null) shell.showItemInFolder(planExports.lastSaved)
      return null
    },
    saveWorkshopFile: async () => {
      const bytes = await workshops.journalBytes()
      const plan = workshops.plan()
      if (bytes === null || plan === null) return { saved: false, why: 'missing' }
      return saveFile(workshopFileName(plan), askWhereForWorkshop, async () => bytes)
    },
    openWorkshopFile: async () => {
      const path = await askWhichWorkshop()
      if (path === null) return { taken: false, why: 'cancelled' }
      const found = await readWorkshopFile(path)
      return found.read ? workshops.takeIn(found.file) : { taken: false, why: found.why }
    },
  }
}
