import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../support/tools.mjs'
import { importing, noticesOf, proposals } from './importing'

const fixture = (name: string) =>
  importing(readFileSync(path.join(root, 'test/fixtures/contracts', name)), { name })

describe('registers that say in one column what the dossier keeps in two, or the other way round', () => {
  test('a council as the transparency code asks it: sums over the length, an end in words, a pound too few', async () => {
    const read = await fixture('transparency.csv')
    expect(
      read.contracts.map(({ number, start, ends, valuePerYear }) => [number, start, ends, valuePerYear]),
    ).toEqual([
      ['DN123456', '2023-04-01', '2028-03-31', 250_000],
      ['DN123457', '2024-04-01', '2027-03-31', 160_000],
      ['DN123458', '2022-07-01', null, null],
      ['DN123459', '2024-10-15', undefined, null],
    ])
    expect(noticesOf(read)).toEqual({ foreignMoney: 2, divided: 2, openEnded: 1, notDivided: 1 })
    expect(read.report.problems.map(({ reason, problems }) => [reason, problems[0]?.suggestion])).toEqual([
      ['noAmount', undefined],
      ['textBesideDay', '2026-10-14'],
    ])
  })

  test('the English national list: the supplier among its address, a band beside the awarded value', async () => {
    const read = await fixture('contracts-finder.csv')
    expect(read.contracts[0]).toEqual({
      number: 'tender_1/2',
      name: 'School catering',
      description: 'Meals for 12 schools',
      cpv: '55524000',
      manager: 'Procurement',
      supplier: 'Good Food',
      start: '2024-09-01',
      ends: '2027-08-31',
      valuePerYear: 70_000,
    })
  })

  test('a ministry: the last possible day is told with the extensions', async () => {
    const read = await fixture('rijk.csv')
    expect(read.contracts.map(({ ends, extensions }) => [ends, extensions])).toEqual([
      ['2026-12-31', 'Maximale einddatum: 31-12-2030'],
      ['2026-06-30', 'Maximale einddatum: 30-6-2028'],
      ['2028-03-14', 'Maximale einddatum: 14-3-2030'],
    ])
  })

  test('a small municipality: years of two figures, a year alone, no end, dashes for cents', async () => {
    const read = await fixture('kleine-gemeente.csv')
    expect(
      read.contracts.map(({ start, ends, valuePerYear, extensions }) => [
        start,
        ends,
        valuePerYear,
        extensions,
      ]),
    ).toEqual([
      ['2023-01-01', '2026-12-31', 85_000, 'Stilzwijgende verlenging: nee'],
      ['2024-06-01', '2026-05-31', 12_500, 'ja, telkens 1 jaar'],
      ['2019-01-01', null, 1250, 'Stilzwijgende verlenging: ja'],
      ['2022-01-01', '2025-12-31', 18_000, 'Stilzwijgende verlenging: nee'],
      ['2021-07-01', '2027-06-30', null, 'n.v.t.'],
    ])
    expect(noticesOf(read)).toEqual({ wholePeriod: 1, openEnded: 1, emptyWord: 1, assumedPerYear: 4 })
  })

  test('a Flemish municipality: the official in charge, not the department', async () => {
    const read = await fixture('vlaamse-gemeente.csv')
    expect(read.contracts).toMatchObject([
      { number: '2023-017', manager: 'Els Peeters', valuePerYear: 80_000, extensions: '1 x 1 jaar' },
      { manager: 'Jan Janssens', valuePerYear: 24_000, extensions: 'Max. aantal verlengingen: 3' },
      { supplier: 'Maatwerkbedrijf De Kring vzw', valuePerYear: 60_000, ends: '2025-02-28' },
    ])
  })

  test('announcements of awards: lots of one number are told apart by name', async () => {
    const read = await fixture('aankondigingen.csv')
    expect(read.contracts.map(({ name, supplier, valuePerYear }) => [name, supplier, valuePerYear])).toEqual([
      ['Raamovereenkomst groenonderhoud (perceel 1)', 'Blad Groen B.V.', 312_500],
      ['Raamovereenkomst groenonderhoud (perceel 2)', 'Groenwerk B.V.', 245_000],
      ['Levering kantoormeubilair', 'Stoel & Tafel', 100_000],
    ])
    expect(read.contracts[0]?.categoryText).toBe('Beplanten en onderhouden van groengebieden')
  })

  test('a French register: an amount per year with thousands apart, and the one who manages it', async () => {
    const read = await fixture('frans-register.csv')
    expect(proposals(read)).toEqual({
      'N° de marché': 'number',
      'Objet du marché': 'name',
      Titulaire: 'supplier',
      'Montant annuel HT (€)': 'valuePerYear',
      'Date de début': 'start',
      'Date de fin': 'ends',
      Reconductions: 'extensions',
      Gestionnaire: 'manager',
      Lieu: 'location',
    })
    expect(read.contracts[0]).toEqual({
      number: '2021-0147',
      name: 'Integrale schoonmaakdienstverlening gemeentelijke gebouwen',
      supplier: 'Blinkveen Schoonmaak B.V.',
      valuePerYear: 412_500.5,
      start: '2022-01-01',
      ends: '2026-12-31',
      extensions: '2 x 12 maanden',
      manager: 'M. de Vries',
      location: 'Stadhuis, Raadhuisplein 1',
    })
    expect(read.contracts[1]?.valuePerYear).toBe(1_234_567.89)
    expect(read.contracts).toHaveLength(20)
    expect(noticesOf(read)).toEqual({})
  })

  test('a German register: titles, months and terms in words', async () => {
    const read = await importing(
      [
        'Vertragsnummer;Vertragsgegenstand;Auftragnehmer;Jahreswert (netto);Vertragsbeginn;Laufzeit;Verlängerungsoption;Ansprechpartner;Sozialklausel;Kündigungsfrist;Bemerkungen',
        'V-1;Gebäudereinigung Rathaus;Glanz GmbH;412.500,50 €;1. März 2024;4 Jahre;2 x 1 Jahr;K. Müller;ja;3 Monate;',
        'V-2;Grünpflege Nord;Blatt KG;98.000,00 € netto;01.05.2025;36 Monate;keine;J. Groß;nein;;läuft gut',
      ].join('\n'),
    )
    expect(proposals(read)).toEqual({
      Vertragsnummer: 'number',
      Vertragsgegenstand: 'name',
      Auftragnehmer: 'supplier',
      'Jahreswert (netto)': 'valuePerYear',
      Vertragsbeginn: 'start',
      Laufzeit: 'term',
      Verlängerungsoption: 'extensions',
      Ansprechpartner: 'manager',
      Sozialklausel: 'clause',
      Kündigungsfrist: 'noticePeriod',
      Bemerkungen: 'note',
    })
    expect(
      read.contracts.map(({ start, ends, valuePerYear, clause }) => [start, ends, valuePerYear, clause]),
    ).toEqual([
      ['2024-03-01', '2028-02-29', 412_500.5, 'unknown'],
      ['2025-05-01', '2028-04-30', 98_000, 'none'],
    ])
  })

  test('a register that was read with the wrong letters: dashes and apostrophes come back', async () => {
    const read = await fixture('dubbel-gelezen-tekens.csv')
    expect(read.contracts.map(({ name }) => name)).toEqual(
      [0, 1, 2, 3, 4, 5].map((i) => `Schoonmaak – wijk ${i} (’t Hof)`),
    )
    expect(noticesOf(read)).toEqual({ repairedTexts: 6 })
  })

  test('a university college in two bytes a letter: how long a contract runs in one column, amounts in thousands', async () => {
    const read = await fixture('hogeschool.txt')
    expect(proposals(read)).toMatchObject({ Looptijd: 'term', 'Leverancier / aannemer': 'supplier' })
    expect(read.contracts.map(({ start, ends, valuePerYear }) => [start, ends, valuePerYear])).toEqual([
      ['2023-08-01', '2027-07-31', 210_000],
      ['2024-01-01', '2027-12-31', 45_000],
      ['2025-01-01', '2027-12-31', 12_500],
      ['2022-08-01', '2026-07-31', 1_150_000],
    ])
  })

  test('plans for tenders: halves of a year, and what cannot be known is asked', async () => {
    const read = await fixture('planning.csv')
    expect(read.contracts.map(({ name, plannedOn }) => [name, plannedOn])).toEqual([
      ['Schoonmaak stadskantoor', '2026-07-01'],
      ['Catering', '2026-09-01'],
      ['Bestrating centrum', '2027-07-01'],
      ['Inhuur', undefined],
    ])
    const asked = read.report.problems.flatMap(({ problems }) => problems.map(({ value }) => value))
    expect(asked).toContain('medio 2027')
  })

  test('lots, option years and the last day with all of them', async () => {
    const read = await fixture('percelen.csv')
    expect(read.contracts[1]).toEqual({
      number: 'Z23-001',
      name: 'Schoonmaak (perceel 2)',
      supplier: 'Blink',
      cpv: '90910000-9',
      start: '2024-01-01',
      ends: '2026-12-31',
      extensions: '3x1; Einddatum incl. verlengingen: 31-12-2029',
      manager: 'Kim',
      clause: 'unknown',
      valuePerYear: 266_667,
      note: 'Sociale paragraaf: Ja',
    })
    const again = await importing(readFileSync(path.join(root, 'test/fixtures/contracts/percelen.csv')), {
      known: read.contracts.map((row, i) => [`c${i}/row`, { ...row }] as const),
    })
    expect(again.report.counts).toMatchObject({ added: 0, changed: 0, same: 4 })
  })

  test('an American county: the current amount, with the month first', async () => {
    const read = await fixture('american-county.csv')
    expect(read.contracts.map(({ start, ends, valuePerYear }) => [start, ends, valuePerYear])).toEqual([
      ['2023-07-01', '2026-06-30', 450_000],
      ['2024-10-15', '2027-10-14', 100_000],
    ])
  })

  test('how long a contract runs gives its last day; what is not understood is kept in the note', async () => {
    const read = await importing(
      'Contract;Leverancier;Start;Looptijd;Maximale einddatum\nLiften;Op;1-3-2025;4 jaar;28-2-2031\nGroen;Blad;1-9-2025;18 maanden;\nVloeren;Neer;1-3-2025;zie bijlage;',
    )
    expect(read.contracts).toMatchObject([
      { start: '2025-03-01', ends: '2029-02-28', extensions: 'Maximale einddatum: 28-2-2031' },
      { start: '2025-09-01', ends: '2027-02-28' },
      { start: '2025-03-01', note: 'Looptijd: zie bijlage' },
    ])
  })
})

