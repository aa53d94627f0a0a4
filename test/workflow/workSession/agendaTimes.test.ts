import { describe, expect, test } from 'vitest'
import { hrAndProcurement } from '../../../src/content/agendas/hrAndProcurement'
import { agendaTimes, clockAt, longestBlocks } from '../../../src/workflow/workSession/agendaTimes'

const clocks = (blocks: readonly { id: string; minutes: number }[], start: string) => {
  const { begins, total } = agendaTimes(blocks)
  return [...begins.values(), total].map((minutes) => clockAt(start, minutes))
}

describe('the times of an agenda', () => {
  test('are those of the method for the meeting of HR and procurement', () => {
    expect(clocks(hrAndProcurement.blocks, '').join(' ')).toBe(
      '0:00 0:05 0:30 0:40 1:10 1:25 1:50 2:05 2:35 2:45 2:55 3:00',
    )
  })

  test('follow when a block gets longer, leaves or moves', () => {
    const [talk, pause, choose] = [
      { id: 'talk', minutes: 20 },
      { id: 'pause', minutes: 15 },
      { id: 'choose', minutes: 25 },
    ]
    expect(clocks([talk, pause, choose], '13:30')).toEqual(['13:30', '13:50', '14:05', '14:30'])
    expect(clocks([{ ...talk, minutes: 25 }, pause, choose], '13:30')).toEqual([
      '13:30',
      '13:55',
      '14:10',
      '14:35',
    ])
    expect(clocks([choose, talk], '13:30')).toEqual(['13:30', '13:55', '14:15'])
    expect(clocks([], '13:30')).toEqual(['13:30'])
  })

  test('go on past midnight, and count on without a start', () => {
    expect(clockAt('23:50', 20)).toBe('00:10')
    expect(clockAt('9:05', 10)).toBe('09:15')
    expect(clockAt('', 25 * 60)).toBe('25:00')
    expect(clockAt('straks', 5)).toBe('0:05')
  })
})

test('the two longest blocks are the ones to shorten, in their own order and never a short one', () => {
  expect(longestBlocks(hrAndProcurement.blocks).map(({ id }) => id)).toEqual(['canvas', 'firstAction'])
  expect(longestBlocks([{ id: 'a', minutes: 10 }])).toEqual([])
})
