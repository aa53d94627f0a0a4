import { describe, expect, test } from 'vitest'
import { perYear } from '../../../../src/imports/contracts/check/perYear'
import { importing, noticesOf } from '../importing'

const register = (...rows: readonly string[]) =>
  ['Contractnummer;Naam;Leverancier;Waarde per jaar;Startdatum;Einddatum;Opmerking', ...rows].join('\n')

describe('what cannot be read', () => {
  const text = register(
    'K1;Groen;Blad;1.000;01-01-2025;medio 2026;',
    'K2;Koffie;Bakkie;zie bijlage;15-01-2025;medio 2026;',
    'K3;Post;Bode;2.000;31-01-2025;31-12-2026 (2x verlengd);met optie',
    'K4;Drukwerk;Pers;3.000;31-01-2025;30-06-2027 (nog te tekenen);',
  )
  const rough = '5\nroughDay'
  const beside = '5\ntextBesideDay'

  test('is asked once for the same value in one column, with the rows of the file', async () => {
    const { report } = await importing(text)
    expect(report.counts).toMatchObject({ added: 4, withProblem: 4, skipped: 0 })
    expect(
      report.problems.map(({ reason, column, rows, values, suggestions, problems }) => ({
        reason,
        column: column?.letter,
        rows,
        values,
        suggestions,
        problems: problems.map((one) => [one.value, one.rows, one.suggestion]),
      })),
    ).toEqual([
      {
        reason: 'noAmount',
        column: 'D',
        rows: 1,
        values: 1,
        suggestions: 0,
        problems: [['zie bijlage', [3], undefined]],
      },
      {
        reason: 'roughDay',
        column: 'F',
        rows: 2,
        values: 1,
        suggestions: 1,
        problems: [['medio 2026', [2, 3], '2026-06-30']],
      },
      {
        reason: 'textBesideDay',
        column: 'F',
        rows: 2,
        values: 2,
        suggestions: 2,
        problems: [
          ['31-12-2026 (2x verlengd)', [4], '2026-12-31'],
          ['30-06-2027 (nog te tekenen)', [5], '2027-06-30'],
        ],
      },
    ])
  })

  test('is named with the contract that it stands with, as far as that has a name', async () => {
    const { report } = await importing(`${text}\nK5;;Zonder naam;5;1-1-2025;nooit;`)
    const named = report.problems.flatMap(({ problems }) => problems.map(({ value, who }) => [value, who]))
    expect(named).toContainEqual(['medio 2026', 'Groen'])
    expect(named).toContainEqual(['nooit', 'K5'])
  })

  test('stays empty unless people say otherwise, with what it said in the note', async () => {
    const { contracts } = await importing(text)
    expect(contracts.map((told) => told.ends)).toEqual([undefined, undefined, undefined, undefined])
    expect(contracts.map((told) => told.note)).toEqual([
      'Einddatum: medio 2026',
      'Waarde per jaar: zie bijlage\nEinddatum: medio 2026',
      'met optie\nEinddatum: 31-12-2026 (2x verlengd)',
      'Einddatum: 30-06-2027 (nog te tekenen)',
    ])
  })

  test('is mended for every row that has it', async () => {
    const { contracts } = await importing(text, {
      resolutions: { [`${rough}\nmedio 2026`]: { kind: 'mend', value: '2026-07-01' } },
    })
    expect(contracts.slice(0, 2).map(({ ends }) => ends)).toEqual(['2026-07-01', '2026-07-01'])
  })

  test('is the day that is proposed once people accept it, and its words stay in the note', async () => {
    const { contracts } = await importing(text, { resolutions: { [rough]: { kind: 'mend', value: '' } } })
    expect(contracts[0]).toMatchObject({ ends: '2026-06-30', note: 'Einddatum: medio 2026' })
  })

  test('is worked out only where the column asks for it', async () => {
    const per = (title: string) =>
      importing(
        `Naam;Leverancier;${title}\nGroen;Blad;3.750 per maand\nPost;Bode;€ 180.000 (4 jaar)\nKoffie;Bak;5.000`,
      )
    const found = async (title: string) =>
      (await per(title)).report.problems.flatMap(({ reason, problems }) =>
        problems.map(({ suggestion }) => [reason, suggestion]),
      )
    expect(await found('Waarde per jaar')).toEqual([
      ['otherPeriod', 45_000],
      ['wholeAmount', undefined],
    ])
    expect(await found('Totale contractwaarde')).toEqual([
      ['otherPeriod', undefined],
      ['textBesideAmount', 180_000],
    ])
  })

  test('is no end that never comes: that stands in the note', async () => {
    const { contracts } = await importing(
      register(
        'K1;Groen;Blad;1.000;1-1-2025;onbepaalde tijd, opzegtermijn 3 maanden;let op',
        'K2;Post;Bode;1.000;1-1-2025;31-12-9999;',
      ),
    )
    expect(contracts.map(({ ends, note }) => [ends, note])).toEqual([
      [null, 'let op\nEinddatum: onbepaalde tijd, opzegtermijn 3 maanden'],
      [null, null],
    ])
  })

  test('can be skipped with its row', async () => {
    const { contracts, report } = await importing(text, { resolutions: { [rough]: { kind: 'skip' } } })
    expect(contracts.map(({ number }) => number)).toEqual(['K3', 'K4'])
    expect(report.counts).toMatchObject({ added: 2, skipped: 2 })
  })

  test('gives the day that stands in it, with the whole text in the note', async () => {
    const { contracts } = await importing(text, { resolutions: { [beside]: { kind: 'mend', value: '' } } })
    expect(contracts.slice(2).map(({ ends, note }) => [ends, note])).toEqual([
      ['2026-12-31', 'met optie\nEinddatum: 31-12-2026 (2x verlengd)'],
      ['2027-06-30', 'Einddatum: 30-06-2027 (nog te tekenen)'],
    ])
  })

  test('has one answer of its own over the answer for all', async () => {
    const { contracts } = await importing(text, {
      resolutions: {
        [beside]: { kind: 'mend', value: '' },
        [`${beside}\n31-12-2026 (2x verlengd)`]: { kind: 'empty' },
      },
    })
    expect(contracts.slice(2).map(({ ends }) => ends)).toEqual([undefined, '2027-06-30'])
  })
})

