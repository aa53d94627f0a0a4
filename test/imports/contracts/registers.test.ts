import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../support/tools.mjs'
import { importing, noticesOf, proposals } from './importing'
import { type MadeCell, on, writeXlsx } from './writeXlsx'

const fixture = (name: string) =>
  importing(readFileSync(path.join(root, 'test/fixtures/contracts', name)), { name })

describe('text files as organisations give them out', () => {
  test('a municipality: western letters, lines above the titles, a total and a remark below', async () => {
    const read = await fixture('gemeente.csv')
    expect(read.overview.layout.headerRows).toEqual([4])
    expect(read.overview.layout.leftOut).toEqual([
      { kind: 'total', row: 11, text: 'Totaal' },
      { kind: 'remark', row: 13, text: '* Bedragen zijn afgerond en exclusief btw' },
    ])
    expect(read.contracts).toHaveLength(5)
    expect(read.contracts[0]).toEqual({
      number: '2021-0147',
      name: 'Schoonmaak gemeentehuis en wijkcentra',
      supplier: 'Glansrijk Facilitair B.V.',
      categoryText: 'Schoonmaak',
      valuePerYear: 412_500,
      start: '2022-01-01',
      ends: '2026-12-31',
      extensions: '2 x 1 jaar',
      manager: 'J. de Wit',
      clause: 'kept',
    })
    expect(read.contracts.slice(1)).toMatchObject([
      {
        supplier: 'Café De Brug',
        valuePerYear: 96_250.5,
        manager: 'S. Özdemir',
        clause: 'none',
        extensions: 'geen',
      },
      {
        supplier: 'Groenwerk Coöperatie U.A.',
        valuePerYear: 1_204_000,
        start: '2023-04-01',
        clause: 'notKept',
      },
      {
        valuePerYear: 38_900,
        manager: null,
        clause: 'unknown',
        note: 'Social return: 5% van de opdrachtsom',
      },
      {
        supplier: 'Wachters; veilig en zeker B.V.',
        ends: null,
        extensions: 'stilzwijgend',
        clause: 'unknown',
      },
    ])
    expect(noticesOf(read)).toEqual({ clauseAgreed: 1, openEnded: 1 })
  })

  test('a province: quoted texts over two lines, thousands without cents, months in words', async () => {
    const read = await fixture('provincie.csv')
    expect(read.contracts).toEqual([
      {
        number: '2024.1187',
        name: 'Gladheidbestrijding provinciale wegen',
        description: 'Strooien en\nsneeuwruimen',
        supplier: 'Combinatie Wegvrij',
        cpv: '90620000-9',
        valuePerYear: 2_350_000,
        start: '2024-10-01',
        ends: '2029-04-30',
        optionBy: '2028-11-01',
        manager: 'Afdeling Wegen',
        note: null,
      },
      expect.objectContaining({
        description: 'Levering, ook "klein" papier',
        valuePerYear: 18_000,
        start: '2023-01-01',
        optionBy: null,
      }),
      expect.objectContaining({
        valuePerYear: 125_500,
        start: '2025-03-01',
        ends: '2027-02-28',
        optionBy: null,
      }),
    ])
  })

  test('a university: English, decimal points, days with the year first', async () => {
    const read = await fixture('university.csv')
    expect(read.contracts[0]).toEqual({
      number: 'UT-1001',
      name: 'Catering services campus',
      description: 'Restaurants, coffee corners and banqueting',
      supplier: 'Vermaat',
      categoryText: 'Catering',
      valuePerYear: 1_234_567.5,
      start: '2024-08-01',
      ends: '2028-07-31',
      extensions: '2 x 12 months',
      manager: 'A. Smith',
      location: 'Main building',
    })
    expect(read.contracts.map(({ valuePerYear }) => valuePerYear)).toEqual([
      1_234_567.5, 45_200, 310_000, 9800.25,
    ])
    expect(read.report.counts.withProblem).toBe(0)
  })

  test('a British council: pounds are taken over as they are, and people hear so', async () => {
    const read = await fixture('council.csv')
    expect(proposals(read)).toEqual({
      Title: 'name',
      Ref: 'number',
      'Supplier (name)': 'supplier',
      'Supplier Reg No': undefined,
      Start: 'start',
      'Expiry date': 'ends',
      'Annual Value': 'valuePerYear',
      'Contact Email': undefined,
      'Responsible Officer': 'manager',
    })
    expect(read.contracts[0]).toMatchObject({
      start: '2024-04-01',
      ends: '2029-03-31',
      valuePerYear: 245_000,
    })
    expect(read.contracts[1]).toMatchObject({ name: 'Payroll "bureau"', start: '2023-06-05' })
    expect(noticesOf(read)).toEqual({ foreignMoney: 3 })
  })

  test('a list with the month first, which only some of its dates tell', async () => {
    const read = await fixture('month-first.csv')
    expect(read.contracts.map(({ start, ends }) => [start, ends])).toEqual([
      ['2024-03-04', '2026-12-31'],
      ['2025-01-15', '2028-01-14'],
      ['2025-02-03', '2027-02-28'],
    ])
    expect(read.contracts.map(({ valuePerYear }) => valuePerYear)).toEqual([48_000, 1250.75, 900])
  })

  test('a Flemish city: two bytes a letter, values of whole contracts with VAT', async () => {
    const read = await fixture('stad-vlaanderen.txt')
    expect(proposals(read)).toMatchObject({
      Besteknummer: 'number',
      'Voorwerp van de opdracht': 'name',
      Opdrachtnemer: 'supplier',
      'Gunningsbedrag (incl. btw)': 'valueTotal',
      Gunningsdatum: undefined,
      Aanvangsdatum: 'start',
      Verlengbaar: 'extensions',
      Dossierbeheerder: 'manager',
      'Sociale clausule': 'clause',
    })
    expect(read.contracts.map(({ valuePerYear }) => valuePerYear)).toEqual([121_000, 45_375, 12_100])
    expect(read.contracts[0]).toMatchObject({ start: '2023-01-01', note: 'Sociale clausule: ja' })
    expect(noticesOf(read)).toEqual({ withVat: 0, clauseAgreed: 2, divided: 3 })
  })

  test('a calendar of tenders to come: quarters, months and years', async () => {
    const read = await fixture('inkoopkalender.csv')
    expect(
      read.contracts.map(({ name, plannedOn, valuePerYear }) => [name, plannedOn, valuePerYear]),
    ).toEqual([
      ['Schoonmaak sporthallen', '2026-07-01', 150_000],
      ['Catering raadhuis', '2027-03-01', 80_000],
      ['Nieuwbouw brandweerkazerne', '2027-01-01', 4_500_000],
      ['Leerlingenvervoer', '2027-01-01', 900_000],
      ['Afvalinzameling', null, null],
    ])
    expect(noticesOf(read)).toMatchObject({ wholePeriod: 4, about: 1 })
  })

  test('letters that were garbled, failed formulas, a row twice and a day that does not exist', async () => {
    const read = await fixture('verknoeid.csv')
    expect(read.contracts).toMatchObject([
      { name: 'Café en cateringautomaten', supplier: 'Frères BV', valuePerYear: 12_500 },
      { supplier: 'Drukkerij ‘De Pers’', valuePerYear: null, note: null },
      { supplier: 'De Groené' },
      { name: 'Liftonderhoud', ends: '2026-12-31' },
    ])
    expect(read.contracts[3]?.start).toBeUndefined()
    expect(read.report.counts).toMatchObject({ added: 4, withProblem: 1 })
    expect(read.report.problems[0]).toMatchObject({
      reason: 'noSuchDay',
      column: { letter: 'E', title: 'Startdatum' },
      problems: [{ value: '31-02-2024', rows: [6], resolution: { kind: 'empty' } }],
    })
    expect(read.report.notices.find(({ kind }) => kind === 'twice')?.rows).toEqual([5])
  })

  test('lines that were quoted as a whole', async () => {
    const read = await fixture('dubbel-aangehaald.csv')
    expect(read.contracts).toEqual([
      {
        number: 'K-1',
        name: 'Schoonmaak, ramen',
        supplier: 'Helder',
        valuePerYear: 12_500,
        ends: '2026-12-31',
      },
      { number: 'K-2', name: 'Groen', supplier: 'Blad BV', valuePerYear: 8000, ends: '2027-06-30' },
    ])
  })

  test('a water authority: titles in two rows that come again, a loose line and a total', async () => {
    const read = await fixture('waterschap.csv')
    expect(read.overview.layout.headerRows).toEqual([3, 4])
    expect(read.overview.layout.leftOut.map(({ kind, row }) => [kind, row])).toEqual([
      ['remark', 8],
      ['header', 10],
      ['total', 12],
    ])
    expect(
      read.contracts.map(({ number, supplier, valuePerYear }) => [number, supplier, valuePerYear]),
    ).toEqual([
      ['W-001', 'Maaibedrijf Riet', 200_000],
      ['W-002', 'Slib & Zo', 1_200_000],
      ['W-003', 'Warm Jasje', 15_000],
      ['W-004', 'Maaibedrijf Riet', 30_000],
      ['W-005', 'Bakkie', 12_000],
    ])
  })

  test('cells that are pasted from Excel', async () => {
    const read = await importing(
      'Contract\tLeverancier\tEinde\tBedrag per jaar\r\n"Schoonmaak\nhal"\tGlans\t31-12-2026\t€ 1.200,00\r\n',
    )
    expect(read.contracts).toEqual([
      { name: 'Schoonmaak hal', supplier: 'Glans', ends: '2026-12-31', valuePerYear: 1200 },
    ])
  })

  test('cells that are pasted without titles are guessed, and people say what they are', async () => {
    const text = 'K1\tGroen\tBlad\t31-12-2026\nK2\tKoffie\tBakkie\t30-06-2027'
    const guessed = await importing(text)
    expect(guessed.overview.layout).toMatchObject({ headerRows: [], dataRows: 2 })
    expect(guessed.contracts).toEqual([
      { number: 'K1', name: 'Groen', supplier: 'Blad', ends: '2026-12-31' },
      { number: 'K2', name: 'Koffie', supplier: 'Bakkie', ends: '2027-06-30' },
    ])
    const read = await importing(text, { mapping: { A: undefined, B: 'supplier', C: 'name' } })
    expect(read.contracts[0]).toEqual({ supplier: 'Groen', name: 'Blad', ends: '2026-12-31' })
  })
})

