import { describe, expect, test } from 'vitest'
import { canvasMarkdown } from '../../../src/exports/canvas/canvasMarkdown'
import { canvasText } from '../../../src/exports/canvas/canvasText'
import type { CanvasSheet } from '../../../src/exports/canvas/sheet'
import { sheetWith } from '../../support/canvasSheets'

const words = { none: 'Nog geen notities.' }

/** Reads Markdown back: the boxes with the texts of their notes. Knows no more than what is written. */
function readBack(markdown: string) {
  const fields: { title: string; notes: string[] }[] = []
  for (const line of markdown.split('\n')) {
    const field = fields.at(-1)
    const [, heading] = /^## (.*)$/.exec(line) ?? []
    const [, , note] = /^( {2})?- (.*)$/.exec(line) ?? []
    const [, more] = /^ {2,4}(?![-\s])(.*)$/.exec(line) ?? []
    if (heading !== undefined) fields.push({ title: plain(heading), notes: [] })
    else if (note !== undefined) field?.notes.push(plain(note))
    else if (more !== undefined && field) field.notes.push(`${field.notes.pop() ?? ''}\n${plain(more)}`)
  }
  return fields
}

const plain = (text: string) =>
  text
    .replace(/ \*\((?:[^*]|\\\*)*\)\*$/, '')
    .replace(/ {2}$/, '')
    .replace(/\\([^A-Za-z0-9\s])/g, '$1')

const notesOf = (sheet: CanvasSheet) =>
  sheet.rows.flat().map(({ code, title, groups }) => ({
    title: `${code} ${title}`,
    notes: groups.flatMap((group) => [
      ...(group.title === '' ? [] : [`**${group.title}**`]),
      ...group.notes.map(({ text }) => text),
    ]),
  }))

describe('a canvas as Markdown', () => {
  test('can be read back: every box, every group and every note', () => {
    const sheet = sheetWith(40)
    expect(readBack(canvasMarkdown(sheet, words))).toEqual(notesOf(sheet))
  })

  test('keeps what looks like Markdown as people typed it', () => {
    const odd = ['# geen kop', '- geen lijst', '1. eerst', '*ster* en _lijn_', '`code` <b> [x](y) \\ eind']
    const [first] = sheetWith(0).rows.flat()
    if (!first) throw new Error('the sheet has no box')
    const notes = odd.map((text) => ({ text, colour: 'white' as const, details: '' }))
    const sheet = { ...sheetWith(0), rows: [[{ ...first, groups: [{ title: '', notes }] }]] }
    const markdown = canvasMarkdown(sheet, words)
    expect(readBack(markdown)[0]?.notes).toEqual(odd)
    expect(markdown).toContain('- \\# geen kop')
    expect(markdown).toContain('1\\. eerst')
  })

  test('says of an empty box that nothing is there', () => {
    expect(canvasMarkdown(sheetWith(0), words)).toContain('*Nog geen notities.*')
  })
})

describe('a canvas to paste', () => {
  test('is a list per box for Word, and plain lines for elsewhere', () => {
    const { plain: text, markup } = canvasText(sheetWith(12), words)
    expect(markup).toContain('<h2>K1 Onze reden</h2>')
    expect(markup).toContain('<li>Schoonmaak tot 2028 nr0 (SB · 3 stippen)</li>')
    expect(markup).toContain('&lt;buiten&gt;')
    expect(text).toContain('K1 Onze reden\n- Schoonmaak tot 2028 nr0 (SB · 3 stippen)')
    expect(text).not.toContain('\\')
  })
})
