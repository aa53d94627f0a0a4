import { describe, expect, test } from 'vitest'
import { readMapping, writeMapping } from '../../../../src/imports/contracts/columns/keptMapping'
import { letterOf } from '../../../../src/imports/contracts/columns/layOut'
import { profileColumn } from '../../../../src/imports/contracts/columns/profileColumn'
import { proposeColumns } from '../../../../src/imports/contracts/columns/proposeColumns'
import { withTarget } from '../../../../src/imports/contracts/columns/targets'
import type { Cell } from '../../../../src/imports/table'

const propose = (columns: Readonly<Record<string, readonly Cell[]>>) => {
  const titles = Object.keys(columns)
  const mapping = proposeColumns(
    titles.map((title) => ({ title, profile: profileColumn(columns[title] ?? []) })),
  )
  return Object.fromEntries(titles.map((title, i) => [title, mapping[i]]))
}
const days = ['01-01-2026', '31-12-2026', '15-06-2027']
const money = ['€ 1.000', '2.500,50', '12']
const texts = ['Schoonmaak', 'Groen en grijs', 'Catering']

describe('titles of columns', () => {
  test.each([
    ['Contractnummer', ['K1', 'K2', 'K3'], 'number'],
    ['Contract-ID', ['K1', 'K2', 'K3'], 'number'],
    ['CONTRACT NR.', ['K1', 'K2', 'K3'], 'number'],
    ['contractNummer', ['K1', 'K2', 'K3'], 'number'],
    ['Naam leverancier', texts, 'supplier'],
    ['Opdrachtnemer / leverancier', texts, 'supplier'],
    ['Contractant', texts, 'supplier'],
    ['Onderwerp contract', texts, 'name'],
    ['Contract title', texts, 'name'],
    ['Expiratiedatum', days, 'ends'],
    ['Einddatum (dd-mm-jjjj)', days, 'ends'],
    ['Contract expiry date', days, 'ends'],
    ['Ingangsdatum contract', days, 'start'],
    ['Ingangs-\ndatum', days, 'start'],
    ['Datum aflopen contract', days, 'ends'],
    ['contract_title', texts, 'name'],
    ['Uiterste datum verlenging', days, 'optionBy'],
    ['Verlengingsmogelijkheden', texts, 'extensions'],
    ['Waarde per jaar (in €)', money, 'valuePerYear'],
    ['Geraamde jaarwaarde excl. btw', money, 'valuePerYear'],
    ['Annual contract value', money, 'valuePerYear'],
    ['Totale contractwaarde', money, 'valueTotal'],
    ['Waarde (hele looptijd)', money, 'valueTotal'],
    ['Uitvoerende uren per week', ['12', '36', '8'], 'hoursPerWeek'],
    ['Social Return (SROI)', ['ja', 'nee', 'ja'], 'clause'],
    ['Relatie met leverancier', ['goed', 'matig', 'goed'], 'relation'],
    ['Geplande start aanbesteding', days, 'plannedOn'],
    ['CPV-code(s)', ['90910000-9', '90911200', '77310000-6'], 'cpv'],
    ['Contracteigenaar', texts, 'manager'],
    ['Opmerkingen', texts, 'note'],
  ] as const)('%s', (title, cells, target) => {
    expect(propose({ [title]: cells })[title]).toBe(target)
  })

  test.each([
    ['KBO-nummer', ['0123456789', '0223456789', '0323456789']],
    ['Publicatiedatum', ['01-01-2024', '15-06-2024', '31-12-2024']],
    ['KvK-nummer', ['12345678', '23456789', '34567890']],
    ['Leveranciersnummer', ['1001', '1002', '1003']],
    ['E-mail contactpersoon leverancier', ['a@b.nl', 'c@d.nl', 'e@f.nl']],
    ['Plaats leverancier', ['Ede', 'Tiel', 'Zeist']],
    ['Status', ['lopend', 'verlopen', 'lopend']],
    ['Supplier Reg No', ['04412345', '08812345', '01112345']],
  ])('%s is none of them', (title, cells) => {
    expect(propose({ [title]: cells })[title]).toBeUndefined()
  })
})

describe('what columns hold', () => {
  test('decides when a title fits something else', () => {
    // A column called 'Verlenging' with days tells until when, not how often.
    expect(propose({ Verlenging: days })).toEqual({ Verlenging: undefined })
    expect(propose({ Startdatum: texts })).toEqual({ Startdatum: undefined })
    expect(propose({ Leverancier: money })).toEqual({ Leverancier: undefined })
  })

  test('tells a CPV code without a title, and a count of the rows from a contract number', () => {
    const columns = propose({
      x: ['90910000-9', '77310000-6', '45000000-7'],
      'Nr.': ['1', '2', '3'],
      Naam: texts,
    })
    expect(columns).toEqual({ x: 'cpv', 'Nr.': undefined, Naam: 'name' })
  })

  test('lets no two columns be the same: the surest title wins', () => {
    const columns = { Naam: texts, Contractnaam: texts, Einddatum: days, 'Maximale einddatum': days }
    expect(propose(columns)).toEqual({
      Naam: undefined,
      Contractnaam: 'name',
      Einddatum: 'ends',
      'Maximale einddatum': 'latestEnd',
    })
  })

  test('makes a description the name where there is no other', () => {
    expect(propose({ Omschrijving: texts, Leverancier: texts })).toMatchObject({ Omschrijving: 'name' })
    expect(propose({ Omschrijving: texts, Titel: texts })).toMatchObject({
      Omschrijving: 'description',
      Titel: 'name',
    })
  })
})

test('a field goes to the column that people choose, and away from the one that had it', () => {
  expect(withTarget(['name', undefined, 'supplier'], 1, 'name')).toEqual([undefined, 'name', 'supplier'])
  expect(withTarget(['name', 'supplier'], 0, undefined)).toEqual([undefined, 'supplier'])
})

test('a mapping is kept for the next file, and nothing else is taken for one', () => {
  const mapping = ['number', undefined, 'name'] as const
  expect(readMapping(writeMapping(mapping))).toEqual(mapping)
  for (const kept of [undefined, '', '{}', '[]', '[null]', 'x', '["name","name"]']) {
    expect(readMapping(kept), String(kept)).toBeUndefined()
  }
  expect(readMapping('["name","gone"]')).toEqual(['name', undefined])
})

test('columns are called as spreadsheets call them', () => {
  expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
})
