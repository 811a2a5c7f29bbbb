import type { InBothLanguages } from '@core/language'

/** What a page says of itself, beside what the document says. */
export const pageWords: Readonly<Record<'skip' | 'onThisPage', InBothLanguages>> = {
  skip: { en: 'Skip to the words', cy: 'Neidio i’r geiriau' },
  onThisPage: { en: 'On this page', cy: 'Ar y dudalen hon' },
}
