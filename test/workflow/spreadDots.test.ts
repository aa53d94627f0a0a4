import { expect, test } from 'vitest'
import { spreadDots } from '../../src/workflow/spreadDots'

const room = { apart: 22, step: 24, left: 44, right: 408 }

test('dots that are apart stay where they are', () => {
  const dots = [
    { cx: 100, cy: 100 },
    { cx: 130, cy: 100 },
  ]
  expect(spreadDots(dots, room)).toEqual(dots)
})

test('forty dots in one place do not cover each other, and stay within the drawing', () => {
  const dots = Array.from({ length: 40 }, () => ({ cx: 60, cy: 60 }))
  const spread = spreadDots(dots, room)
  expect(spread[0]).toEqual({ cx: 60, cy: 60 })
  for (const [at, { cx, cy }] of spread.entries()) {
    expect(cx).toBeGreaterThanOrEqual(room.left)
    expect(cx).toBeLessThanOrEqual(room.right)
    for (const other of spread.slice(at + 1)) {
      expect(Math.hypot(other.cx - cx, other.cy - cy)).toBeGreaterThanOrEqual(room.apart)
    }
  }
})