describe('what stands below a list', () => {
  const list = (line: string) =>
    ['Naam;Leverancier;Einddatum', ...[1, 2, 3].map((i) => `Groen ${i};Blad;1-1-202${i}`), line].join('\n')

  test.each([
    'Aantal contracten;140',
    'Aantal;140',
    'Totaal aantal: 140',
    'Bron: Contractenbank',
    'Bron;Contractenbank',
    'Laatst bijgewerkt: 1-1-2026',
    'Laatst bijgewerkt op 1 januari 2026',
    'Peildatum;01-01-2026',
    'Pagina 1 van 3',
  ])('is no contract: %s', async (line) => {
    const { contracts, overview } = await importing(list(line))
    expect(contracts).toHaveLength(3)
    expect(overview.layout.leftOut).toHaveLength(1)
  })

  test.each(['Bronbemaling;Pompen BV', 'Versiebeheer;Codehuis', 'Aantal beveiligers;Wacht;1-1-2027'])(
    'can be a contract that begins alike: %s',
    async (line) => {
      expect((await importing(list(line))).contracts).toHaveLength(4)
    },
  )
})

test('how long before its end a contract must be given notice stays to be read in the note', async () => {
  const text =
    'Naam;Leverancier;Opzegtermijn (maanden);Opmerking\nGroen;Blad;3;let op\nPost;Bode;n.v.t.;\nKoffie;Bak;6 weken;'
  const { contracts, report } = await importing(text)
  expect(contracts.map(({ note }) => note)).toEqual([
    'let op\nOpzegtermijn (maanden): 3',
    null,
    'Opzegtermijn (maanden): 6 weken',
  ])
  expect(report.problems).toEqual([])
})
