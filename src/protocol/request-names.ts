/** Every request that a window can make. Apart from the schemas, so that the preload needs no package. */
export const requestNames = [
  'readHome',
  'createWorkshop',
  'duplicateWorkshop',
  'deleteWorkshop',
  'restoreWorkshop',
  'openWorkshop',
  'leaveWorkshop',
  'submit',
  'watch',
  'readPlan',
  'previewExport',
  'saveExports',
  'cancelExports',
  'showSavedExports',
  'saveWorkshopFile',
  'openWorkshopFile',
  'readModerationLog',
  'saveModerationLog',
  'showProjector',
  'openNoteTaker',
  'readAbout',
  'keepWay',
  'deleteWay',
  'restoreWay',
  'saveWayAsFile',
  'openWayFile',
  'openDoor',
  'closeDoor',
  'readDoor',
  'showJoin',
  'readJoin',
  'startRehearsal',
  'stopRehearsal',
  'readRehearsal',
  'holdCards',
  'releaseCards',
  'directScreen',
  'readScreen',
  'searchWorkshops',
  'readOpenActions',
  'readWeb',
  'readWorkshopWeb',
  'decideSpelling',
] as const

export type RequestName = (typeof requestNames)[number]

/** The channel on which main sends a window the messages of its view. */
export const viewChannel = 'view'

/** The channel on which main tells a window where cards are grouped which of them others are moving. */
export const holdsChannel = 'holds'

/** The channel on which main tells the facilitator's and the projector's window something that they did not ask for. */
export const noticeChannel = 'notice'
