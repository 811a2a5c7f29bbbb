/** 128 random bits, in hex. Unlike `crypto.randomUUID` it is there on a page that came over plain HTTP. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
