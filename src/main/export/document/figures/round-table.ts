import type { Sector } from '@core/sector'
import { colours } from '../colours'
import type { Figure, Pen } from '../figure'
import { sectorMarks } from '../sector-marks'

const tableRadius = 22
const tableEdge = 1.5
const seatRadius = 4.1
const seatRoom = 13
const nearestRing = 33
const furthestFirstRing = 44
const ringGap = 13
const rings = 3

/** The cover's picture: a round table and its seats, each with the mark of its sector, as far as three rings go. */
export function roundTable(seated: readonly Sector[]): Figure {
  const around = ringsFor(seated.length)
  const outermost = Math.max(...around.map(({ radius }) => radius)) + seatRadius
  return {
    width: outermost * 2,
    height: outermost * 2,
    draw(pen) {
      pen.mark('disc', outermost, outermost, tableRadius, colours.rule)
      pen.mark('disc', outermost, outermost, tableRadius - tableEdge, colours.paper)
      let taken = 0
      for (const { radius, seats } of around) {
        drawRing(seated.slice(taken, taken + seats), radius, outermost, pen)
        taken += seats
      }
    },
  }
}

/** As few rings as the seats need, filled alike. */
function ringsFor(seats: number): { readonly radius: number; readonly seats: number }[] {
  const first = Math.min(furthestFirstRing, Math.max(nearestRing, (seats * seatRoom) / (2 * Math.PI)))
  const radii: number[] = []
  let room = 0
  while (radii.length < rings && room < Math.max(1, seats)) {
    const radius = first + radii.length * ringGap
    radii.push(radius)
    room += seatsAt(radius)
  }
  let left = Math.min(seats, room)
  return radii.map((radius, index) => {
    const isLast = index === radii.length - 1
    const taken = isLast ? left : Math.min(left, Math.round((Math.min(seats, room) * seatsAt(radius)) / room))
    left -= taken
    return { radius, seats: taken }
  })
}

function seatsAt(radius: number): number {
  return Math.round((2 * Math.PI * radius) / seatRoom)
}

function drawRing(seated: readonly Sector[], radius: number, centre: number, pen: Pen): void {
  seated.forEach((sector, index) => {
    const angle = (index / seated.length) * 2 * Math.PI - Math.PI / 2
    const { shape, colour } = sectorMarks[sector]
    pen.mark(shape, centre + radius * Math.cos(angle), centre + radius * Math.sin(angle), seatRadius, colour)
  })
}
