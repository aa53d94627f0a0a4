import { describe, expect, test } from 'vitest'
import dutch from '../../../locales/nl/ranking.json'
import { categoryContent } from '../../../src/content/categories'
import { criteria, defaultMeasures, defaultWeights } from '../../../src/content/ranking'
import { estimateJobs, type Rankable } from '../../../src/workflow/ranking/assess'
import { rankContracts, scoreOf, toAsk } from '../../../src/workflow/ranking/rankContracts'

const today = '2026-11-22'
const settings = { weights: defaultWeights, measures: defaultMeasures }
const blank: Rankable = {
  id: 'c',
  name: '',
  supplier: '',
  category: '',
  valuePerYear: undefined,
  hoursPerWeek: undefined,
  ends: '',
  optionBy: '',
  plannedOn: '',
  clause: 'unknown',
  relation: 'unknown',
  location: '',
}
const contract = (fields: Partial<Rankable>): Rankable => ({ ...blank, ...fields })
const cleaning = contract({
  id: 'cleaning',
  name: 'Schoonmaak',
  supplier: 'Helder',
  category: 'cleaning',
  hoursPerWeek: 260,
  ends: '2029-01-01',
  clause: 'notKept',
  relation: 'good',
  location: 'Stadskantoor',
})
const software = contract({
  id: 'software',
  name: 'Software',
  supplier: 'Datawerk',
  category: 'ict',
  valuePerYear: 20_000,
  ends: '2027-01-01',
  clause: 'none',
  relation: 'poor',
  location: 'Overal',
})
const rank = (...contracts: readonly Rankable[]) => rankContracts(contracts, settings, today)
const only = (fields: Partial<Rankable>, criterion: (typeof criteria)[number], others: Rankable[] = []) => {
  const { ranked, tooLittle } = rank(contract(fields), ...others)
  const one = [...ranked, ...tooLittle].find((each) => each.contract.id === 'c')
  const reason = one?.reasons.find((each) => each.criterion === criterion)
  return [reason?.code, reason?.points]
}

