/**
 * The ids in this device's own order for this stage: always the same here, and as good as random from one device to the
 * next, so that over a room no option gains by standing first. An id that comes or goes moves no other.
 */
export function ownOrder(ids: readonly string[], deviceSeed: string, stageId: string): readonly string[] {
  const ranked = ids.map((id) => ({ id, rank: rankOf(`${deviceSeed}/${stageId}/${id}`) }))
  return ranked.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1)).map(({ id }) => id)
}

/** FNV-1a over UTF-16 code units, then MurmurHash3's last mix: FNV alone hardly spreads the last letters. */
function rankOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
