import { describe, expect, test } from 'vitest'
import { layoutEmptyPage, layoutPages, type Paper, papers } from '../../../src/exports/canvas/layoutPages'
import { layoutPicture } from '../../../src/exports/canvas/layoutPicture'
import { canvasLook } from '../../../src/exports/canvas/look'
import { emptySheet } from '../../../src/exports/canvas/sheet'
import type { Picture } from '../../../src/exports/picture/shapes'
import { svgPicture } from '../../../src/exports/picture/svgPicture'
import { textWidth } from '../../../src/exports/picture/textWidth'
import { noteNumber, sheetWith } from '../../support/canvasSheets'

const words = { page: (page: number, pages: number) => `blad ${page} van ${pages}` }

/** Everything that can be read, without what breaking lines adds. */
function readable(pictures: readonly Picture<string>[]): string {
  const lines = pictures.flatMap(({ shapes }) =>
    shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
  )
  return lines.join('').replace(/[\s-]/g, '')
}

function missingNotes(pictures: readonly Picture<string>[], count: number): string[] {
  const all = readable(pictures)
  return Array.from({ length: count }, (_, i) => noteNumber(i).text).filter(
    (text) => !all.includes(text.replace(/[\s-]/g, '')),
  )
}

/** Texts that stick out of the sheet. */
function clipped({ width, height, shapes }: Picture<string>): string[] {
  return shapes.flatMap((one) => {
    if (one.kind !== 'text') return []
    const wide = textWidth(one.text, one.size, one.bold)
    const left = one.x - { start: 0, middle: wide / 2, end: wide }[one.anchor ?? 'start']
    const isInside =
      left >= -0.5 && left + wide <= width + 0.5 && one.y - one.size * 0.9 >= 0 && one.y <= height
    return isInside ? [] : [one.text]
  })
}

describe('the picture of a canvas', () => {
  test.each([0, 7, 60, 1000])('shows all of %i notes, and cuts off none', (count) => {
    const picture = layoutPicture(sheetWith(count))
    expect(missingNotes([picture], count)).toEqual([])
    expect(clipped(picture)).toEqual([])
  })

  test('lies like a sheet of paper, however much is on it', () => {
    for (const count of [0, 60, 1000]) {
      const { width, height } = layoutPicture(sheetWith(count))
      expect(width / height).toBeGreaterThan(1.3)
      expect(width / height).toBeLessThan(1.5)
    }
  })

  test('is an SVG with real text, in which signs that people typed stay signs', () => {
    const svg = svgPicture(layoutPicture(sheetWith(7)), canvasLook, { title: 'A & B', description: 'C' })
    expect(svg).toContain('<title id="title">A &amp; B</title>')
    expect(svg).toContain('Kansenkaart: sessie &amp; zo')
    expect(svg).toContain('&lt;buiten&gt;')
    expect(svg.match(/<style|<script|<image|href=|url\(|undefined|NaN/g)).toBeNull()
  })
})

describe.each<Paper>(['A3', 'A4'])('a canvas on %s', (paper) => {
  test.each([0, 7, 60, 400])('shows all of %i notes, on as many sheets as they ask for', (count) => {
    const pages = layoutPages(sheetWith(count), paper, words)
    expect(missingNotes(pages, count)).toEqual([])
    expect(pages.flatMap(clipped)).toEqual([])
    const { width, height } = papers[paper]
    expect(pages.every((page) => page.width === width && page.height === height)).toBe(true)
    if (count <= 7) expect(pages).toHaveLength(1)
    if (count === 400) expect(pages.length).toBeGreaterThan(1)
  })

  test('numbers its sheets, and says of a box that it goes on', () => {
    const pages = layoutPages(sheetWith(400), paper, words)
    expect(readable(pages.slice(0, 1))).toContain(`blad1van${pages.length}`)
    expect(readable(pages.slice(1, 2))).toContain('Onzereden(vervolg)')
    expect(readable(pages.slice(1))).not.toContain('(vervolg)(vervolg)')
  })

  test('has every box with its code when it is empty, all of them equally high', () => {
    const page = layoutEmptyPage(emptySheet(sheetWith(60)), paper)
    expect(missingNotes([page], 1)).toHaveLength(1)
    for (const code of ['K1', 'K2', 'K3', 'K4', 'K5', 'K6']) expect(readable([page])).toContain(code)
    expect(clipped(page)).toEqual([])
  })

  test('cuts a note that is longer than a sheet over several, and loses no word of it', () => {
    const sheet = sheetWith(0)
    const text = Array.from({ length: 3000 }, (_, i) => `woord${i}`).join(' ')
    const [first, ...others] = sheet.rows[0] ?? []
    if (!first) throw new Error('the sheet has no box')
    const long = { ...first, groups: [{ title: 'Lang', notes: [{ ...noteNumber(0), text }] }] }
    const pages = layoutPages({ ...sheet, rows: [[long, ...others]] }, paper, words)
    const all = pages.flatMap(({ shapes }) =>
      shapes.flatMap((one) => (one.kind === 'text' ? one.text.split(' ') : [])),
    )
    expect(new Set(all.filter((word) => /^woord\d+$/.test(word))).size).toBe(3000)
  })
})
