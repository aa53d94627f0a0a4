import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/exports/picture/textWidth'
import { wrap } from '../../src/exports/picture/wrap'

const size = 16

describe('text on the map', () => {
  test('stays on one line when it fits', () => {
    expect(wrap('Verhaal bestuur', { width: 200, size, lines: 2 })).toEqual(['Verhaal bestuur'])
  })

  test('breaks between words', () => {
    expect(wrap('Verhaal bestuur', { width: 80, size, lines: 2 })).toEqual(['Verhaal', 'bestuur'])
  })

  test('breaks a word that is too long by itself with a hyphen, and leaves no single letter behind', () => {
    const lines = wrap('Arbeidsongeschiktheid', { width: 80, size, lines: 4 })
    expect(lines.join('').replaceAll('-', '')).toBe('Arbeidsongeschiktheid')
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
    expect(lines.at(-1)?.length).toBeGreaterThanOrEqual(3)
  })

  test('ends in an ellipsis when there is no more room', () => {
    const lines = wrap('Onderhoud van de groenvoorziening rond alle locaties', { width: 120, size, lines: 2 })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })

  test('never becomes wider than its room, in any script', () => {
    for (const text of [
      'Sociale inkoop '.repeat(9),
      'ééééÅÅÅ ŁŁŁ',
      '社会調達の計画',
      'Ж'.repeat(40),
      '👩‍👩‍👧 gezin',
    ]) {
      for (const width of [40, 75, 120, 300]) {
        const widths = wrap(text, { width, size, bold: true, lines: 3 }).map((line) =>
          textWidth(line, size, true),
        )
        expect(Math.max(...widths)).toBeLessThanOrEqual(width)
      }
    }
  })

  test('that is empty takes one empty line at most', () => {
    expect(wrap('  ', { width: 100, size, lines: 2 }).join('')).toBe('')
  })
})
