import type { Language } from '@core/language'

/** What a memorandum adds to the words of the agreement, besides what the plan says of the same things. */
export interface AgreementWords {
  readonly kind: string
  readonly parties: string
  readonly partiesExplained: string
  readonly partiesSummary: string
  readonly columns: readonly [party: string, sector: string]
  readonly noParties: string
  readonly residents: (count: number) => string
  readonly absent: (names: string) => string
  readonly purpose: string
  readonly noClauses: string
  readonly meaning: string
  readonly isMeant: string
  readonly isNot: string
  readonly signatures: string
  readonly signaturesExplained: string
  readonly signaturesSummary: string
  readonly signatureColumns: readonly [party: string, name: string, signature: string, date: string]
}

const english: AgreementWords = {
  kind: 'Memorandum of agreement',
  parties: 'Who this is between',
  partiesExplained: 'The organisations that were there:',
  partiesSummary: 'The parties to this memorandum, each with its sector.',
  columns: ['Party', 'Sector'],
  noParties: 'No organisation was there.',
  residents: (count) =>
    count === 1
      ? 'One resident took part and spoke for themselves. They sign for nobody.'
      : `${count} residents took part and spoke for themselves. They sign for nobody.`,
  absent: (names) => `Invited, and not there: ${names}.`,
  purpose: 'What it is for',
  noClauses: 'No clauses were written down.',
  meaning: 'What this is, and what it is not',
  isMeant: 'This memorandum says in the room’s own words how the parties mean to work together.',
  isNot: 'It was not written as a contract, and no lawyer has checked it. Ask one before anybody relies on it in law.',
  signatures: 'Signatures',
  signaturesExplained:
    'Whoever signs does so for the clauses that are not marked, and only where they may for their organisation.',
  signaturesSummary: 'A row to sign for each party: name and role, signature, and date.',
  signatureColumns: ['Party', 'Name and role', 'Signature', 'Date'],
}

const welsh: AgreementWords = {
  kind: 'Memorandwm cytundeb',
  parties: 'Rhwng pwy y mae hwn',
  partiesExplained: 'Y sefydliadau a oedd yno:',
  partiesSummary: 'Partïon y memorandwm hwn, pob un â’i sector.',
  columns: ['Parti', 'Sector'],
  noParties: 'Nid oedd unrhyw sefydliad yno.',
  residents: (count) =>
    count === 1
      ? 'Cymerodd un preswylydd ran, gan siarad drosto’i hun. Nid yw’n llofnodi dros neb.'
      : `Nifer y preswylwyr a gymerodd ran, gan siarad drostynt eu hunain: ${count}. Nid ydynt yn llofnodi dros neb.`,
  absent: (names) => `Gwahoddwyd, ond nid oeddent yno: ${names}.`,
  purpose: 'Beth yw ei ddiben',
  noClauses: 'Ni chofnodwyd unrhyw gymalau.',
  meaning: 'Beth yw hwn, a beth nad ydyw',
  isMeant: 'Mae’r memorandwm hwn yn dweud, yng ngeiriau’r ystafell, sut y mae’r partïon yn bwriadu cydweithio.',
  isNot: [
    'Ni chafodd ei ysgrifennu fel contract, ac nid oes cyfreithiwr wedi’i wirio.',
    'Gofynnwch i un cyn i neb ddibynnu arno yn ôl y gyfraith.',
  ].join(' '),
  signatures: 'Llofnodion',
  signaturesExplained: [
    'Mae pwy bynnag sy’n llofnodi yn gwneud hynny dros y cymalau sydd heb eu marcio,',
    'a dim ond os cânt wneud hynny dros eu sefydliad.',
  ].join(' '),
  signaturesSummary: 'Rhes i bob parti ei llofnodi: enw a rôl, llofnod, a dyddiad.',
  signatureColumns: ['Parti', 'Enw a rôl', 'Llofnod', 'Dyddiad'],
}

const agreementWords: Readonly<Record<Language, AgreementWords>> = { en: english, cy: welsh }

export function agreementWordsIn(language: Language): AgreementWords {
  return agreementWords[language]
}
