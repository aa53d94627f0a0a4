import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { shownKinds } from '../../../../src/content/agendas'
import { goToPhase } from '../../../../src/dossier/commands/canvas/goToPhase'
import { markReady } from '../../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../../src/dossier/commands/workSession/recordSessionEvent'
import BeamerScreen from '../../../../src/features/workSession/screen/BeamerScreen'
import { renderInDossier } from '../../../support/renderInDossier'
import { canvas, session, writeSession } from '../../../support/sessionDossier'

afterEach(() => {
  delete document.documentElement.dataset.theme
  localStorage.removeItem('partnerwijzer.screenTheme')
})

const cases = [
  ...shownKinds.map((block) => [block, 3] as const),
  ...(['canvas', 'votes', 'notes'] as const).map((block) => [block, 60] as const),
]

test.each(cases)('%s with %i notes can be read from the back row, light and dark', async (block, notes) => {
  await page.viewport(1920, 1080)
  const { user } = await renderInDossier(<BeamerScreen />, {
    address: 'werksessie/scherm',
    path: 'werksessie/scherm',
    prepare: (draft) => {
      writeSession(draft, { notes, names: true, start: Date.now() })
      goToPhase(draft, canvas, 'counted')
      markReady(draft, block, 2, true)
      recordSessionEvent(draft, session, 'e2', { type: 'go', block, at: Date.now() })
    },
  })
  await screen.findByRole('heading', { level: 1 })
  await document.fonts.ready
  for (const theme of ['Donker', 'Licht']) {
    await user.click(screen.getByRole('button', { name: theme }))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    const texts = textsOn()
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.filter(({ size }) => size < 24)).toEqual([])
    expect(texts.filter(({ contrast }) => contrast < 7)).toEqual([])
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(1080)
  }
  await page.viewport(1280, 720)
  expect(textsOn().filter(({ size }) => size < 16)).toEqual([])
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(720)
})

/** Every text on the screen, with its size in pixels as it is painted and its contrast with what it stands on. */
function textsOn() {
  return [...document.querySelectorAll('[data-whole-window] *')]
    .filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
    .filter((one) => !one.closest('title') && !isForListeners(one))
    .map((one) => {
      const { fontSize, color, fill } = getComputedStyle(one)
      const drawn = one instanceof SVGGraphicsElement
      const scale = drawn ? (one.getScreenCTM()?.d ?? 1) : 1
      const turned = drawn ? Math.hypot(one.getScreenCTM()?.a ?? 1, one.getScreenCTM()?.b ?? 0) : 1
      return {
        text: one.textContent,
        size: Math.round(Number.parseFloat(fontSize) * Math.max(Math.abs(scale), turned) * 100) / 100,
        contrast: contrast(drawn ? fill : color, drawn ? underDrawing(one) : under(one)),
      }
    })
}

/** Whether it is hidden from sight, for who hears the page. */
function isForListeners(element: Element | null): boolean {
  if (!element) return false
  return getComputedStyle(element).clipPath === 'inset(50%)' || isForListeners(element.parentElement)
}

/** The colour behind an element: that of the first around it which has one. */
function under(element: Element | null): string {
  if (!element) return 'rgb(255, 255, 255)'
  const { backgroundColor } = getComputedStyle(element)
  return /, 0\)$|transparent/.test(backgroundColor) ? under(element.parentElement) : backgroundColor
}

/** A number stands on its dot; other words on the page, or on the corner that is a little darker. */
function underDrawing(element: Element): string {
  const dot = element.closest('g')?.querySelector('circle:last-of-type')
  if (dot) return getComputedStyle(dot).fill
  const corner = document.querySelector('[data-now]')
  return corner ? getComputedStyle(corner).fill : under(element)
}

/** The contrast of two colours as WCAG counts it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
