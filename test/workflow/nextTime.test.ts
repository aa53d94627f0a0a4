import { expect, test } from 'vitest'
import { nextTime } from '../../src/workflow/nextTime'

test.each([
  ['a nudge of every week', '2026-11-20', 'week', '2026-11-20', '2026-11-27'],
  ['a talk of every month', '2026-11-20', 'month', '2026-11-18', '2026-12-20'],
  ['a talk of every quarter', '2026-11-20', 'quarter', '2026-11-22', '2027-02-20'],
  ['a talk on the last day stays on the last day', '2026-10-31', 'month', '2026-12-01', '2026-12-31'],
  [
    'what was forgotten for months is planned in the future',
    '2026-03-02',
    'month',
    '2026-11-22',
    '2026-12-02',
  ],
  ['what had no day counts from today', '', 'week', '2026-11-22', '2026-11-29'],
] as const)('%s', (_, planned, repeat, today, next) => {
  expect(nextTime(planned, repeat, today)).toBe(next)
})