describe('a row without name, number and supplier', () => {
  const text = register(
    'K1;Groen;Blad;1.000;01-01-2025;31-12-2026;',
    ';;;2.000;15-01-2025;31-12-2026;van wie is dit?',
    'K3;Post;Bode;2.000;31-01-2025;31-12-2026;',
  )

  test('is skipped, and people see what is in it', async () => {
    const { contracts, report } = await importing(text)
    expect(contracts.map(({ number }) => number)).toEqual(['K1', 'K3'])
    expect(report.problems).toMatchObject([
      {
        reason: 'noName',
        problems: [{ value: '2.000 · 15-01-2025 · 31-12-2026 · van wie is dit?', rows: [3] }],
      },
    ])
  })

  test('is taken in once people give it a name', async () => {
    const { contracts } = await importing(text, {
      resolutions: { '\nnoName\n3': { kind: 'mend', value: 'Tuinonderhoud' } },
    })
    expect(contracts[1]).toMatchObject({ name: 'Tuinonderhoud', valuePerYear: 2000 })
  })
})

describe('what people should know', () => {
  test('rows that share a number, end before they start, or come twice', async () => {
    const read = await importing(
      register(
        'K1;Groen noord;Blad;1.000,00;01-01-2025;31-12-2026;',
        'K1;Groen zuid;Blad;1.000,00;01-01-2025;31-12-2026;',
        'K2;Post;Bode;2.000,00;31-01-2027;31-12-2026;',
        'K2;Post;Bode;2.000,00;31-01-2027;31-12-2026;',
      ),
    )
    expect(read.contracts.map(({ name }) => name)).toEqual(['Groen noord', 'Groen zuid', 'Post'])
    expect(noticesOf(read)).toEqual({ endsBeforeStart: 1, sameNumber: 1, twice: 1 })
  })

  test('days that can be two days, and the other reading if people choose it', async () => {
    const text = register('K1;Groen;Blad;1.000,00;03-04-2025;05-06-2026;')
    const read = await importing(text)
    expect(read.contracts[0]).toMatchObject({ start: '2025-04-03', ends: '2026-06-05' })
    expect(read.report.notices.filter(({ kind }) => kind === 'unsureDay')).toMatchObject([
      { column: { letter: 'E' }, reading: 'dayFirst', sample: { text: '03-04-2025', read: '2025-04-03' } },
      { column: { letter: 'F' }, reading: 'dayFirst' },
    ])
    const other = await importing(text, { readings: { 4: 'monthFirst' } })
    expect(other.contracts[0]).toMatchObject({ start: '2025-03-04', ends: '2026-06-05' })
    expect(other.report.notices).toMatchObject([
      { kind: 'chosenReading', column: { letter: 'E' }, reading: 'monthFirst' },
      { kind: 'unsureDay', column: { letter: 'F' } },
    ])
  })

  test('a column that does not tell its order follows the other days of the file', async () => {
    const read = await importing(register('K1;Groen;Blad;1.000,00;03/04/2025;12/31/2026;'))
    expect(read.contracts[0]).toMatchObject({ start: '2025-03-04', ends: '2026-12-31' })
    expect(noticesOf(read)).toEqual({})
  })

  test('amounts that can be two amounts', async () => {
    const read = await importing(register('K1;Groen;Blad;1.250;;;', 'K2;Post;Bode;900;;;'))
    expect(read.contracts[0]?.valuePerYear).toBe(1250)
    expect(noticesOf(read)).toEqual({ unsureAmount: 1 })
    const other = await importing(register('K1;Groen;Blad;1.250;;;'), { readings: { 3: '.' } })
    expect(other.contracts[0]?.valuePerYear).toBe(1.25)
  })
})

test.each([
  [400_000, '2023-01-01', '2026-12-31', 100_000],
  [36_300, '2025-09-01', '2028-08-31', 12_100],
  [9000, '2026-01-01', '2026-06-30', 9000],
  [12_000, '2026-01-01', '2026-12-31', 12_000],
  [1000, '2026-01-01', undefined, undefined],
  [1000, '2026-01-01', '2025-01-01', undefined],
])('%d from %s to %s is %s per year', (total, start, ends, expected) => {
  expect(perYear(total, start, ends)).toBe(expected)
})
