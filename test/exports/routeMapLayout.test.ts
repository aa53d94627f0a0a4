import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/exports/picture/textWidth'
import type { Box, Drawing, Shape } from '../../src/exports/routeMap/drawing'
import { layoutRouteMap, layoutSheet } from '../../src/exports/routeMap/layoutRouteMap'
import { shapesOf } from '../../src/exports/routeMapPicture'
import { mapWith, mapWordsIn } from '../support/routeMaps'

const nl = mapWordsIn('nl')
const en = mapWordsIn('en')

type Text = Extract<Shape, { kind: 'text' }>

/** The room of a line of text; letters reach three quarters above and a quarter below its foot. */
function roomOf({ x, y, text, size, bold, anchor }: Text): Box {
  const width = textWidth(text, size, bold)
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  return { x: left, y: y - size * 0.75, width, height: size }
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

const textsOf = ({ items }: Drawing) =>
  shapesOf(items).filter((shape): shape is Text => shape.kind === 'text')

function overlaps(drawing: Drawing): string[] {
  const texts = textsOf(drawing).map((text) => ({ text: text.text, box: roomOf(text) }))
  return texts.flatMap((one, i) =>
    texts.slice(i + 1).flatMap((other) => (touch(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
  )
}

function outside(drawing: Drawing): string[] {
  return textsOf(drawing)
    .filter((text) => {
      const { x, y, width, height } = roomOf(text)
      return x < -1 || y < -1 || x + width > drawing.width + 1 || y + height > drawing.height + 1
    })
    .map(({ text }) => text)
}

function linksThatTouch({ items }: Drawing): string[] {
  const links = items.flatMap((item) => (item.kind === 'link' ? [item] : []))
  return links.flatMap((one, i) =>
    links.slice(i + 1).flatMap((other) => (touch(one.box, other.box) ? [`${one.name} / ${other.name}`] : [])),
  )
}

const counts = [0, 1, 2, 4, 7, 16, 30]

describe.each([288, 358, 700, 860, 944, 1030, 1136])('a map of %i px wide', (width) => {
  test.each(counts)('with %i opportunities has no text over other text or over its edge', (count) => {
    const drawing = layoutRouteMap(mapWith(count), nl, width)
    expect({ over: overlaps(drawing), outside: outside(drawing) }).toEqual({ over: [], outside: [] })
    expect(drawing.width).toBe(width)
  })

  test('has none in English either', () => {
    const drawing = layoutRouteMap(mapWith(11), en, width)
    expect({ over: overlaps(drawing), outside: outside(drawing) }).toEqual({ over: [], outside: [] })
  })

  test('gives every link a place of its own, large enough to press', () => {
    const drawing = layoutRouteMap(mapWith(30), nl, width)
    expect(linksThatTouch(drawing)).toEqual([])
    const sizes = drawing.items.flatMap((item) => (item.kind === 'link' ? [item.box] : []))
    expect(Math.min(...sizes.map((box) => box.width))).toBeGreaterThanOrEqual(24)
    expect(Math.min(...sizes.map((box) => box.height))).toBeGreaterThanOrEqual(44)
  })
})

test('a phone gets a map from top to bottom, a desk one from left to right', () => {
  const [phone, desk] = [358, 1030].map((width) => layoutRouteMap(mapWith(3), nl, width))
  expect(phone?.height).toBeGreaterThan(1200)
  expect(desk?.height).toBeLessThan(1100)
})

test.each(counts)('a sheet with %i opportunities has no text over other text or over its edge', (count) => {
  for (const shape of [16 / 9, 277 / 128]) {
    const drawing = layoutSheet(mapWith(count), nl, shape)
    expect({ over: overlaps(drawing), outside: outside(drawing) }).toEqual({ over: [], outside: [] })
  }
})

test('more opportunities make a sheet wider, so that it keeps its shape', () => {
  const [few, many] = [4, 30].map((count) => layoutSheet(mapWith(count), nl, 16 / 9))
  expect(few?.width).toBeLessThan(many?.width ?? 0)
  expect((many?.width ?? 0) / (many?.height ?? 1)).toBeGreaterThan(1)
})

test('labels stand upright and are never smaller than 13 px', () => {
  const sizes = textsOf(layoutRouteMap(mapWith(30), nl, 944)).map(({ size }) => size)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
})

test('far too many opportunities are folded into one link, and what asks for people stays', () => {
  const map = mapWith(200)
  const { items } = layoutRouteMap(map, nl, 1030)
  const links = items.flatMap((item) => (item.kind === 'link' ? [item] : []))
  const lonely = map.walked.filter(({ needsAction }) => needsAction).length
  expect(links.at(-1)?.name).toBe('Nog 146 kansen: bekijk alle kansen')
  expect(links.filter(({ name }) => name.includes('Nog geen volgende actie')).length).toBeGreaterThanOrEqual(
    Math.min(30, lonely),
  )
})

test('the dossier that begins shows the line that waits for its first opportunity', () => {
  const names = layoutRouteMap(mapWith(0), nl, 1030).items.flatMap((item) =>
    item.kind === 'link' ? [item.name] : [],
  )
  expect(names[0]).toBe('Stap 1: Commitment – 0 van 4 klaar')
  expect(names[1]).toBe('1.1 Aanleiding – open. Begin hier')
  expect(names.slice(-2)).toEqual(['Stap 4: Doen', 'Jullie eerste kans: ga naar de kansen'])
})
