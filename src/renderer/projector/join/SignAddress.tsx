/** An address to type, which may be broken before its port and nowhere else. */
export function SignAddress({ address }: { address: string }) {
  const colon = address.lastIndexOf(':')
  return (
    <>
      <span>{address.slice(0, colon)}</span>
      <wbr />
      <span>{address.slice(colon)}</span>
    </>
  )
}
