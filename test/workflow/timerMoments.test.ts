import { expect, test } from 'vitest'
import { guideStages } from '../../src/content/canvases/guide'
import { momentBetween } from '../../src/workflow/timerMoments'

/** What is said while five minutes pass, second by second. */
function saidIn(seconds: number) {
  return Array.from({ length: seconds }, (_, i) =>
    momentBetween(seconds - i, seconds - i - 1, seconds),
  ).filter(Boolean)
}

test('the timer speaks at half of the time, in the last minute and at the end, and no more', () => {
  expect(saidIn(5 * 60)).toEqual(['half', 'minute', 'end'])
  expect(saidIn(60)).toEqual(['end'])
})

test('a computer that was busy for a while does not swallow the end', () => {
  expect(momentBetween(200, 0, 300)).toBe('end')
})

test('the twelve stages are an hour together', () => {
  expect(guideStages).toHaveLength(12)
  expect(guideStages.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60)
})
