import { pictures } from '@main/export/document/pictures'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import svgpath from 'svgpath'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '../../../../src/main/export/document/pictures.ts')
const lucide = dirname(createRequire(import.meta.url).resolve('lucide-react/package.json'))

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>]

async function iconNamed(name: string): Promise<readonly Shape[]> {
  const { __iconData } = await import(pathToFileURL(join(lucide, `dist/esm/icons/${name}.mjs`)).href)
  return __iconData.node
}

/** A shape as one absolute path, which is what a PDF can draw. */
function pathOf([tag, attributes]: Shape): string {
  const { d = '', ...others } = attributes
  const number = (name: string) => Number(others[name] ?? 0)
  switch (tag) {
    case 'path':
      return svgpath(d).abs().round(3).toString()
    case 'circle': {
      const [cx, cy, r] = [number('cx'), number('cy'), number('r')]
      return `M${cx - r} ${cy}A${r} ${r} 0 1 1 ${cx + r} ${cy}A${r} ${r} 0 1 1 ${cx - r} ${cy}Z`
    }
    case 'rect': {
      const [x, y, corner] = [number('x'), number('y'), number('rx')]
      const arc = (toX: number, toY: number) => `A${corner} ${corner} 0 0 1 ${toX} ${toY}`
      const [right, bottom] = [x + number('width'), y + number('height')]
      return [
        `M${x + corner} ${y}H${right - corner}${arc(right, y + corner)}V${bottom - corner}`,
        `${arc(right - corner, bottom)}H${x + corner}${arc(x, bottom - corner)}V${y + corner}${arc(x + corner, y)}Z`,
      ].join('')
    }
    default:
      throw new Error(`no path for ${tag}`)
  }
}

it('each picture is the icon that it says it is, and no path begins where another ended', async () => {
  const text = await readFile(source, 'utf8')
  const comments = text.matchAll(/\/\/ ([a-z0-9-]+)\n {2}(\w+): \[/g)
  const named = Array.from(comments, ([, icon = '', name = '']) => ({ icon, name }))
  expect(named.map(({ name }) => name)).toEqual(Object.keys(pictures))
  for (const { icon, name } of named) {
    const shapes = await iconNamed(icon)
    const [, drawn] = Object.entries(pictures).find(([known]) => known === name) ?? []
    expect(drawn, name).toBe(shapes.map(pathOf).join(''))
    expect(drawn, name).not.toMatch(/[a-z]/)
  }
})
