import { describe, expect, test } from 'vitest'
import { layoutSheet } from '../../src/exports/routeMap/layoutRouteMap'
import { palette } from '../../src/exports/routeMap/palette'
import { routeMapPicture } from '../../src/exports/routeMapPicture'
import { mapWith, mapWordsIn } from '../support/routeMaps'

const words = mapWordsIn('nl')
const pictureOf = (count: number, title = 'Routekaart van Proeftuin') =>
  routeMapPicture(layoutSheet(mapWith(count), words, 16 / 9), { title, description: words.description })

/** The names of elements in order, each closed where XML says so; fails on what is left open or closed twice. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const names: string[] = []
  for (const [, closing, name = '', rest = ''] of xml.matchAll(/<(\/?)([a-z]+)([^<>]*)>/g)) {
    if (closing) expect(open.pop()).toBe(name)
    else {
      names.push(name)
      if (!rest.endsWith('/')) open.push(name)
    }
  }
  expect(open).toEqual([])
  return names
}

describe('the picture of a map', () => {
  test.each([0, 4, 30])('with %i opportunities is one drawing in well-formed XML', (count) => {
    const names = elementsOf(pictureOf(count))
    expect(names[0]).toBe('svg')
    expect(new Set(names)).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'path', 'text']))
    expect(names.length).toBeGreaterThan(60)
  })

  test('has a title and says in words what it shows', () => {
    expect(pictureOf(0)).toContain('<title id="title">Routekaart van Proeftuin</title>')
    expect(pictureOf(0)).toContain(`<desc id="description">${words.description}</desc>`)
  })

  test('writes titles as text, whatever signs people typed', () => {
    const svg = pictureOf(6, 'A & B <"C">\u0000')
    expect(svg).toContain('>A &amp; B &lt;&quot;C&quot;&gt;</title>')
    expect(svg).toContain('>Post &amp; pakketten')
    expect(svg).toContain('&lt;per')
    expect(svg).not.toContain('<per')
  })

  test('stands alone: nothing is styled, scripted, linked or fetched from elsewhere', () => {
    const svg = pictureOf(30)
    expect(svg.match(/<style|<script|<a |href=|url\(|var\(|class=/g)).toBeNull()
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  test('has the light colours of the app and names a typeface that other programs have too', () => {
    const svg = pictureOf(4)
    for (const colour of [palette.hr, palette.procurement, palette.ink]) expect(svg).toContain(colour)
    expect(svg).toMatch(/font-family="[^"]*Atkinson Hyperlegible[^"]*Arial/)
  })
})