describe('the ranking', () => {
  test('puts much work with a willing supplier before little work with an unwilling one', () => {
    expect(rank(software, cleaning).ranked.map(({ contract: { name } }) => name)).toEqual([
      'Schoonmaak',
      'Software',
    ])
  })

  test('is the same list for the same contracts, in whatever order they come', () => {
    const contracts = Array.from({ length: 40 }, (_, i) =>
      contract({
        id: `c${i}`,
        name: `Contract ${i % 7}`,
        supplier: `Leverancier ${i % 5}`,
        category: (['cleaning', 'ict', 'green', ''] as const)[i % 4] ?? '',
        valuePerYear: i % 3 === 0 ? undefined : i * 10_000,
        ends: i % 4 === 0 ? '' : `20${27 + (i % 4)}-06-01`,
        relation: (['good', 'unknown'] as const)[i % 2] ?? 'unknown',
        location: ['Stadskantoor', 'Gemeentewerf', ''][i % 3] ?? '',
      }),
    )
    const names = ({ ranked, tooLittle }: ReturnType<typeof rank>) =>
      [...ranked, ...tooLittle].map((one) => one.contract.id)
    const straight = names(rankContracts(contracts, settings, today))
    expect(names(rankContracts(contracts.toReversed(), settings, today))).toEqual(straight)
    expect(
      names(rankContracts([...contracts.slice(20), ...contracts.slice(0, 20)], settings, today)),
    ).toEqual(straight)
    expect(straight).toHaveLength(40)
  })

  test('gives a score that can be worked out from the points and the weights beside it', () => {
    const [first] = rank(cleaning).ranked
    if (!first) throw new Error('Nothing was ranked')
    const sum = first.reasons.reduce(
      (total, { criterion, points = 0 }) => total + defaultWeights[criterion] * points,
      0,
    )
    const weight = first.reasons.reduce((total, { criterion }) => total + defaultWeights[criterion], 0)
    expect(first.reasons.filter(({ points }) => points === undefined)).toEqual([])
    expect(first.score).toBe(Math.round((1000 * sum) / weight) / 10)
    // Everything is at its best but the place, where nobody else works: 18 of 20.
    expect([first.score, first.most]).toEqual([90, 90])
  })

  test('gives no points for what is not known but leaves room for it, and places nothing of which too little is known', () => {
    const half = contract({ ...cleaning, id: 'half', clause: 'unknown', relation: 'unknown', location: '' })
    expect(rank(half).ranked.map(({ score, most, known }) => [score, most, known])).toEqual([[60, 100, 0.6]])
    const little = contract({ id: 'little', name: 'Iets', relation: 'good' })
    const { ranked, tooLittle } = rank(little)
    expect(ranked).toEqual([])
    expect(tooLittle.map((one) => toAsk(one).map(({ criterion }) => criterion))).toEqual([
      ['labour', 'size', 'time', 'clause', 'place'],
    ])
  })

  test('never lifts a contract by what is not known, whatever the rest is', () => {
    const unknowns = {
      labour: { category: '' },
      size: { hoursPerWeek: undefined, valuePerYear: undefined },
      time: { ends: '' },
      clause: { clause: 'unknown' },
      relation: { relation: 'unknown' },
      place: { location: '' },
    } as const
    for (const all of [cleaning, { ...software, relation: 'fair' as const }]) {
      for (const criterion of criteria) {
        const without = { ...all, ...unknowns[criterion], id: 'without', name: 'A' }
        expect(rank(without, { ...all, name: 'B' }).ranked.map(({ contract: { name } }) => name)).toEqual(
          ['B', 'A'].slice(0, rank(without).ranked.length + 1),
        )
      }
    }
  })

  test('puts furniture and coffee before licences, however much those cost', () => {
    const ends = '2029-01-01'
    const bought = (name: string, category: Rankable['category'], valuePerYear: number) =>
      contract({ id: name, name, category, valuePerYear, ends })
    const { ranked } = rank(
      bought('Licenties', 'ict', 4_000_000),
      bought('Meubilair', 'furniture', 72_000),
      bought('Koffie', 'coffee', 29_750),
      bought('Schoonmaak', 'cleaning', 412_500),
      bought('Post', 'post', 48_500),
    )
    expect(ranked.map(({ contract: { name } }) => name)).toEqual([
      'Schoonmaak',
      'Post',
      'Meubilair',
      'Koffie',
      'Licenties',
    ])
  })

  test('places a contract as soon as half of the weight is known, and not before', () => {
    // Of twenty: five for labour, three for time and two for the place are ten; with four for size there are nine.
    const half = contract({ id: 'half', category: 'cleaning', ends: '2029-01-01', location: 'Stadskantoor' })
    const less = contract({ id: 'less', category: 'cleaning', hoursPerWeek: 260 })
    const { ranked, tooLittle } = rank(less, half)
    expect(ranked.map((one) => [one.contract.id, one.known])).toEqual([['half', 0.5]])
    expect(tooLittle.map((one) => [one.contract.id, one.known])).toEqual([['less', 0.45]])
    // The closest to half that whole weights come: 14 of 29.
    const weights = { labour: 5, size: 5, time: 5, clause: 5, relation: 5, place: 4 }
    const almost = contract({ category: 'cleaning', hoursPerWeek: 260, location: 'Stadskantoor' })
    expect(rankContracts([almost], { ...settings, weights }, today).ranked).toEqual([])
  })

  test('follows the weights: what weighs nothing changes nothing', () => {
    const weights = { labour: 0, size: 0, time: 0, clause: 0, relation: 5, place: 0 }
    const { ranked } = rankContracts(
      [cleaning, { ...software, relation: 'good' }],
      { ...settings, weights },
      today,
    )
    expect(ranked.map(({ score }) => score)).toEqual([100, 100])
    expect(scoreOf([], { weights: { ...weights, relation: 0 } })).toEqual({
      score: 0,
      most: 0,
      known: 0,
    })
  })
})

