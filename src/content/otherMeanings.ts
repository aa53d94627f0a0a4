import type { categories as categoryIds } from './opportunity'

type CategoryId = (typeof categoryIds)[number]

/** Terms that are as much of one category as of another: then it is for people to say. Written as the others are. */
export const severalMeanings: readonly {
  readonly term: string
  readonly categories: readonly CategoryId[]
}[] = [
  { term: 'gladheid*', categories: ['green', 'construction'] },
  { term: 'sneeuwruim*', categories: ['green', 'construction'] },
  { term: 'strooidienst*', categories: ['green', 'construction'] },
  { term: 'straatmeubilair', categories: ['green', 'furniture'] },
  { term: 'gevelonderhoud', categories: ['windows', 'construction'] },
  { term: 'multifunctional*', categories: ['ict', 'print'] },
  { term: 'printer*', categories: ['ict', 'print'] },
  { term: 'afdrukapparat*', categories: ['ict', 'print'] },
  { term: 'geschenken', categories: ['print', 'flowers'] },
]

/**
 * Words and phrases that hold a term of a category and mean something else, or too many things to say which. Written
 * as the terms of `categoryContent` are. The longest term that fits a word wins, so these take the word away from it.
 */
export const otherMeanings: readonly string[] = [
  // No cleaning of buildings.
  'bodemreiniging*',
  'grondreiniging*',
  'luchtreiniging*',
  'waterreiniging*',
  'rookgasreiniging*',
  // No meals that somebody cooks.
  'maaltijdcheque*',
  'maaltijdvergoeding*',
  'lunchpauze*',
  'lunchlezing*',
  // Energy, fruit and what stands in a room for a month.
  'groen gas',
  'boomgaard*',
  'kerstbomen',
  // A course.
  'post hbo',
  'post academisch*',
  // Equipment, and keeping an eye on figures or patients.
  '*brandbeveiliging*',
  '*inbraakbeveiliging*',
  'valbeveiliging*',
  'bermbeveiliging*',
  'oeverbeveiliging*',
  '*beveiligingsinstallatie*',
  '*beveiligingssyste*',
  'beveiligingsapparatuur',
  'beveiligingscamera*',
  'brandbewaking*',
  'kredietbewaking*',
  'kwaliteitsbewaking*',
  'kostenbewaking*',
  'budgetbewaking*',
  'voortgangsbewaking*',
  'patientbewaking*',
  'patientenbewaking*',
  'bewakingsapparatuur',
  'bewakingsmonitor*',
  'recepties',
  'receptiebalie*',
  'raad van toezicht',
  'toezicht kinderopvang',
  'toezicht wmo',
  'toezicht uitvoering',
  'toezicht op de uitvoering',
  'toezicht op uitvoering',
  'toezicht raw',
  'toezichthouder bouw*',
  'toezichthouders bouw*',
  'toezichthouder wmo',
  'levering fietsenstalling*',
  'leveren fietsenstalling*',
  'plaatsen fietsenstalling*',
  // Water, figures and blood.
  '*afvalwater*',
  'data inzameling',
  'inzameling data',
  'inzameling van data',
  'inzameling van gegevens',
  'bloedinzameling*',
  // Charging points are a concession, and bridges are also opened and closed.
  'laadinfra*',
  'bediening bruggen',
  'bediening van bruggen',
  // People.
  'adviesraad*',
  'adviescommissie*',
  // Machines that are hired.
  'inhuur materieel',
  'inhuur materiaal',
  'inhuur machine*',
  'inhuur voertuig*',
  'inhuur kraan*',
  'inhuur kranen',
  // Paper to be destroyed.
  'vertrouwelijk papier',
  // Money, shelves, and what does not stand in a warehouse.
  'verhuiskosten*',
  'opslag zout',
  'opslag van zout',
  'opslag gevaarlijke stoffen',
  'magazijnstelling*',
  'magazijninrichting*',
]
