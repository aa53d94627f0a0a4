import { describe, expect, test } from 'vitest'
import { changeQuestions, stopSigns } from '../../src/content/changeCheck'
import { type ChangeAnswers, checkChange } from '../../src/workflow/changeCheck'

const blank = Object.fromEntries(changeQuestions.map((question) => [question, ''])) as ChangeAnswers
const check = (answers: Partial<ChangeAnswers>) => checkChange({ ...blank, ...answers })
const denied = Object.fromEntries(stopSigns.map((sign) => [sign, 'no'])) as Partial<ChangeAnswers>

describe('a change of a running contract', () => {
  test('asks one question first, and says nothing before it is answered', () => {
    expect(check({})).toEqual({ outcome: 'open', because: [], asked: ['changes'] })
    expect(check({ changes: 'unknown' }).outcome).toBe('open')
  })

  test('is none when a voluntary agreement leaves the contract as it is', () => {
    expect(check({ changes: 'no', larger: 'yes' })).toMatchObject({ outcome: 'nothing', because: [] })
  })

  test.each(stopSigns)('is halted by %s alone, whatever else is true', (sign) => {
    const advice = check({ ...denied, changes: 'yes', clause: 'yes', small: 'yes', [sign]: 'yes' })
    expect(advice).toMatchObject({ outcome: 'stop', because: [sign] })
  })

  test('goes to a lawyer while anything is not known', () => {
    expect(check({ changes: 'yes' }).outcome).toBe('ask')
    expect(check({ ...denied, changes: 'yes' }).outcome).toBe('ask')
    expect(check({ ...denied, changes: 'yes', small: 'yes', nature: 'unknown' }).outcome).toBe('ask')
  })

  test('shows no stop sign when it is small or foreseen and nothing speaks against it', () => {
    expect(check({ ...denied, changes: 'yes', small: 'yes' }).outcome).toBe('allowed')
    expect(check({ ...denied, changes: 'yes', clause: 'yes' }).outcome).toBe('allowed')
  })
})