describe('why a contract stands where it stands', () => {
  test.each([
    ['cleaning', ['high', 1]],
    ['furniture', ['medium', 0.5]],
    ['ict', ['low', 0.2]],
    ['other', ['otherCategory', undefined]],
    ['', ['unknown', undefined]],
  ] as const)('labour in %s', (category, reason) => {
    expect(only({ category }, 'labour')).toEqual(reason)
  })

  test.each([
    [{ hoursPerWeek: 50 }, ['hours', 0.5]],
    [{ hoursPerWeek: 500 }, ['hours', 1]],
    [{ hoursPerWeek: 0, valuePerYear: 900_000 }, ['hours', 0]],
    [{ valuePerYear: 125_000, category: 'cleaning' }, ['value', 0.5]],
    [{ valuePerYear: 125_000, category: 'furniture' }, ['value', 0.25]],
    [{ valuePerYear: 900_000, category: 'ict' }, ['value', 0.2]],
    [{ valuePerYear: 900_000 }, ['valueOfUnknown', 0.2]],
    [{ hoursPerWeek: 50, category: 'ict' }, ['hours', 0.5]],
    [{}, ['unknown', undefined]],
  ] as const)('size of %o', (fields, reason) => {
    expect(only(fields, 'size')).toEqual(reason)
  })

  test.each([
    [{ ends: '2026-11-21' }, ['over', 0]],
    [{ ends: '2026-11-22' }, ['short', 0.3]],
    [{ ends: '2027-08-22' }, ['short', 0.3]],
    [{ ends: '2027-08-23' }, ['enough', 0.8]],
    [{ ends: '2028-11-23' }, ['long', 1]],
    [{ ends: '2028-11-23', optionBy: '2027-05-01' }, ['option', 1]],
    [{ ends: '2027-01-01', optionBy: '2026-11-21' }, ['short', 0.3]],
    [{ ends: '2029-01-01', optionBy: '2028-12-01' }, ['long', 1]],
    [{ plannedOn: '2027-02-23' }, ['plannedAhead', 1]],
    [{ plannedOn: '2027-02-22' }, ['plannedSoon', 0.5]],
    [{ plannedOn: '2026-10-01' }, ['plannedPast', 0.3]],
    [{}, ['unknown', undefined]],
  ])('time of %o', (fields, reason) => {
    expect(only(fields, 'time')).toEqual(reason)
  })

  test('whole months that are left are counted, not rounded up', () => {
    const [{ reasons } = { reasons: [] }] = rank(contract({ ...cleaning, ends: '2028-01-21' })).ranked
    expect(reasons.find(({ criterion }) => criterion === 'time')?.values).toMatchObject({
      count: 13,
      limit: 9,
    })
  })

  test('place counts other suppliers with work of people at the same address, however it is written', () => {
    const here = { category: 'cleaning', supplier: 'Helder', location: 'Stadskantoor' } as const
    const at = (id: string, fields: Partial<Rankable>) =>
      contract({ id, category: 'catering', location: ' stadskantoor ', ...fields })
    expect(only(here, 'place')).toEqual(['alone', 0])
    expect(only(here, 'place', [at('d', { supplier: 'HELDER' })])).toEqual(['alone', 0])
    expect(only(here, 'place', [at('d', { supplier: 'Tafel' })])).toEqual(['shared', 0.5])
    expect(only(here, 'place', [at('d', { supplier: 'Tafel' }), at('e', { supplier: 'Blad' })])).toEqual([
      'shared',
      1,
    ])
    expect(only(here, 'place', [at('d', { supplier: 'Datawerk', category: 'ict' })])).toEqual(['alone', 0])
    expect(only(here, 'place', [at('d', { supplier: 'Tafel', ends: '2020-01-01' })])).toEqual(['alone', 0])
  })

  test('every reason that can be given has its words', () => {
    const words: Record<string, Record<string, string>> = dutch.reasons
    const codes = {
      labour: ['high', 'medium', 'low', 'unknown', 'otherCategory'],
      size: ['hours', 'value', 'valueOfUnknown', 'unknown'],
      time: [
        'long_one',
        'enough',
        'short_one',
        'option',
        'over',
        'plannedAhead',
        'plannedSoon',
        'plannedPast',
      ],
      clause: ['notKept', 'kept', 'none', 'unknown'],
      relation: ['good', 'fair', 'poor', 'unknown'],
      place: ['alone', 'shared_one', 'unknown'],
    }
    const missing = criteria.flatMap((criterion) =>
      codes[criterion].filter((code) => !words[criterion]?.[code]),
    )
    expect(missing).toEqual([])
  })
})

describe('the jobs that a source estimates', () => {
  test('come from its percentages and the hours, and only for the categories it is about', () => {
    const estimate = estimateJobs(contract({ category: 'catering', hoursPerWeek: 255 }))
    expect(estimate).toMatchObject({ hoursFrom: 12.75, hoursTo: 25.5, from: 0.5, to: 1 })
    expect(estimate?.share.sources).toEqual(['maatwerk-handreiking'])
    expect(estimateJobs(contract({ category: 'green', hoursPerWeek: 255 }))).toBeUndefined()
    expect(estimateJobs(contract({ category: 'catering', valuePerYear: 400_000 }))).toBeUndefined()
  })

  test('are estimated for catering and cleaning, as the source says', () => {
    const estimated = Object.entries(categoryContent).filter(([, { jobShare }]) => jobShare)
    expect(estimated.map(([category]) => category)).toEqual(['cleaning', 'catering'])
  })
})
