import { describe, expect, test } from 'vitest'
import { helpQuestions } from '../../src/content/instruments'
import { adviseInstruments } from '../../src/workflow/instrumentAdvice'

describe('the help to choose an instrument', () => {
  test('advises nothing while nothing is known, and says what to ask', () => {
    expect(adviseInstruments({})).toEqual({
      reasons: [],
      first: [],
      beside: [],
      warnings: [],
      ask: helpQuestions,
    })
    expect(adviseInstruments({ handsOn: 'unknown' }).ask).toContain('handsOn')
  })

  test.each([
    [{ running: 'yes' }, [], ['awardCriterion']],
    [{ small: 'yes' }, ['socialEnterprise'], []],
    [{ marketKnown: 'no' }, ['marketConsultation'], []],
    [{ handsOn: 'yes' }, ['performanceCondition'], ['awardCriterion']],
    [{ differ: 'yes' }, ['awardCriterion'], ['performanceCondition']],
    [{ socialProviders: 'yes' }, ['reservedContract'], ['lots']],
    [{ separable: 'yes' }, ['lots'], ['reservedContract']],
    [{ highSkilled: 'yes' }, ['tailored'], ['awardCriterion']],
  ] as const)('answers %o', (answers, first, beside) => {
    expect(adviseInstruments(answers)).toMatchObject({ first, beside })
  })

  test('advises several at once, each with its own reason, and each once', () => {
    const { first, beside, reasons } = adviseInstruments({ handsOn: 'yes', differ: 'yes', separable: 'yes' })
    expect(first).toEqual(['performanceCondition', 'awardCriterion', 'lots'])
    expect(beside).toEqual(['reservedContract'])
    expect(reasons.map(({ situation }) => situation)).toEqual(['handsOn', 'differ', 'separable'])
  })

  test('warns for what has nothing to do with the contract, and for what nobody will check', () => {
    expect(adviseInstruments({ linked: 'no', checkable: 'no' }).warnings).toEqual([
      'notLinked',
      'notCheckable',
    ])
  })
})
