import { describe, expect, test } from 'vitest'
import { proposeCategory } from '../../src/workflow/proposeCategory'

const blank = { name: '', description: '', categoryText: '', cpv: '' }
const propose = (clues: Partial<typeof blank>) => proposeCategory({ ...blank, ...clues })
const named = (name: string) => propose({ name }).map(({ category }) => category)

describe('a category is proposed', () => {
  test.each([
    ['Schoonmaakonderhoud gemeentehuis', ['cleaning']],
    ['Poetsdienst scholen', ['cleaning']],
    ['Kuisen van lokalen', ['cleaning']],
    ['Cleaning services town hall', ['cleaning']],
    ['Glasbewassing en gevelreiniging', ['windows']],
    ['Bedrijfscatering', ['catering']],
    ['Groenonderhoud en snoeiwerk', ['green']],
    ['Window cleaning', ['windows']],
    ['Drankautomaten', ['coffee']],
    ['Koeriersdiensten', ['post']],
    ['Bewakingsopdrachten', ['security']],
    ['Ophaling huisvuil', ['waste']],
    ['Asfaltonderhoud wegen', ['construction']],
    ['Licenties Microsoft 365', ['ict']],
    ['Leveren van kantoorartikelen', ['print']],
    ['Interne verhuizingen', ['moving']],
    ['Kerstpakketten 2026', ['flowers']],
    ['Kantoormeubilair', ['furniture']],
    ['KOFFIÉ', ['coffee']],
    ['Verzekeringen', []],
    ['', []],
  ])('for %s', (name, categories) => {
    expect(named(name)).toEqual(categories)
  })

  test.each([
    ['cleaning', ['Poetsopdracht bibliotheek', 'Interieurverzorging', 'Kuisproducten', 'Reinigingsmiddelen']],
    [
      'windows',
      ['Ramen lappen stadhuis', 'Ruitenreiniging', 'Kuisen van ramen', 'Raamovereenkomst glasbewassing'],
    ],
    ['catering', ['Restauratieve voorzieningen', 'Koude buffetten en recepties', 'Warme maaltijden OCMW']],
    [
      'green',
      ['Groendienst', 'Maaibestek', 'Boomonderhoud', 'Plantmateriaal', 'Bloemperken', 'Straatreiniging'],
    ],
    ['coffee', ['Warmedrankenvoorziening', 'Warme dranken', 'Snoepautomaten']],
    ['post', ['Pakketpost', 'Post- en archiefzaken', 'Bezorging post en pakketten']],
    [
      'security',
      ['Inhuur BOA’s', 'Buitengewoon opsporingsambtenaren', 'Bewaking en receptie', 'Alarmopvolging'],
    ],
    ['waste', ['Huisvuilophaling', 'Gft-verwerking', 'Ledigen ondergrondse containers', 'Papier en karton']],
    [
      'construction',
      ['Schildersonderhoud', 'Buitenschilderwerk', 'Woningbouw', 'Dakonderhoud', 'Relining riolen'],
    ],
    ['construction', ['Reiniging van kolken', 'Onderhoud wegen', 'Wegenwerken', 'Mutatieonderhoud woningen']],
    ['ict', ['Burgerzakenapplicatie', 'Bouw zaaksysteem', 'Opslag gegevens', 'ICT-infrastructuur', 'Wifi']],
    ['ict', ['Accountantsdiensten', 'Juridische dienstverlening', 'Ingenieursdiensten', 'Constructieadvies']],
    ['print', ['Bedrukte enveloppen', 'Toners en cartridges', 'Grootformaat printen']],
    ['flowers', ['Relatiegeschenken', 'Bloemstukken', 'Binnenbeplanting']],
    ['furniture', ['Projectstoffering', 'Refurbished meubilair']],
  ])('of %s for %s, as Dutch and Flemish lists call it', (category, names) => {
    expect(names.map((name) => [name, named(name)])).toEqual(names.map((name) => [name, [category]]))
  })

  test.each([
    [
      'equipment',
      ['Brandbeveiliging', 'Beveiligingsinstallaties', 'Valbeveiliging', 'Maaimachines', 'Liften'],
    ],
    ['keeping an eye on figures', ['Kredietbewaking', 'Patiëntbewaking', 'Raad van toezicht']],
    ['ground, air and water', ['Bodemreiniging', 'Luchtreiniging', 'Afvalwatertransport', 'Groen gas']],
    ['people', ['Adviesraad', 'Netwerkbijeenkomst', 'Sociaal netwerk ouderen', 'Restauratie kerktoren']],
    [
      'care and transport',
      ['Wmo-vervoer', 'Leerlingenvervoer', 'Huishoudelijke hulp', 'Jeugdhulp', 'Trapliften'],
    ],
    [
      'other work',
      ['Wasserij', 'Werkkledij', 'Bedrijfskleding', 'Callcenter', 'Archiefbewerking', 'Uitzendkrachten'],
    ],
    ['energy', ['Levering elektriciteit', 'Laadinfrastructuur', 'Openbare verlichting', 'Zonnepanelen']],
    ['figures that somebody gathers', ['Data-inzameling mobiliteit', 'Bloedinzameling', 'Maaltijdcheques']],
    [
      'papers',
      ['Raamovereenkomst', 'Onderhoudscontract', 'Perceel 2', 'Vertrouwelijk papier', 'Facilitaire diensten'],
    ],
  ])('by no word that means something else: %s', (_, names) => {
    expect(names.map((name) => [name, named(name)])).toEqual(names.map((name) => [name, []]))
  })

  test('with the words that led to it', () => {
    expect(propose({ name: 'Schoonmaak en reiniging', description: 'Schoonmaak van kantoren' })).toEqual([
      { category: 'cleaning', evidence: ['schoonmaak', 'reiniging'] },
    ])
  })

  test('by a longer word rather than a shorter one inside it', () => {
    expect(named('Informatiebeveiliging')).toEqual(['ict'])
    expect(named('Beveiliging')).toEqual(['security'])
    expect(named('Zwerfafval')).toEqual(['green'])
    expect(named('Cyber security')).toEqual(['ict'])
  })

  test('by its European code, where the longest beginning counts', () => {
    expect(propose({ cpv: '90911300-9' })).toEqual([{ category: 'windows', evidence: ['90911300'] }])
    expect(propose({ cpv: '90911000' })).toEqual([{ category: 'cleaning', evidence: ['90911000'] }])
    expect(propose({ cpv: 'CPV 77310000-6 (groen)' }).map(({ category }) => category)).toEqual(['green'])
    expect(propose({ cpv: '1234' })).toEqual([])
  })

  test('by a name rather than by a word in passing', () => {
    expect(
      propose({ name: 'Catering', description: 'Inclusief schoonmaak van de keuken' }).map(
        ({ category }) => category,
      ),
    ).toEqual(['catering'])
  })

  test('by what a page of text comes back to, not by what it mentions once', () => {
    const page = (sentence: string) =>
      `${Array.from({ length: 45 }, (_, i) => `woord${i}`).join(' ')}. ${sentence}`
    expect(propose({ name: 'Verslavingszorg', description: page('Meer op onze website.') })).toEqual([])
    expect(
      propose({ name: 'Onderhoud', description: page('Schoonmaak van hallen; ook reiniging van matten.') }),
    ).toEqual([{ category: 'cleaning', evidence: ['schoonmaak', 'reiniging'] }])
    expect(propose({ name: 'Onderhoud', description: 'Meer op onze website' })).toHaveLength(1)
  })

  test('by how English lists call the work', () => {
    expect(named('Grass cutting crews, east district')).toEqual(['green'])
    expect(named('Post-construction services')).toEqual(['construction'])
    expect(named('Resurfacing of arterial roads')).toEqual(['construction'])
    expect(named('Custodial services')).toEqual(['cleaning'])
    expect(named('Hydro pole relocation')).toEqual([])
  })

  test('as several when they are as likely as each other: then it is for people to say', () => {
    expect(named('Schoonmaak en catering')).toEqual(['cleaning', 'catering'])
    expect(named('Catering en vending')).toEqual(['catering', 'coffee'])
    expect(named('Gladheidsbestrijding')).toEqual(['green', 'construction'])
    expect(named('Gevelonderhoud')).toEqual(['windows', 'construction'])
    expect(named('Multifunctionals')).toEqual(['ict', 'print'])
    expect(named('Straatmeubilair')).toEqual(['green', 'furniture'])
  })

  test('by what the list itself calls it', () => {
    expect(propose({ name: 'Raamovereenkomst 12', categoryText: 'Drukwerk' })).toEqual([
      { category: 'print', evidence: ['drukwerk'] },
    ])
  })
})
