/** The languages that people in the room read. */
export const languages = ['en', 'cy'] as const

export type Language = (typeof languages)[number]

export type InBothLanguages = Readonly<Record<Language, string>>
