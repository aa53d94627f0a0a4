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
    ['Asfaltonderhoud wegen', ['roads']],
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
    ['post', ['Pakketpost', 'Bezorging post en pakketten', 'Huis-aan-huisverspreiding']],
    ['security', ['Inhuur BOA’s', 'Buitengewoon opsporingsambtenaren', 'Bewaking', 'Alarmopvolging']],
    ['waste', ['Huisvuilophaling', 'Gft-verwerking', 'Ledigen ondergrondse containers', 'Papier en karton']],
    [
      'buildings',
      ['Schildersonderhoud', 'Buitenschilderwerk', 'Woningbouw', 'Dakonderhoud', 'Mutatieonderhoud woningen'],
    ],
    ['buildings', ['Liften', 'Brandbeveiliging', 'Klimaatinstallaties', 'Restauratie kerktoren']],
    ['roads', ['Reiniging van kolken', 'Onderhoud wegen', 'Wegenwerken', 'Relining riolen', 'Baggerwerk']],
    ['construction', ['Bouw en infra', 'Construction services']],
    ['textile', ['Wasserij', 'Werkkledij', 'Bedrijfskleding', 'Linnenverhuur', 'Workwear']],
    [
      'transport',
      ['Wmo-vervoer', 'Leerlingenvervoer', 'Jeugdhulpvervoer', 'Taxivervoer', 'School transport'],
    ],
    ['reception', ['Receptiediensten', 'Gastvrouwen', 'Onthaal', 'Front office']],
    ['archive', ['Archiefbewerking', 'Archiefopslag', 'Digitaliseren van dossiers', 'Document scanning']],
    ['staffing', ['Uitzendkrachten', 'Payrolling', 'Inhuur', 'Detachering', 'Agency staff']],
    ['assembly', ['Inpakwerk', 'Assemblage', 'Etiketteren', 'Packing services']],
    ['callCentre', ['Callcenter', 'Klantcontactcentrum', 'Telefonische bereikbaarheid', 'Answering service']],
    ['care', ['Huishoudelijke hulp', 'Jeugdhulp', 'Dagbesteding', 'Thuiszorg', 'Home care']],
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
      ['Camerabeveiliging levering', 'Valbeveiliging', 'Maaimachines', 'Trapliften', 'Veegmachine'],
    ],
    ['keeping an eye on figures', ['Kredietbewaking', 'Patiëntbewaking', 'Raad van toezicht']],
    ['ground, air and water', ['Bodemreiniging', 'Luchtreiniging', 'Afvalwatertransport', 'Groen gas']],
    ['people', ['Adviesraad', 'Netwerkbijeenkomst', 'Sociaal netwerk ouderen', 'Brugklassen']],
    ['walls and sand', ['Gevelbekleding', 'Wandbekleding', 'Vervoer van zand', 'Grondvervoer']],
    ['care for things', ['Nazorg stortplaats', 'Zorgverzekering', 'Kwaliteitszorg']],
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
    expect(named('Endpoint beveiliging')).toEqual(['ict'])
    expect(named('Archiefopslag')).toEqual(['archive'])
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
    expect(propose({ name: 'Verslaving', description: page('Meer op onze website.') })).toEqual([])
    expect(
      propose({ name: 'Onderhoud', description: page('Schoonmaak van hallen; ook reiniging van matten.') }),
    ).toEqual([{ category: 'cleaning', evidence: ['schoonmaak', 'reiniging'] }])
    expect(propose({ name: 'Onderhoud', description: 'Meer op onze website' })).toHaveLength(1)
  })

  test('by how English lists call the work', () => {
    expect(named('Grass cutting crews, east district')).toEqual(['green'])
    expect(named('Post-construction services')).toEqual(['construction'])
    expect(named('Resurfacing of arterial roads')).toEqual(['roads'])
    expect(named('Custodial services')).toEqual(['cleaning'])
    expect(named('Hydro pole relocation')).toEqual([])
  })

  test('as several when they are as likely as each other: then it is for people to say', () => {
    expect(named('Schoonmaak en catering')).toEqual(['cleaning', 'catering'])
    expect(named('Catering en vending')).toEqual(['catering', 'coffee'])
    expect(named('Bewaking en receptie')).toEqual(['security', 'reception'])
    expect(named('Post- en archiefzaken')).toEqual(['post', 'archive'])
    expect(named('Gladheidsbestrijding')).toEqual(['green', 'roads'])
    expect(named('Gevelonderhoud')).toEqual(['windows', 'buildings'])
    expect(named('Multifunctionals')).toEqual(['ict', 'print'])
    expect(named('Straatmeubilair')).toEqual(['green', 'furniture'])
  })

  test('by what a word ends in, for that is what it is', () => {
    expect(named('Jeugdhulpvervoer')).toEqual(['transport'])
    expect(named('Schoonmaakkleding')).toEqual(['textile'])
    expect(named('Beveiligingssoftware')).toEqual(['ict'])
  })

  test('by the work rather than by for whom or what it is', () => {
    expect(named('Uniforms for parking wardens and cleaners')).toEqual(['textile'])
    expect(named('Schoonmaak van restaurants')).toEqual(['cleaning'])
    expect(named('Software vergunningen en handhaving')).toEqual(['ict'])
    expect(named('Reiniging linnengoed')).toEqual(['textile'])
  })

  test('by its title rather than by the wide group that a column puts it in', () => {
    const wide = (name: string, categoryText: string) =>
      propose({ name, categoryText }).map(({ category }) => category)
    expect(wide('Records digitisation services', 'Professional Services')).toEqual(['archive'])
    expect(wide('Boulevard grass cutting', 'Construction Services')).toEqual(['green'])
    expect(wide('Lot 12', 'Professional Services')).toEqual([])
    expect(wide('Lot 12', 'Construction Services')).toEqual(['construction'])
  })

  test('by what a description says, however long, no more than by a name', () => {
    expect(
      propose({ name: 'Catering', description: 'Schoonmaak, reiniging, poetsen en kuisen van de keuken' }),
    ).toHaveLength(1)
  })

  test('by how French and German lists call the work', () => {
    expect(named('Nettoyage des locaux')).toEqual(['cleaning'])
    expect(named('Transport scolaire')).toEqual(['transport'])
    expect(named('Espaces verts')).toEqual(['green'])
    expect(named('Gebäudereinigung')).toEqual(['cleaning'])
    expect(named('Schülerbeförderung')).toEqual(['transport'])
    expect(named('Berufskleidung')).toEqual(['textile'])
  })

  test('by what the list itself calls it', () => {
    expect(propose({ name: 'Raamovereenkomst 12', categoryText: 'Drukwerk' })).toEqual([
      { category: 'print', evidence: ['drukwerk'] },
    ])
  })
})
