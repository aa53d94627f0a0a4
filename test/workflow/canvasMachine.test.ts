import { describe, expect, test } from 'vitest'
import { canvasPhases } from '../../src/content/canvases/phases'
import { areVotesShown, isSilent, knownPhase, phaseAfter } from '../../src/workflow/canvasMachine'

describe('the phases of a canvas', () => {
  test('begin where everything that is written can be seen', () => {
    expect(knownPhase('')).toBe('shown')
    expect(isSilent('')).toBe(false)
  })

  test('go from silent writing to a choice, one after the other, and stop there', () => {
    const walked = canvasPhases.map((_, steps) =>
      Array.from({ length: steps }).reduce((phase: string) => phaseAfter(phase, { type: 'next' }), 'write'),
    )
    expect(walked).toEqual(['write', 'shown', 'group', 'vote', 'counted', 'chosen'])
    expect(phaseAfter('chosen', { type: 'next' })).toBe('chosen')
  })

  test('go back the same way', () => {
    for (const [i, phase] of canvasPhases.entries()) {
      expect(phaseAfter(phase, { type: 'back' })).toBe(canvasPhases[Math.max(i - 1, 0)])
    }
  })

  test('never lock: from each of them people can go straight to any other', () => {
    for (const from of canvasPhases) {
      expect(canvasPhases.map((to) => phaseAfter(from, { type: `to.${to}` }))).toEqual([...canvasPhases])
    }
  })

  test('show the stickers only when they are counted, and hide notes only while people write alone', () => {
    expect(canvasPhases.filter(areVotesShown)).toEqual(['counted', 'chosen'])
    expect(canvasPhases.filter(isSilent)).toEqual(['write'])
  })

  test('of a newer version count as everything shown, so that nothing stays out of sight', () => {
    expect(knownPhase('dreaming')).toBe('shown')
    expect(phaseAfter('dreaming', { type: 'next' })).toBe('group')
  })
})
