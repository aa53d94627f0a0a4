import { describe, expect, test } from 'vitest'
import { importing, noticesOf, proposals } from './importing'
import { on, writeXlsx } from './writeXlsx'

const rows = (...lines: readonly string[]) => lines.join('\n')

describe('lists that governments publish as open data', () => {
  test('a territory: a link is no description, an amount beside the days is of the whole contract', async () => {
    const read = await importing(
      rows(
        'contract_number,procurement_unique_id,title,directorate,execution_date,expiry_date,amount,suppliers,details_url,has_attachments',
        'C19,P001,Swimming pool cleaning,Sport,2025-07-01,2027-06-30,60000.0,Blue Water Pty Ltd,https://example.org/1,False',
        'C20,,Library shelves,Culture,2025-09-15,2026-03-27,8950.5,Shelf & Co,https://example.org/2,False',
        'C21,P003,Street trees,Parks,2025-01-01,2029-12-31,250000.0,Leaf Pty Ltd,https://example.org/3,False',
      ),
    )
    expect(proposals(read)).toMatchObject({
      contract_number: 'number',
      procurement_unique_id: undefined,
      suppliers: 'supplier',
      amount: 'valueTotal',
      details_url: undefined,
      has_attachments: undefined,
    })
    expect(read.contracts.map(({ valuePerYear }) => valuePerYear)).toEqual([30_000, 8950.5, 50_000])
    expect(noticesOf(read)).toEqual({ divided: 3 })
  })

  test('a city: the buyer is no name of a contract, and several suppliers share one number', async () => {
    const read = await importing(
      rows(
        'Document Number,RFx Type,High Level Category,Successful Supplier,Award,Award Authority Obtained Date,Buyer Name,Buyer Email,Solicitation Document Description',
        '33031,RFQ,Goods,Toner Inc,26773.58,2024-10-04,Justine Dip,jd@example.org,Supply of toners',
        '33031,RFQ,Goods,Office Inc,"771,931.57",2024-10-04,Justine Dip,jd@example.org,Supply of toners',
        '49515,RFP,Services,Clean Inc,31.65/MT,2025-08-20,Martin Suit,ms@example.org,Cleaning of arenas',
      ),
    )
    expect(proposals(read)).toMatchObject({
      'Successful Supplier': 'supplier',
      Award: 'valueTotal',
      'Award Authority Obtained Date': 'start',
      'Buyer Name': 'manager',
      'Buyer Email': undefined,
      'Solicitation Document Description': 'name',
    })
    expect(read.contracts.map(({ supplier, note }) => [supplier, note])).toEqual([
      ['Toner Inc', 'Award: 26773.58'],
      ['Office Inc', 'Award: 771,931.57'],
      ['Clean Inc', 'Award: 31.65/MT'],
    ])
    expect(noticesOf(read)).toEqual({ notDivided: 2, sameNumber: 1 })
  })

  test('awards in another money, which a column of its own tells', async () => {
    const read = await importing(
      rows(
        'id,description,status,value_amount,value_currency,contractPeriod_startDate,contractPeriod_endDate',
        'ef62c3e5-22fe-4538,Ramps,active,37982.17,GBP,2024-06-01T00:00:00,2026-06-01T00:00:00',
        '17e6bc98-5bfd-4f27,Kerbs,active,4500.0,EUR,2024-02-07T00:00:00,2024-02-25T00:00:00',
      ),
    )
    expect(read.contracts.map(({ valuePerYear, ends }) => [valuePerYear, ends])).toEqual([
      [18_991, '2026-06-01'],
      [4500, '2024-02-25'],
    ])
    expect(read.report.notices.find(({ kind }) => kind === 'foreignMoney')).toMatchObject({
      count: 1,
      sample: { text: 'GBP 37982.17' },
    })
  })

  test('money that only the title of a column tells, and amounts as India groups them', async () => {
    const read = await importing(
      rows(
        'tender/id;tender/title;tender/datePublished;value_inr',
        'A_1;Road;01-04-2024 10:30;32,37,174',
        'A_2;Bridge;02-04-2024 10:30;1,08,50,000',
      ),
    )
    expect(proposals(read)).toMatchObject({ 'tender/datePublished': undefined })
    expect(read.contracts.map(({ valuePerYear }) => valuePerYear)).toEqual([3_237_174, 10_850_000])
    expect(noticesOf(read)).toEqual({ assumedPerYear: 2, foreignMoney: 2 })
  })

  test('purchases without days: that the amounts are taken as per year is told', async () => {
    const read = await importing(
      rows('Vendor,Description,Amount', 'Bit Inc,Laptops,1200.50', 'Leaf Inc,Trees,900.25'),
    )
    expect(read.contracts.map(({ valuePerYear }) => valuePerYear)).toEqual([1200.5, 900.25])
    expect(noticesOf(read)).toEqual({ assumedPerYear: 2 })
  })

  test('a value of 0 is no value, and people hear so', async () => {
    const read = await importing(
      rows(
        'Contract;Leverancier;Waarde per jaar',
        'Raamovereenkomst inhuur;Flex BV;0',
        'Liften;Op BV;€ 0,00',
        'Groen;Blad BV;12.500,50',
      ),
    )
    expect(read.contracts.map(({ valuePerYear }) => valuePerYear)).toEqual([null, null, 12_500.5])
    expect(noticesOf(read)).toEqual({ zeroAmount: 2 })
  })

  test('notices of awards: the days of the contract rather than those of the notice, and a slip is asked', async () => {
    const read = await importing(
      rows(
        'Notice Identifier,Title,Contact Name,Contact Address 1,Start Date,End Date,Awarded Value,Contract start date,Contract end date',
        'N-1,Night shelter,Ann Lee,1 Guildhall Square,01/10/2024,31/03/2026,20000,01/04/2024,31/03/2026',
        'N-2,Day centre,Bo Day,2 Guildhall Square,01/10/2024,31/03/2026,30000,01/04/2024,31/03/3034',
        'N-3,Meals,Bo Day,2 Guildhall Square,01/10/2024,31/03/2026,30000,13/04/2024,31/12/9999',
      ),
    )
    expect(proposals(read)).toMatchObject({
      'Start Date': undefined,
      'Contact Name': 'manager',
      'Contact Address 1': undefined,
      'Contract start date': 'start',
      'Contract end date': 'ends',
    })
    expect(read.contracts.map(({ start, ends, valuePerYear }) => [start, ends, valuePerYear])).toEqual([
      ['2024-04-01', '2026-03-31', 10_000],
      ['2024-04-01', undefined, null],
      ['2024-04-13', null, null],
    ])
    expect(read.report.problems[0]).toMatchObject({ reason: 'noDay', problems: [{ value: '31/03/3034' }] })
    expect(noticesOf(read)).toMatchObject({ openEnded: 1 })
  })

  test('French titles, as in Brussels: numbers of months, spaces for thousands', async () => {
    const read = await importing(
      rows(
        'Numéro de référence;Objet;Nom du fournisseur;Durée (mois);Date du contrat;Montant du contrat;Commentaires',
        '4-58;Nettoyage des écoles;Propre SA;48;1er avril 2024;"120 000,00 €";avec clause',
        '4-59;Entretien des parcs;Vert SPRL;12;15 août 2025;"9 500,50 €";',
      ),
    )
    expect(read.contracts).toMatchObject([
      { number: '4-58', name: 'Nettoyage des écoles', supplier: 'Propre SA', note: 'avec clause' },
      { start: '2025-08-15', ends: '2026-08-14', valuePerYear: 9500.5 },
    ])
    expect(read.contracts[0]).toMatchObject({
      start: '2024-04-01',
      ends: '2028-03-31',
      valuePerYear: 30_000,
    })
  })

  test('how many months or years a contract runs in bare numbers, with or without its first day', async () => {
    const read = await importing(
      rows(
        'Contract;Leverancier;Contractwaarde;Looptijd (jaren)',
        'Liften;Op BV;40.000,00;4',
        'Groen;Blad BV;9.000,00;1,5',
      ),
    )
    expect(proposals(read)).toMatchObject({ 'Looptijd (jaren)': 'term' })
    expect(read.contracts).toMatchObject([
      { valuePerYear: 10_000, note: 'Looptijd (jaren): 4' },
      { valuePerYear: 6000, note: 'Looptijd (jaren): 1,5' },
    ])
  })

  test('reports with the columns numbered below the titles', async () => {
    const read = await importing(
      rows('Nr;Naam;Leverancier;Einddatum', '1;2;3;4', 'K1;Groen;Blad;31-12-2026', 'K2;Glas;Ruit;31-12-2027'),
    )
    expect(read.overview.layout.leftOut).toEqual([{ kind: 'header', row: 2, text: '1' }])
    expect(read.contracts.map(({ name }) => name)).toEqual(['Groen', 'Glas'])
  })

  test('a first row that sounds like titles is a contract all the same', async () => {
    const read = await importing(
      rows(
        'link,name,address,kind',
        '2.awards.0.suppliers.0,Simply Blue Ltd,Mill House,small',
        '3.awards.0.suppliers.0,Blue Ltd,Row 2,large',
      ),
    )
    expect(read.overview.layout.headerRows).toEqual([1])
  })

  test('codes, answers and one text for all rows are no names, and a day that all rows share is no start', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, i) => `30/06/2025,S,True,See the tender,Supplier ${i},Item ${i},T-${i}`,
    )
    const read = await importing(
      rows('Effective Date,Commodity,Title,Description,Vendor,Subject,Reference', ...lines),
    )
    expect(proposals(read)).toEqual({
      'Effective Date': undefined,
      Commodity: undefined,
      Title: undefined,
      Description: undefined,
      Vendor: 'supplier',
      Subject: 'name',
      Reference: 'number',
    })
  })

  test('hours and amounts that only come as a proposal are hours and amounts all the same', async () => {
    const read = await importing(
      rows(
        'Naam;Leverancier;Waarde per jaar;Uren p/w',
        'Glasbewassing;Helder;€ 3.750 per maand;1,5 fte',
        'Groen;Blad;€ 1.200 per kwartaal;0,8 fte',
        'Post;Snel;€ 900 per maand;20 p.w.',
      ),
    )
    expect(proposals(read)).toMatchObject({ 'Waarde per jaar': 'valuePerYear', 'Uren p/w': 'hoursPerWeek' })
    expect(read.report.problems.map(({ reason }) => reason)).toEqual(['otherPeriod', 'fullTimeJobs'])
  })

  test('a day that all contracts share is theirs where the title says that they begin or end on it', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `Schoonmaak ${i},Helder,01-01-2025,31-12-2028`)
    const read = await importing(rows('Naam,Leverancier,Startdatum,Einddatum', ...lines))
    expect(read.contracts[0]).toMatchObject({ start: '2025-01-01', ends: '2028-12-31' })
  })

  test('the national list of awards: lots, one estimate and one award, and addresses that are of the supplier', async () => {
    const titles = [
      'ID publicatie',
      'TenderNed kenmerk',
      'Publicatiedatum',
      'Naam aanbestedende dienst',
      'Korte beschrijving aanbesteding',
      'CPV-codes',
      'ID perceel',
      'Naam perceel',
      'Naam gegunde ondernemer',
      'Adres gegunde ondernemer',
      'Plaats gegunde ondernemer',
      'Website gegunde ondernemer',
      'Geraamde waarde',
      'BTW-percentage geraamde waarde',
      'Definitieve waarde',
      'Valuta definitieve waarde',
    ]
    const award = (id: number, lot: number) => [
      300_000 + id,
      200_000 + id,
      on('2025-03-12'),
      'Gemeente Waterveen',
      `Schoonmaak van gebouw ${id}`,
      '90910000',
      lot,
      lot === 2 ? 'Glasbewassing' : '',
      `Helder ${id} BV`,
      'Kade 1',
      'Zeestad',
      'helder.example',
      100_000,
      21,
      120_000,
      'EUR',
    ]
    const read = await importing(
      writeXlsx([{ name: 'Gunningen', rows: [titles, award(1, 1), award(1, 2), award(2, 1), award(3, 1)] }]),
    )
    expect(proposals(read)).toMatchObject({
      'TenderNed kenmerk': 'number',
      'Naam aanbestedende dienst': undefined,
      'Korte beschrijving aanbesteding': 'name',
      'CPV-codes': 'cpv',
      'Naam perceel': 'lot',
      'Naam gegunde ondernemer': 'supplier',
      'Adres gegunde ondernemer': undefined,
      'Plaats gegunde ondernemer': undefined,
      'Geraamde waarde': undefined,
      'Definitieve waarde': 'valueTotal',
    })
    expect(read.contracts[1]).toMatchObject({
      name: 'Schoonmaak van gebouw 1 (Glasbewassing)',
      supplier: 'Helder 1 BV',
      valuePerYear: null,
    })
    expect(read.contracts[1]?.note).toContain('120')
  })

  test('letters that were garbled before they came into a workbook', async () => {
    const read = await importing(
      writeXlsx([
        {
          name: 'Blad1',
          rows: [
            ['Naam', 'Leverancier', 'Einddatum'],
            ['CafÃ© stadhuis', 'KoffieÂ® BV', on('2026-12-31')],
            ['Groen', 'Blad', on('2026-12-31')],
          ],
        },
      ]),
    )
    expect(read.contracts[0]).toMatchObject({ name: 'Café stadhuis', supplier: 'Koffie® BV' })
    expect(noticesOf(read)).toEqual({ repairedTexts: 2 })
  })
})
