import { readPolisExport, type PolisExport, type PolisRead } from '@protocol/polis-export'

export const header = 'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body'
export const voteHeader = 'timestamp,datetime,comment-id,voter-id,vote'

/** A small made-up export: two statements that are shown, one that is hidden, and two people. */
export const small = {
  comments: [
    header,
    '10,Mon,0,4,1,0,1,More benches',
    '11,Mon,1,,0,0,-1,Hidden words',
    '12,Mon,2,5,0,0,0,Fewer cars',
  ].join('\n'),
  votes: [voteHeader, '100,Mon,0,7,1', '101,Mon,2,7,0', '102,Mon,0,8,-1'].join('\n'),
  summary: 'topic,Parks\nurl,https://example.org',
  attribution: ' Credit ',
} satisfies PolisExport

export function withStatements(...rows: string[]): Partial<PolisExport> {
  return { comments: [header, ...rows].join('\n'), votes: voteHeader }
}

/** The small export with these votes instead, or with more. */
export function withVotes(...rows: string[]): Partial<PolisExport> {
  return { votes: [voteHeader, ...rows].join('\n') }
}

export function withMoreVotes(...rows: string[]): Partial<PolisExport> {
  return { votes: [small.votes, ...rows].join('\n') }
}

export function readSmall(changed: Partial<PolisExport> = {}): PolisRead {
  return readPolisExport({ ...small, ...changed })
}

export function accepted(result: PolisRead): Extract<PolisRead, { read: true }> {
  if (!result.read) throw new Error(`Not read: ${JSON.stringify(result.problems)}`)
  return result
}

export function broken(result: PolisRead): Extract<PolisRead, { read: false }> {
  if (result.read) throw new Error('Read, though it is broken')
  return result
}