describe('workbooks as organisations give them out', () => {
  const rows: readonly (readonly MadeCell[])[] = [
    [
      { number: 117, format: '00000' },
      'Schoonmaak',
      'Glansrijk',
      250_000,
      on('2023-01-01'),
      on('2026-12-31'),
    ],
    [{ number: 118, format: '00000' }, 'Groen', 'Blad & Zn.', 1234.5, on('2024-04-01'), { error: '#N/A' }],
  ]
  const titles = ['Contractnummer', 'Naam contract', 'Leverancier', 'Jaarwaarde', 'Ingangsdatum', 'Einddatum']

  test('of several sheets the register is proposed, and people can choose another', async () => {
    const bytes = writeXlsx([
      { name: 'Toelichting', rows: [['Dit is het contractenregister'], ['Leverancier: zie volgend blad']] },
      {
        name: 'Draaitabel',
        rows: [
          ['Leverancier', 'Aantal'],
          ['Glansrijk', 3],
          ['Blad', 4],
        ],
      },
      { name: 'Register 2026', rows: [['Register'], [], titles, ...rows] },
      {
        name: 'Register 2020',
        rows: [titles, ['1', 'Oud', 'Weg', 1, on('2019-01-01'), on('2020-12-31')]],
        hidden: true,
      },
    ])
    const read = await importing(bytes)
    expect(read.overview.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Toelichting', false],
      ['Draaitabel', false],
      ['Register 2026', false],
      ['Register 2020', true],
    ])
    expect(read.overview.sheet).toBe(2)
    expect(read.contracts).toEqual([
      {
        number: '00117',
        name: 'Schoonmaak',
        supplier: 'Glansrijk',
        valuePerYear: 250_000,
        start: '2023-01-01',
        ends: '2026-12-31',
      },
      {
        number: '00118',
        name: 'Groen',
        supplier: 'Blad & Zn.',
        valuePerYear: 1234.5,
        start: '2024-04-01',
        ends: null,
      },
    ])
    const old = await importing(bytes, { sheet: 3 })
    expect(old.contracts.map(({ name }) => name)).toEqual(['Oud'])
  })

  test('merged titles, one supplier for several lots, and one amount for all of them', async () => {
    const bytes = writeXlsx([
      {
        name: 'Contracten',
        rows: [
          ['Register van de hogeschool'],
          ['Contract', null, 'Leverancier', 'Looptijd', null, 'Waarde per jaar'],
          ['nummer', 'naam', null, 'van', 'tot', null],
          ['R1', 'Raamcontract drukwerk perceel 1', 'Drukkerij', on('2025-01-01'), on('2027-12-31'), 90_000],
          ['R1', 'Raamcontract drukwerk perceel 2', null, on('2025-01-01'), on('2027-12-31'), null],
          ['R2', 'Koffie', 'Bakkie', on('2025-01-01'), on('2026-12-31'), 10_000],
        ],
        merges: ['A2:B2', 'C2:C3', 'D2:E2', 'F2:F3', 'C4:C5', 'F4:F5'],
      },
    ])
    const read = await importing(bytes)
    expect(read.overview.layout.headerRows).toEqual([2, 3])
    expect(
      read.contracts.map(({ number, supplier, valuePerYear }) => [number, supplier, valuePerYear]),
    ).toEqual([
      ['R1', 'Drukkerij', 90_000],
      ['R1', 'Drukkerij', null],
      ['R2', 'Bakkie', 10_000],
    ])
    expect(noticesOf(read)).toEqual({ notRepeated: 1, sameNumber: 1 })
  })

  test('amounts in thousands, hidden rows, days as bare numbers and years alone', async () => {
    const bytes = writeXlsx([
      {
        name: 'Blad1',
        rows: [
          ['Contractnaam', 'Leverancier', 'Jaarwaarde (x € 1.000)', 'Startdatum', 'Einddatum'],
          ['Inhuur', 'Flex BV', 120, 45_292, 2026],
          ['ICT', 'Bit BV', 12.5, '1-1-2024', '31-12-2027'],
        ],
        hiddenRows: [3],
      },
    ])
    const read = await importing(bytes)
    expect(read.contracts).toEqual([
      { name: 'Inhuur', supplier: 'Flex BV', valuePerYear: 120_000, start: '2024-01-01', ends: '2026-12-31' },
      { name: 'ICT', supplier: 'Bit BV', valuePerYear: 12_500, start: '2024-01-01', ends: '2027-12-31' },
    ])
    expect(noticesOf(read)).toEqual({ thousands: 1000, wholePeriod: 1, hiddenRows: 1 })
  })

  test('values of whole contracts are divided only where the days are known', async () => {
    const bytes = writeXlsx([
      {
        name: 'Blad1',
        rows: [
          ['Contract', 'Leverancier', 'Totale contractwaarde', 'Start', 'Einde'],
          ['A', 'X', 400_000, on('2023-01-01'), on('2026-12-31')],
          ['B', 'Y', 50_000, on('2023-01-01'), null],
          ['C', 'Z', 9000, on('2026-01-01'), on('2026-06-30')],
        ],
      },
    ])
    const read = await importing(bytes)
    expect(read.contracts.map(({ valuePerYear, note }) => [valuePerYear, note])).toEqual([
      [100_000, undefined],
      [null, 'Totale contractwaarde: 50000'],
      [9000, undefined],
    ])
    expect(noticesOf(read)).toEqual({ divided: 2, notDivided: 1 })
  })
})
