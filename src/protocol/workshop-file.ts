/** The ending of a file that holds a whole workshop; see docs/roundtable-file.md. */
export const workshopFileEnding = '.roundtable'

/** In bytes: several times what the largest workshop comes to. */
export const longestWorkshopFile = 100_000_000

/** Why a file was not taken for a workshop. */
export type NotAWorkshop = 'not-readable' | 'too-large' | 'not-a-workshop' | 'damaged' | 'newer-format'

export type TakenIn =
  | {
      readonly taken: true
      readonly workshopId: string
      readonly title: string
      /** `continued`: it was here, and the file goes on from where it ends; `known`: all that is in the file was here. */
      readonly how: 'added' | 'continued' | 'known'
    }
  | { readonly taken: false; readonly why: 'cancelled' | 'disk' | NotAWorkshop }
  /** It is here, and since then both went their own ways. Nothing was changed. */
  | { readonly taken: false; readonly why: 'different'; readonly title: string }
