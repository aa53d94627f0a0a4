import { beforeAll, describe, expect, test } from 'vitest'
import nl from '../../../locales/nl/steps.json'
import { textWidth } from '../../../src/exports/picture/textWidth'
import '../../../src/ui/fonts.css'

const sentences = [
  ...Object.values(nl.parts).flatMap(({ title, short }) => [title, short]),
  'Kwartaalgesprek · Mirjam · 3 december 2026',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz',
  '0123456789 €&@%#?!()[]{}…–—‘’“”"\'/\\+=*',
  'Één coördinator bij Café Noordzee, IJsselstein, façade, Übersee, señor',
]

describe('the widths by which the map is laid out', () => {
  const pen = document.createElement('canvas').getContext('2d')
  const measure = (text: string, weight: number, typeface: string) => {
    if (!pen) throw new Error('There is no canvas')
    pen.font = `${weight} 16px ${typeface}`
    return pen.measureText(text).width
  }

  beforeAll(async () => {
    await document.fonts.load('400 16px "Atkinson Hyperlegible Next Variable"')
    await document.fonts.load('700 16px "Atkinson Hyperlegible Next Variable"')
    expect(document.fonts.check('16px "Atkinson Hyperlegible Next Variable"')).toBe(true)
  })

  test.each([400, 700])('leave room for every sentence in the typeface of the app (weight %i)', (weight) => {
    for (const text of sentences) {
      const real = measure(text, weight, '"Atkinson Hyperlegible Next Variable"')
      expect(textWidth(text, 16, weight === 700), text).toBeGreaterThanOrEqual(real - 0.5)
    }
  })

  test('are no more than a quarter too generous for a sentence', () => {
    for (const text of sentences.slice(0, 40)) {
      const real = measure(text, 400, '"Atkinson Hyperlegible Next Variable"')
      expect(textWidth(text, 16), text).toBeLessThan(real * 1.25)
    }
  })
})
