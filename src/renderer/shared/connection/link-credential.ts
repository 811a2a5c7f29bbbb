import type { Credential } from '@protocol/live/messages'

/** How this page shows that it may come in: once with the key of its link, from then on with what it got for it. */
export interface LinkCredential {
  readonly read: () => Credential | null
  /** Keeps the token for as long as this tab lives, a reload included, and takes the spent key out of the address. */
  readonly keep: (token: string) => void
}

/** The key comes after `#k=`, which no browser sends to a server. The same link again in the same tab is no new key. */
export function linkCredential(page: string): LinkCredential {
  const place = `roundtable.${page}`
  const keyInAddress = () => new URLSearchParams(location.hash.slice(1)).get('k') ?? ''
  return {
    read: () => {
      const key = keyInAddress()
      const token = sessionStorage.getItem(`${place}.token`)
      const isSpent = key === '' || key === sessionStorage.getItem(`${place}.key`)
      if (!isSpent) return { type: 'key', key }
      return token === null ? null : { type: 'token', token }
    },
    keep: (token) => {
      sessionStorage.setItem(`${place}.key`, keyInAddress())
      sessionStorage.setItem(`${place}.token`, token)
      history.replaceState(null, '', location.pathname)
    },
  }
}
