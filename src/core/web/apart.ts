/** Something drawn in a picture: a rectangle about its middle, measured from the picture's top left corner. */
export interface Body {
  readonly width: number
  readonly height: number
  x: number
  y: number
}

export interface Room {
  readonly width: number
  readonly height: number
}

/** How much stays free beside and above something. */
export interface Gap {
  readonly across: number
  readonly down: number
}

/** Two bodies that a line joins. */
export interface JoiningLine {
  readonly from: Body
  readonly to: Body
}

/** Less than this is nothing. */
const nothing = 1e-3

/** Where something begins before it is laid out: evenly spread from the middle, whatever the number. */
export function onSpiral(index: number, spread: number, room: Room): { readonly x: number; readonly y: number } {
  const [radius, angle] = [(spread / 2) * Math.sqrt(index + 0.5), index * Math.PI * (3 - Math.sqrt(5))]
  return { x: room.width / 2 + radius * Math.cos(angle), y: room.height / 2 + radius * Math.sin(angle) }
}

/** Stretches a picture over all the room that there is, which is seldom as square as forces leave it. */
export function fill(bodies: readonly Body[], room: Room): void {
  const xs = stretched(
    bodies.map(({ x, width }) => ({ place: x, size: width })),
    room.width,
  )
  const ys = stretched(
    bodies.map(({ y, height }) => ({ place: y, size: height })),
    room.height,
  )
  for (const [index, body] of bodies.entries()) {
    body.x = xs[index] ?? body.x
    body.y = ys[index] ?? body.y
  }
}

/** Moves bodies that cover one another apart the shorter way, and back into the room. Says whether any did. */
export function pushApart(bodies: readonly Body[], room: Room, gap: Gap): boolean {
  let moved = false
  for (const [index, one] of bodies.entries()) {
    for (let at = index + 1; at < bodies.length; at++) {
      const other = bodies[at]
      if (other === undefined) continue
      const [dx, dy] = [other.x - one.x, other.y - one.y]
      const overX = (one.width + other.width) / 2 + gap.across - Math.abs(dx)
      const overY = (one.height + other.height) / 2 + gap.down - Math.abs(dy)
      if (overX <= nothing || overY <= nothing) continue
      moved = true
      const [stepX, stepY] = overX < overY ? [(Math.sign(dx) || 1) * overX, 0] : [0, (Math.sign(dy) || 1) * overY]
      one.x -= stepX / 3
      one.y -= stepY / 3
      other.x += stepX / 3
      other.y += stepY / 3
    }
  }
  for (const body of bodies) {
    body.x = within(body.x, body.width / 2, room.width)
    body.y = within(body.y, body.height / 2, room.height)
  }
  return moved
}

/** Moves bodies from under the lines that join others; so much stays free beside a line. Says whether any was. */
export function pushOffLines(bodies: readonly Body[], lines: readonly JoiningLine[], beside: number): boolean {
  let moved = false
  for (const { from, to } of lines) {
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(dx, dy) || 1
    const [acrossX, acrossY] = [-dy / length, dx / length]
    for (const body of bodies) {
      if (body === from || body === to) continue
      const along = ((body.x - from.x) * dx + (body.y - from.y) * dy) / length
      if (along < 0 || along > length) continue
      const aside = (body.x - from.x) * acrossX + (body.y - from.y) * acrossY
      const needed = (Math.abs(acrossX) * body.width + Math.abs(acrossY) * body.height) / 2 + beside
      if (Math.abs(aside) >= needed - nothing) continue
      moved = true
      const step = ((aside < 0 ? -1 : 1) * needed - aside) / 3
      body.x += step * acrossX
      body.y += step * acrossY
    }
  }
  return moved
}

function stretched(places: readonly { readonly place: number; readonly size: number }[], length: number): number[] {
  const [least, most] = [Math.min(...places.map(({ place }) => place)), Math.max(...places.map(({ place }) => place))]
  const margin = Math.max(...places.map(({ size }) => size)) / 2
  if (most - least < nothing) return places.map(() => length / 2)
  return places.map(({ place }) => margin + ((place - least) / (most - least)) * Math.max(0, length - 2 * margin))
}

function within(place: number, half: number, length: number): number {
  return length <= 2 * half ? length / 2 : Math.min(Math.max(place, half), length - half)
}
