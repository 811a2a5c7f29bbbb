import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** 128 bits that nobody guesses, as 22 characters of base64url. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url')
}

/** 6 digits to be read from a screen and typed. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0')
}

/** What a token is known by: SHA-256, in hex. The token cannot be made of it. */
export function idOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Compares in a time that says nothing about where they differ. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest())
}
