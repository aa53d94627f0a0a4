import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/tools.mjs'

const tokens = new Map(
  [...read('src/ui/tokens.css').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
)

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** The value of a colour token in one theme, followed to the end: '#1e2430'. */
function colour(name: string, theme: 'light' | 'dark'): string {
  const value = tokens.get(name) ?? ''
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  if (reference) return colour(reference, theme)
  const [, light = '', dark = ''] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? []
  return theme === 'light' ? light : dark
}

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const surfaces = ['page', 'card', 'soft'] as const

const notes = ['yellow', 'green', 'blue', 'pink', 'purple', 'white'].map((colour) => `note-${colour}`)

/** Every pair of text and what it stands on. */
const text: readonly (readonly [ink: string, surfaces: readonly string[]])[] = [
  ['ink', [...surfaces, ...notes, 'attention-soft', 'wrong-soft', 'good-soft']],
  ['quiet', [...surfaces, 'attention-soft']],
  ['hr', ['page', 'card']],
  ['procurement', ['page', 'card']],
  ['good', ['page', 'card', 'good-soft']],
  ['attention', ['page', 'card', 'attention-soft']],
  ['wrong', ['page', 'card', 'wrong-soft']],
  ['on-action', ['action', 'action-hover', 'action-active']],
]

/** Borders, stations and focus rings beside what they stand on. */
const shapes: readonly (readonly [shape: string, surfaces: readonly string[]])[] = [
  ...notes.map((note) => [`${note}-edge`, [note]] as const),
  ['field-border', surfaces],
  ['focus', [...surfaces, 'attention-soft', 'wrong-soft', 'good-soft']],
  ['hr', surfaces],
  ['procurement', surfaces],
  ['action', surfaces],
  ['attention-border', ['attention-soft', 'page']],
]

const pairs = (list: typeof text) =>
  list.flatMap(([ink, under]) => under.map((surface) => [ink, surface] as const))

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(pairs(text))('%s can be read on %s', (ink, surface) => {
    expect(contrast(colour(`--pw-${ink}`, theme), colour(`--pw-${surface}`, theme))).toBeGreaterThanOrEqual(
      4.5,
    )
  })

  test.each(pairs(shapes))('%s can be told from %s', (shape, surface) => {
    expect(contrast(colour(`--pw-${shape}`, theme), colour(`--pw-${surface}`, theme))).toBeGreaterThanOrEqual(
      3,
    )
  })
})

describe('the palette', () => {
  const decoration = ['hairline', 'backdrop']

  test('holds no colour whose contrast nobody checked', () => {
    const isColour = (name: string) => colour(name, 'light') !== '' || name === '--pw-backdrop'
    const colours = [...tokens.keys()].filter((name) => name.startsWith('--pw-') && isColour(name))
    const checked = new Set([...pairs(text), ...pairs(shapes)].flat())
    expect(colours.length).toBeGreaterThan(15)
    expect(
      colours.filter((name) => ![...checked, ...decoration].includes(name.slice('--pw-'.length))),
    ).toEqual([])
  })

  test('is the only place with colours, so that a theme replaces them all', () => {
    const styles = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.css') && !file.endsWith('/tokens.css'))
    const hardCoded = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color)\(/i
    expect(styles.length).toBeGreaterThan(10)
    expect(styles.filter((file) => hardCoded.test(read(file)))).toEqual([])
  })

  test('asks for no token that does not exist', () => {
    const styles = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.css'),
    )
    const all = styles.map((file) => read(`src/${file}`)).join('\n')
    const defined = new Set([...all.matchAll(/(--pw-[\w-]+):/g)].map(([, name]) => name))
    const asked = new Set([...all.matchAll(/var\((--pw-[\w-]+)/g)].map(([, name]) => name))
    expect([...asked].filter((name) => !defined.has(name))).toEqual([])
  })

  test('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})
